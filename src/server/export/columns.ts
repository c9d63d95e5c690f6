import { getNamedType } from 'graphql';
import { isList } from './selected-field.ts';
import type { SelectedField } from './selected-field.ts';

/** A leaf of the selection. */
export interface Column {
  /** The names on the way to it, joined by dots; those that only carry a connection (`edges`, `node`, `nodes`) are left out. */
  readonly name: string;
  /** All names on the way. */
  readonly path: readonly string[];
  readonly scalar: string;
  /** It may have several values. */
  readonly isMany: boolean;
}

const carriers: readonly string[] = ['edges', 'node', 'nodes'];

/** The columns of an edge's fields, in the order of the operation: those of its node by their own names, those of the edge itself under `edge.`. */
export function columnsOf(edge: readonly SelectedField[]): readonly Column[] {
  const columns = edge.filter(({ name }) => name !== 'cursor').flatMap((field) => leaves(field, [], false));
  const named = columns.map((column) => ({ ...column, name: nameOf(column.path) }));
  // Two that would bear one name bear their whole way.
  return named.map((column) => (named.filter(({ name }) => name === column.name).length > 1 ? { ...column, name: column.path.join('.') } : column));
}

function leaves({ name, type, below }: SelectedField, way: readonly string[], isMany: boolean): readonly Column[] {
  const path = [...way, name];
  const many = isMany || isList(type);
  if (below.length === 0) return [{ name: path.join('.'), path, scalar: getNamedType(type).name, isMany: many }];
  return below.flatMap((field) => leaves(field, path, many));
}

export function nameOf([first = '', ...rest]: readonly string[]): string {
  const names = rest.filter((name) => !carriers.includes(name));
  if (first !== 'node') return ['edge', first, ...names].join('.');
  return names.length > 0 ? names.join('.') : rest.join('.');
}

/** The value of a column; of one with several values all of them in their order, null where one is missing. */
export function valueAt(value: unknown, path: readonly string[]): unknown {
  if (Array.isArray(value)) return value.flatMap((each) => valueAt(each, path));
  const [name, ...rest] = path;
  if (name === undefined || value === null || value === undefined) return value ?? null;
  return valueAt((value as Readonly<Record<string, unknown>>)[name], rest);
}

/** As text; several values joined by a semicolon and a space. Null: there is none. */
export function textOf(value: unknown): string | null {
  if (value === null || value === undefined) return null;
  if (Array.isArray(value)) return value.length === 0 ? null : value.map((each) => textOf(each) ?? '').join('; ');
  return typeof value === 'object' ? JSON.stringify(value) : String(value);
}
