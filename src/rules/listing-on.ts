import type { IsoDate } from '../domain/iso-date.ts';
import type { ListingFact } from './party.ts';
import type { Outcome } from './three-valued.ts';

/** Whether an entry stood on a day: where its first day is not known, surely from its publication, else from the day it was found; before that it is unknown. */
export function standsOn({ from, until, publishedDate, statusOn }: ListingFact, date: IsoDate): Outcome {
  if (date >= until) return 'FALSE';
  if (from !== null) return date >= from ? 'TRUE' : 'FALSE';
  const surely = publishedDate ?? statusOn;
  return surely !== null && date >= surely ? 'TRUE' : 'UNKNOWN';
}

/** From when a footnote of an entry is known to apply: footnote 4 has its own day, the others came with the entry. */
export function footnotesOf({ footnotes, footnote4From }: Pick<ListingFact, 'footnotes' | 'footnote4From'>): readonly { readonly number: string; readonly from: IsoDate | null }[] {
  return footnotes.map((number) => ({ number, from: number === '4' ? footnote4From : null }));
}
