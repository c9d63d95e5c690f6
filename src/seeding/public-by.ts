import { lastDayOf } from '../domain/iso-date.ts';
import type { IsoDate } from '../domain/iso-date.ts';
import type { RecordLookup } from './kinds/seed-kind.ts';

/** The day by which a publication of that month or year surely was out: its last, or the day on which the facts were read, if the month or the year was not over. */
export function publicBy(partial: string, { readOn }: Pick<RecordLookup, 'readOn'>): IsoDate {
  const last = lastDayOf(partial);
  return readOn !== undefined && partial.length < last.length && last > readOn ? readOn : last;
}
