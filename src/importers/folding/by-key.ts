import type { IsoDate } from '../../domain/iso-date.ts';
import type { Vintage } from './vintage.ts';

/** What one vintage says of one record. */
export interface KeyedSaying<Entry> {
  readonly day: IsoDate;
  readonly entry: Entry;
}

/** By key, in its order: what each vintage (oldest first) that has the record says of it. */
export function byKey<Entry extends { readonly key: string }>(vintages: readonly Vintage<Entry>[]): readonly (readonly [string, readonly KeyedSaying<Entry>[]])[] {
  const sayings = new Map<string, KeyedSaying<Entry>[]>();
  for (const { day, entries } of vintages) {
    for (const entry of entries) {
      const ofKey = sayings.get(entry.key) ?? [];
      ofKey.push({ day, entry });
      sayings.set(entry.key, ofKey);
    }
  }
  return [...sayings].sort(([one], [other]) => (one < other ? -1 : 1));
}
