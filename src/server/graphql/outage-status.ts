import type { ApolloServerPlugin } from '@apollo/server';
import { unavailableCodes } from '../../domain/api-error.ts';
import type { RequestContext } from '../request-context.ts';

/** An answer that holds nothing because the database can't be asked is 503 with the time after which to ask again, so that balancers and clients know it without reading it. */
export function outageStatus(): ApolloServerPlugin<RequestContext> {
  return {
    async requestDidStart() {
      return {
        async willSendResponse({ response: { body, http } }) {
          if (body.kind !== 'single') return;
          const { data, errors = [] } = body.singleResult;
          const isOutage = errors.some(({ extensions }) => unavailableCodes.has(String(extensions?.['code'])));
          if (!isOutage || Object.values(data ?? {}).some((value) => value !== null)) return;
          http.status = 503;
          http.headers.set('retry-after', '2');
        },
      };
    },
  };
}
