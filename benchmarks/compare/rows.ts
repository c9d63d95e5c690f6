import { isDeepStrictEqual } from 'node:util';
import { OPEN_END } from '../../src/domain/iso-date.ts';

/**
 * What a row holds, in order: objects, lists and who names what how is left out. So are unknown values, since a record that is not there is null to one and an empty list to another,
 * the stored end of what has no end, and what each one says in its own words.
 */
export type PlainRow = readonly (string | number | boolean)[];

export function plainRows(data: unknown, rowsAt: readonly string[], anyOrder?: 'of rows' | 'of values'): readonly PlainRow[] {
  const at = rowsAt.reduce<unknown>((value, name) => (value as Readonly<Record<string, unknown>> | null)?.[name], data);
  const rows = (Array.isArray(at) ? at : [at]).map((row) => [...values(row)]);
  if (anyOrder === 'of values') return rows.map(sorted);
  return anyOrder === 'of rows' ? sorted(rows) : rows;
}

function sorted<Value>(values: readonly Value[]): readonly Value[] {
  return [...values].sort((one, other) => (JSON.stringify(one) < JSON.stringify(other) ? -1 : 1));
}

const ownWords: ReadonlySet<string> = new Set(['__typename', 'cursor', 'pageInfo']);

function* values(value: unknown): Generator<string | number | boolean> {
  if (value === null || value === undefined || value === OPEN_END) return;
  // A sum of floats hangs on their order.
  if (typeof value === 'number') yield Number(value.toPrecision(12));
  else if (typeof value !== 'object') yield value as string | boolean;
  else for (const [name, held] of Object.entries(value)) if (!ownWords.has(name)) yield* values(held);
}

/** In what the rows differ, or null. */
export function firstDifference(ours: readonly PlainRow[], theirs: readonly PlainRow[]): string | null {
  const at = Array.from({ length: Math.max(ours.length, theirs.length) }, (_, index) => index).find((index) => !isDeepStrictEqual(ours[index], theirs[index]));
  return at === undefined ? null : `row ${at + 1} of ${ours.length} is ${JSON.stringify(ours[at])} here and ${JSON.stringify(theirs[at])} there (${theirs.length} rows)`;
}
