import { invariant } from '../../domain/invariant.ts';
import type { Row } from '../reading/csv-table.ts';
import { firstUnseen, shown } from '../shown.ts';
import type { Parsed } from '../values/parsed.ts';
import { plainText } from '../values/plain-text.ts';
import type { MappedColumn } from './column.ts';
import type { FeedTable } from './feed-table.ts';
import type { DeprecatedValue, ImportedRecord, ImportedValue, NamedReference } from './imported-record.ts';
import type { CellException, Lookups } from './lookups.ts';

/** Reads the rows of one file. */
export type RowMapper = (row: Row) => MappedRow;

/** What a row became, before anybody looked whether its key is taken. */
export type MappedRow =
  | { readonly record: ImportedRecord }
  | { readonly key?: string; readonly causes: readonly string[] };

/** Prepares the mapping of a table for files with this header, which `matchColumns` has found to be right. */
export function rowMapper(table: FeedTable, header: readonly string[], lookups: Lookups): RowMapper {
  const position = new Map(header.map((column, index) => [column, index]));
  const cellOf = (row: Row, column: string): string => (row.cells[position.get(column) ?? -1] ?? '').trim();
  const mapped = table.columns.filter((column): column is MappedColumn => 'into' in column);
  return (row) => {
    const name = plainText(cellOf(row, table.name));
    const unseen = [table.name, ...mapped.map(({ column }) => column)].flatMap((column) => unseenIn(column, cellOf(row, column)));
    if (name === '') return { causes: [`"${table.name}" is empty: the row has no name`] };
    const key = keyOf(table, name, (column) => cellOf(row, column), lookups);
    if (unseen.length > 0) return { key: shown(key), causes: [...new Set(unseen)] };
    const collected = new CollectedRow();
    for (const column of mapped) {
      const cell = cellOf(row, column.column);
      const exception = cell === '' ? undefined : exceptionFor(cell, column.column, key, lookups);
      if (exception?.rank !== undefined) collected.addDeprecated(column, cell, exception.reason, lookups);
      else if (exception?.reads !== undefined) collected.add(column, exception.reads, lookups);
      else if (exception === undefined && cell !== '') collected.add(column, cell, lookups);
      else if (exception === undefined && column.required) collected.causes.push(`"${column.column}" is empty`);
    }
    // A column that is read twice is not understood twice.
    if (collected.causes.length > 0) return { key, causes: [...new Set(collected.causes)] };
    const { values, deprecated, references, names, links } = collected;
    return {
      record: {
        kind: table.kind, key, line: row.line, name,
        names: [...new Set(names)].filter((each) => each !== name),
        values: { ...table.constants, ...values }, deprecated, references, links: [...new Set(links)],
      },
    };
  };
}

/** A name that reads otherwise than it is written is no name of anybody. */
function unseenIn(column: string, cell: string): readonly string[] {
  const character = firstUnseen(cell);
  return character === null ? [] : [`"${column}" holds the character ${character}, which nobody sees`];
}

/** Takes in cell by cell what a record is made of. */
class CollectedRow {
  readonly values: Record<string, ImportedValue> = {};
  readonly deprecated: Record<string, DeprecatedValue> = {};
  readonly references: Record<string, readonly NamedReference[]> = {};
  readonly names: string[] = [];
  readonly links: string[] = [];
  readonly causes: string[] = [];

  add(column: MappedColumn, cell: string, lookups: Lookups): void {
    if (column.into === 'names') this.names.push(plainText(cell));
    else if (column.into === 'links') this.links.push(...this.read(column, column.parse(cell, lookups)) ?? []);
    else if (column.into === 'references') {
      const read = this.read(column, column.parse(cell, lookups));
      if (read) this.references[column.field] = [...this.references[column.field] ?? [], ...read];
    } else {
      const read = this.read(column, column.parse(cell, lookups));
      if (read !== undefined) this.values[column.field] = read;
    }
  }

  addDeprecated(column: MappedColumn, cell: string, reason: string, lookups: Lookups): void {
    invariant(column.into === 'values', `only a value can be deprecated, not "${column.column}"`);
    const value = this.read(column, column.parse(cell, lookups));
    if (value !== undefined) this.deprecated[column.field] = { value, reason };
  }

  private read<Value>({ column }: MappedColumn, read: Parsed<Value | undefined>): Value | undefined {
    if ('value' in read) return read.value;
    this.causes.push(`"${column}": ${read.rejected}`);
    return undefined;
  }
}

function keyOf(table: FeedTable, name: string, cell: (column: string) => string, { repeated }: Lookups): string {
  const key = table.key === undefined ? name : table.key.map((column) => plainText(cell(column))).join(', ');
  const apart = repeated.get(key)?.tellApartBy;
  return apart === undefined ? key : `${key} (${apart.map((column) => `${column}: ${plainText(cell(column)) || '–'}`).join('; ')})`;
}

function exceptionFor(cell: string, column: string, key: string, { exceptions }: Lookups): CellException | undefined {
  return exceptions.find((each) => each.column === column && each.wording === cell && (each.key === undefined || each.key === key));
}
