import type { IsoDate } from '../../domain/iso-date.ts';

/** What one vintage says of a field; undefined: nothing. */
export interface Saying<Value> {
  readonly day: IsoDate;
  /** Bare id of its source, perhaps with a locator after `#`. */
  readonly source: string;
  readonly value: Value | undefined;
}

export interface FieldHistory<Value> {
  readonly value: Value;
  /** The first vintage that says it, of those that have said it since without a break, and its day. */
  readonly source: string;
  readonly day: IsoDate;
  /** What it took the place of, oldest first, each with the first vintage that said it. */
  readonly superseded: readonly { readonly value: Value; readonly sources: readonly string[] }[];
}

/**
 * What a publisher says of a field over its vintages (oldest first): the last value stands since the first vintage that had it, the others until the next one had another.
 * A vintage that says nothing leaves what was said standing. Undefined where none says anything.
 */
export function fieldHistory<Value>(sayings: readonly Saying<Value>[], same: (one: Value, other: Value) => boolean = sameValue): FieldHistory<Value> | undefined {
  const runs: { value: Value; source: string; day: IsoDate }[] = [];
  for (const { value, source, day } of sayings) {
    if (value === undefined) continue;
    const last = runs.at(-1);
    if (last === undefined || !same(last.value, value)) runs.push({ value, source, day });
  }
  const current = runs.at(-1);
  if (current === undefined) return undefined;
  return { ...current, superseded: runs.slice(0, -1).map(({ value, source }) => ({ value, sources: [source] })) };
}

function sameValue(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
