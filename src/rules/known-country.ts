import { ApiError } from '../domain/api-error.ts';
import { nearest } from '../domain/nearest.ts';
import type { Rulebook } from './rulebook.ts';

/** Fails for a code that is no country or territory of the graph: an answer about it would be an answer about nothing. */
export function requireCountry({ countryNames }: Rulebook, argument: string, code: string): void {
  if (Object.hasOwn(countryNames, code)) return;
  const suggestions = nearest(code, Object.keys(countryNames));
  throw new ApiError('BAD_USER_INPUT', `${argument} "${code}" is no country or territory on record. Write an ISO 3166-1 alpha-2 code${suggestions.length > 0 ? `, such as ${suggestions.join(', ')}` : ''}; the countries query lists them.`, { argument, suggestions });
}
