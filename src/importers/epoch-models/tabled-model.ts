import type { FeedPlace } from '../folding/draft.ts';
import type { TableEntry } from '../folding/vintage.ts';
import type { ImportedValue, NamedReference } from '../mapping/imported-record.ts';

/** One row of one vintage. */
export interface ModelRow {
  readonly feed: string;
  readonly day: string;
  /** Bare id of the source that the vintage is, with the row as locator. */
  readonly source: string;
  readonly entry: TableEntry;
}

/** All rows of one model, oldest vintage first. */
export interface TabledModel {
  readonly name: string;
  readonly rows: readonly ModelRow[];
}

export function lastValue(rows: readonly ModelRow[], field: string): { readonly value: ImportedValue; readonly row: ModelRow } | undefined {
  const row = rows.findLast(({ entry }) => entry.values[field] !== undefined);
  return row && { value: row.entry.values[field]!, row };
}

export function lastReference(rows: readonly ModelRow[], field: string): { readonly references: readonly NamedReference[]; readonly row: ModelRow } | undefined {
  const row = rows.findLast(({ entry }) => (entry.references[field] ?? []).length > 0);
  return row && { references: row.entry.references[field]!, row };
}

export function placeOf({ feed }: Pick<ModelRow, 'feed'>, key: string): FeedPlace {
  return { feed, key };
}
