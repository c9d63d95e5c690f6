import { ApiError } from '../../src/domain/api-error.ts';
import { nearest } from '../../src/domain/nearest.ts';
import type { Rulebook } from '../../src/rules/rulebook.ts';

/** Fails for a code that is no country or territory of the graph: an answer about it would be an answer about nothing. */
export function requireCountry({ countryNames }: Rulebook, argument: string, code: string): void {
  if (Object.hasOwn(countryNames, code)) return;
  const suggestions = nearest(code, Object.keys(countryNames));
  throw new ApiError('BAD_USER_INPUT', `${argument} "${code}" is no country or territory on record. Write an ISO 3166-1 alpha-2 code${suggestions.length > 0 ? `, such as ${suggestions.join(', ')}` : ''}; the countries query lists them.`, { argument, suggestions });
}

/** The law is recorded for days that a calendar has had or will soon have; the scalar has refused impossible ones. */
export function requirePlausibleDay(argument: string, day: string): void {
  if (day >= '1949-01-01' && day <= '2100-01-01') return;
  throw new ApiError('BAD_USER_INPUT', `${argument} ${day} lies outside 1949-01-01 to 2100-01-01, the days for which export-control law can be asked about here.`, { argument });
}
