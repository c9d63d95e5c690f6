import { getNamedType, isListType, isNonNullType, isObjectType } from 'graphql';
import type { GraphQLField, GraphQLSchema } from 'graphql';
import { isConnection } from './schema-words.ts';

/** What the dataset holds, so that generated questions find something. */
export interface KnownValues {
  readonly ids: readonly string[];
  /** By the name of the root field, of the list and of one of it. */
  readonly idsOf: ReadonlyMap<string, readonly string[]>;
  readonly names: readonly string[];
  /** Cursors of a list in its own order, by the name of its root field. */
  readonly cursorsOf: ReadonlyMap<string, readonly string[]>;
}

type Ask = (query: string) => Promise<unknown>;

interface Page {
  readonly pageInfo: { readonly startCursor: string | null; readonly endCursor: string | null };
  readonly nodes: readonly { readonly id: string; readonly name?: string | null }[];
}

/** Asks for the first records of every list of records. */
export async function knownValues(schema: GraphQLSchema, ask: Ask): Promise<KnownValues> {
  const fields = Object.values(schema.getQueryType()!.getFields());
  const lists = fields.filter((field) => isConnection(field.type) && field.args.every(({ type }) => !isNonNullType(type)) && nodeType(field) !== null);
  const pages = new Map<string, Page>();
  for (const field of lists) {
    const name = nodeType(field)!.getFields()['name'] ? 'name' : '';
    const { data } = (await ask(`{ ${field.name}(first: 20) { pageInfo { startCursor endCursor } nodes { id ${name} } } }`)) as { readonly data: Readonly<Record<string, Page>> };
    pages.set(field.name, data[field.name]!);
  }
  const idsOf = new Map<string, readonly string[]>();
  for (const list of lists) {
    const ids = pages.get(list.name)!.nodes.map(({ id }) => id);
    idsOf.set(list.name, ids);
    for (const one of fields) if (one.type === nodeType(list)) idsOf.set(one.name, ids);
  }
  const records = [...pages.values()].flatMap(({ nodes }) => nodes);
  return {
    ids: records.map(({ id }) => id),
    idsOf,
    names: records.flatMap(({ name }) => name ?? []),
    // A list without records has none.
    cursorsOf: new Map([...pages].flatMap(([name, { pageInfo: { startCursor, endCursor } }]) => (startCursor === null || endCursor === null ? [] : [[name, [startCursor, endCursor]] as const]))),
  };
}

/** The type of the records of a connection that have ids; null where its rows are none. */
function nodeType({ type }: GraphQLField<unknown, unknown>) {
  const connection = getNamedType(type);
  const nodes = isObjectType(connection) ? connection.getFields()['nodes']?.type : undefined;
  const list = isNonNullType(nodes) ? nodes.ofType : nodes;
  const named = isListType(list) ? getNamedType(list) : null;
  return isObjectType(named) && named.getFields()['id'] ? named : null;
}
