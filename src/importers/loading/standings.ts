import type { IsoDate } from '../../domain/iso-date.ts';
import { OPEN_END } from '../../domain/iso-date.ts';

/** A vintage of lists, with the entries of each by their ids. */
export interface ListVintage<Entry> {
  readonly day: IsoDate;
  /** Lists that it holds as a whole; of the others it says nothing. Without: all. */
  readonly holds?: readonly string[] | undefined;
  readonly entries: ReadonlyMap<string, { readonly list: string; readonly entry: Entry }>;
}

/** When an entry stood on its list, as far as vintages tell. */
export interface Standing<Entry> {
  readonly id: string;
  /** As the last vintage that has it words it. */
  readonly entry: Entry;
  /** The first vintage that has it, and the first since which it stood without a gap. */
  readonly knownFrom: IsoDate;
  readonly seenOn: IsoDate;
  /** The first vintage after that which lacks it: when it ended before, nobody knows. */
  readonly until: IsoDate;
  readonly status: 'LISTED' | 'REMOVED';
  /** The vintage that says so last. */
  readonly statusOn: IsoDate;
  /** Vintages that lacked it between two that had it. */
  readonly gaps: readonly IsoDate[];
}

/** Of every entry that some vintage has (oldest first): since when and until when it stood. */
export function standingsOf<Entry>(vintages: readonly ListVintage<Entry>[]): readonly Standing<Entry>[] {
  const seen = new Map<string, { entry: Entry; list: string; days: Set<IsoDate> }>();
  for (const { day, entries } of vintages) {
    for (const [id, { entry, list }] of entries) {
      const known = seen.get(id);
      if (known === undefined) seen.set(id, { entry, list, days: new Set([day]) });
      else {
        known.entry = entry;
        known.list = list;
        known.days.add(day);
      }
    }
  }
  const daysOf = new Map<string, readonly IsoDate[]>();
  const heldOn = (list: string): readonly IsoDate[] => {
    const known = daysOf.get(list) ?? vintages.filter(({ holds }) => holds === undefined || holds.includes(list)).map(({ day }) => day);
    daysOf.set(list, known);
    return known;
  };
  return [...seen].map(([id, { entry, list, days }]) => ({ id, entry, ...standing([...days], heldOn(list)) }));
}

function standing(days: readonly IsoDate[], held: readonly IsoDate[]): Omit<Standing<never>, 'id' | 'entry'> {
  const [first, last] = [days[0]!, days.at(-1)!];
  const lacking = held.filter((day) => !days.includes(day) && day > first);
  const gaps = lacking.filter((day) => day < last);
  const until = lacking.find((day) => day > last);
  const lastGap = gaps.at(-1);
  return {
    knownFrom: first, gaps,
    seenOn: lastGap === undefined ? first : days.find((day) => day > lastGap)!,
    until: until ?? OPEN_END, status: until === undefined ? 'LISTED' : 'REMOVED',
    statusOn: until ?? last,
  };
}
