import { ApiError } from './api-error.ts';
import type { IsoDate } from './iso-date.ts';

const [first, last] = ['1949-01-01', '2100-01-01'];

/** The days that can be asked about: law and lists have been recorded for them or will be, and the stored open end lies beyond. The scalar has refused days that no calendar has. */
export function requirePlausibleDay(argument: string, day: IsoDate): void {
  if (day >= first && day <= last) return;
  throw new ApiError('BAD_USER_INPUT', `${argument} ${day} lies outside ${first} to ${last}, the days that can be asked about here.`, { argument });
}
