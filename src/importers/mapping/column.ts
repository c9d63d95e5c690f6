import type { CellParser } from './cells.ts';
import type { ImportedValue, NamedReference } from './imported-record.ts';

/** A column that is read: into a value, references, further names or links of the record. A column may be read more than once. */
export type MappedColumn = { readonly column: string; readonly required: boolean } & (
  | { readonly into: 'values'; readonly field: string; readonly parse: CellParser<ImportedValue> }
  | { readonly into: 'references'; readonly field: string; readonly parse: CellParser<readonly NamedReference[]> }
  | { readonly into: 'names' }
  | { readonly into: 'links'; readonly parse: CellParser<readonly string[]> }
);

/** A column that is known and not read, and why. */
export interface IgnoredColumn {
  readonly column: string;
  readonly ignoredBecause: string;
}

export type Column = MappedColumn | IgnoredColumn;

export const value = (column: string, field: string, parse: CellParser<ImportedValue>): MappedColumn => ({ column, into: 'values', field, parse, required: false });
export const reference = (column: string, field: string, parse: CellParser<readonly NamedReference[]>): MappedColumn => ({ column, into: 'references', field, parse, required: false });
export const furtherName = (column: string): MappedColumn => ({ column, into: 'names', required: false });
export const link = (column: string, parse: CellParser<readonly string[]>): MappedColumn => ({ column, into: 'links', parse, required: false });
/** An empty cell rejects the record. */
export const required = (column: MappedColumn): MappedColumn => ({ ...column, required: true });

export const ignored = (ignoredBecause: string, ...columns: readonly string[]): readonly IgnoredColumn[] => columns.map((column) => ({ column, ignoredBecause }));
