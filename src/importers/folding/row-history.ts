import type { IsoDate } from '../../domain/iso-date.ts';
import type { Draft, FeedPlace, Naming } from './draft.ts';
import type { FoldContext } from './feed-fold.ts';
import type { FieldHistory } from './field-history.ts';
import { fieldHistory } from './field-history.ts';
import type { TableEntry, Vintage } from './vintage.ts';

/** One row of a table in every vintage that has it, the oldest first. */
export interface RowHistory {
  readonly key: string;
  readonly place: FeedPlace;
  readonly rows: readonly RowOfDay[];
  /** The day of the first vintage that lacks it, where the newest does. */
  readonly vanishedOn?: IsoDate;
  /** The bare id of the source that this vintage is. */
  readonly vanishedIn?: string;
}

export interface RowOfDay {
  readonly feed: string;
  readonly day: IsoDate;
  /** With the key as its locator. */
  readonly source: string;
  readonly entry: TableEntry;
}

/** The rows of a kind by key, in the order in which they first came. */
export function rowHistories(vintages: readonly Vintage<TableEntry>[], kind: TableEntry['kind'], context: Pick<FoldContext, 'source'>): readonly RowHistory[] {
  const rows = new Map<string, { readonly feed: string; readonly rows: RowOfDay[] }>();
  for (const { feed, day, entries } of vintages) {
    for (const entry of entries) {
      if (entry.kind !== kind) continue;
      const known = rows.get(entry.key) ?? { feed, rows: [] };
      rows.set(entry.key, known);
      known.rows.push({ feed, day, entry, source: `${context.source(feed, day)}#${entry.key}` });
    }
  }
  return [...rows].map(([key, { feed, rows: own }]) => {
    const next = vintages.find(({ day }) => day > own.at(-1)!.day);
    return { key, place: { feed, key }, rows: own, ...(next && { vanishedOn: next.day, vanishedIn: context.source(next.feed, next.day) }) };
  });
}

/** What the row says of a field over its vintages. */
export function historyIn<Value>({ rows }: RowHistory, read: (entry: TableEntry, day: IsoDate) => Value | undefined, same?: (one: Value, other: Value) => boolean): FieldHistory<Value> | undefined {
  return fieldHistory(rows.map(({ day, source, entry }) => ({ day, source, value: read(entry, day) })), same);
}

/** The names that the row gives as a reference, as its last vintage that has any does. */
export function namesIn(history: RowHistory, reference: string): FieldHistory<readonly string[]> | undefined {
  return historyIn(history, ({ references }) => (references[reference] === undefined || references[reference].length === 0 ? undefined : references[reference].map(({ name }) => name)));
}

/** Where the row first gave what it gives of a field. */
export function naming({ place }: RowHistory, { source, day }: Pick<FieldHistory<unknown>, 'source' | 'day'>): Naming {
  return { ...place, source, day };
}

/** The value of a field with who says so, and what it was before. */
export interface FoldedField {
  readonly field: string;
  readonly value: unknown;
  /** Absent of what is no value but says what the record is or where its source has it from: no claim is made of it. */
  readonly source?: string;
  readonly superseded?: FieldHistory<unknown>['superseded'];
}

/** A field of the record; nothing where the row never had it. Of a plain value it keeps what it was before; the seed's form has no room for what a reference or a list was, which are `made` of what the row says. */
export function folded<Value>(field: string, history: FieldHistory<Value> | undefined, made?: (value: Value, since: FieldHistory<Value>) => unknown): readonly FoldedField[] {
  if (history === undefined) return [];
  const value = made === undefined ? history.value : made(history.value, history);
  if (value === undefined || (Array.isArray(value) && value.length === 0)) return [];
  const isPlain = made === undefined && typeof value !== 'object';
  return [{ field, value, source: history.source, ...(isPlain && history.superseded.length > 0 && { superseded: history.superseded }) }];
}

/** The fields that the row has under the same name and in the same unit. */
export function plainFields(history: RowHistory, ...fields: readonly string[]): readonly FoldedField[] {
  return fields.flatMap((field) => folded(field, historyIn(history, ({ values }) => values[field])));
}

/** Pages from which the last vintage that names any has the row. */
export function links(history: RowHistory): readonly FoldedField[] {
  const found = historyIn(history, (entry) => (entry.links.length > 0 ? entry.links : undefined));
  return found === undefined ? [] : [{ field: 'links', value: found.value }];
}

/** That the newest vintage has the row no more. */
export function vanished({ vanishedOn, vanishedIn }: RowHistory): readonly FoldedField[] {
  return vanishedOn === undefined || vanishedIn === undefined ? [] : [{ field: 'vanishedOn', value: vanishedOn, source: vanishedIn }];
}

interface Remarks {
  /** Fields, where the record has them, that nobody concerned has published. */
  readonly estimated?: readonly string[];
  readonly missing?: Readonly<Record<string, unknown>>;
  readonly notes?: readonly string[];
}

/** The draft of a record made of the fields. What the last row gives and is known to be wrong stays its claim where another vintage gives the field, and is told in the note where none does. */
export function draftOf(prefix: Draft['prefix'], id: string, { place, rows, vanishedOn }: RowHistory, fields: readonly FoldedField[], { estimated = [], missing = {}, notes = [] }: Remarks = {}): Draft {
  const marked = estimated.filter((field) => fields.some((each) => each.field === field));
  const lacking = Object.entries(missing).filter(([field]) => !fields.some((each) => each.field === field));
  const superseded = fields.flatMap((each) => (each.superseded === undefined ? [] : [[each.field, each.superseded] as const]));
  const deprecated = Object.entries(rows.at(-1)!.entry.deprecated).map(([field, each]) => ({ field, ...each, isKept: fields.some((other) => other.field === field) }));
  const competing = deprecated.filter(({ isKept }) => isKept).map(({ field, value, reason }) => [field, [{ value, sources: [rows.at(-1)!.source], rank: 'DEPRECATED', note: reason }]] as const);
  const allNotes = [
    ...notes,
    ...deprecated.filter(({ isKept }) => !isKept).map(({ field, value, reason }) => `The table gives ${field} as ${String(value)}, which is left out: ${reason}.`),
    ...(vanishedOn === undefined ? [] : [`The table of ${rows.at(-1)!.day} is the last that has it; that of ${vanishedOn} has not. Its values are the last ones.`]),
  ];
  return {
    prefix, from: place,
    value: {
      id,
      ...Object.fromEntries(fields.map(({ field, value }) => [field, value])),
      ...(allNotes.length > 0 && { note: allNotes.join(' ') }),
      sources: { default: rows[0]!.source, ...Object.fromEntries(fields.flatMap(({ field, source }) => (source === undefined ? [] : [[field, source]]))) },
      ...(marked.length > 0 && { estimated: marked }),
      ...(competing.length > 0 && { disputed: Object.fromEntries(competing) }),
      ...(superseded.length > 0 && { superseded: Object.fromEntries(superseded) }),
      ...(lacking.length > 0 && { missing: Object.fromEntries(lacking) }),
    },
  };
}

/** Ids that stand for names, each once. */
export const unique = (ids: readonly string[]): readonly string[] => [...new Set(ids)];
