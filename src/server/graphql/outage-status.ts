import { unavailableCodes } from '../../domain/api-error.ts';
import type { EndRule } from './end-rule.ts';

/** An answer that holds nothing because the database can't be asked is 503 with the time after which to ask again, so that balancers and clients know it without reading it. */
export const outageStatus: EndRule = ({ data, errors }, { response: { http } }) => {
  const isOutage = errors.some(({ extensions }) => unavailableCodes.has(String(extensions?.['code'])));
  if (!isOutage || Object.values(data ?? {}).some((value) => value !== null)) return;
  http.status = 503;
  http.headers.set('retry-after', '2');
};
