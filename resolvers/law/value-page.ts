import { createHash } from 'node:crypto';
import { ApiError } from '../../src/domain/api-error.ts';
import { defaultPage, largestPage } from '../../src/domain/page-size.ts';

export interface PageArguments {
  readonly first?: number | null | undefined;
  readonly after?: string | null | undefined;
}

/** A cursor goes on in one list of one question: its root field’s arguments. */
export interface ListOfAnswer {
  readonly list: string;
  readonly question: unknown;
}

export interface ValuePage<Node> {
  readonly totalCount: number;
  readonly edges: readonly { readonly cursor: string; readonly node: Node }[];
  readonly nodes: readonly Node[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly hasPreviousPage: boolean; readonly startCursor: string | null; readonly endCursor: string | null };
}

/** A Relay page of values that were worked out whole, in an order that `keyOf` follows: a cursor holds the key of its row and goes on after it, whatever came or went before. */
export function valuePage<Node>(list: ListOfAnswer, all: readonly Node[], keyOf: (node: Node) => string, { first, after }: PageArguments): ValuePage<Node> {
  const size = first ?? defaultPage;
  if (size < 1 || size > largestPage) throw new ApiError('BAD_USER_INPUT', `\`first\` is ${size}; a page holds 1 to ${largestPage}. Ask for the next page with a cursor.`, { argument: 'first' });
  const key = after === null || after === undefined ? null : readCursor(list, after);
  const start = key === null ? 0 : all.findIndex((node) => keyOf(node) > key);
  const rest = start < 0 ? [] : all.slice(start);
  const nodes = rest.slice(0, size);
  const edges = nodes.map((node) => ({ cursor: writeCursor(list, keyOf(node)), node }));
  return {
    totalCount: all.length,
    edges,
    nodes,
    pageInfo: { hasNextPage: rest.length > size, hasPreviousPage: start !== 0 && key !== null, startCursor: edges[0]?.cursor ?? null, endCursor: edges.at(-1)?.cursor ?? null },
  };
}

function writeCursor(list: ListOfAnswer, key: string): string {
  return Buffer.from(JSON.stringify([stamp(list), key])).toString('base64url');
}

function readCursor(list: ListOfAnswer, cursor: string): string {
  const [found, key] = parse(cursor);
  if (found === stamp(list) && typeof key === 'string') return key;
  throw new ApiError('INVALID_CURSOR', `"${cursor.slice(0, 40)}" is no cursor of ${list.list} with these arguments. Pass an endCursor or a cursor of an edge of the same list, asked with the same arguments, unchanged.`, { argument: 'after' });
}

function parse(cursor: string): readonly unknown[] {
  try {
    const value = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8')) as unknown;
    return Array.isArray(value) ? (value as unknown[]) : [];
  } catch {
    return [];
  }
}

/** A cursor is good for the list that it was made for. */
function stamp({ list, question }: ListOfAnswer): string {
  return createHash('sha256').update(JSON.stringify([list, question])).digest('hex').slice(0, 8);
}
