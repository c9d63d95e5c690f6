import type { IsoDate } from '../../domain/iso-date.ts';
import type { ListEntry } from './screening-list.ts';

/** A party of the Entity List whose first day the seed has, with the notice that brought it. */
export interface DatedNotice {
  readonly citation: string;
  readonly from: IsoDate;
}

/** The first day of what a notice brought, by its citation. A notice whose parties began on several days tells nothing of others. */
export function daysOfNotices(notices: readonly DatedNotice[]): ReadonlyMap<string, IsoDate> {
  const days = new Map<string, Set<IsoDate>>();
  for (const { citation, from } of notices) days.set(citation, new Set([...(days.get(citation) ?? []), from]));
  return new Map([...days].flatMap(([citation, [day, ...others]]) => (day !== undefined && others.length === 0 ? [[citation, day]] : [])));
}

/** The notice that brought an entry of the Entity List: its entries cite their notices in the order of their days. */
export function firstNotice({ list, citation }: ListEntry): string | null {
  if (!list.startsWith('Entity List')) return null;
  const [first = ''] = (citation ?? '').split(/[;,]/);
  const cited = first.trim().replace(/\s+/g, ' ');
  return /^\d+ FR \d+$/.test(cited) ? cited : null;
}
