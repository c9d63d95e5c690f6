import type { GraphQLFieldResolver } from 'graphql';
import { invariant } from '../../src/domain/invariant.ts';
import type { DecodedObject } from '../../src/cypher/rows/decode.ts';
import { tablesOf } from '../../src/cypher/rows/decode.ts';
import type { ReferencedRecords } from '../../src/cypher/rows/referenced-records.ts';

type Resolver = GraphQLFieldResolver<unknown, { readonly references: ReferencedRecords }>;

/** The record, or the records, whose ids stand under a property of the value. */
export function resolveReference(idProperty: string, many: boolean): Resolver {
  return (source, _arguments, { references }, { fieldNodes }) => {
    const named = (source as Readonly<Record<string, string | readonly string[] | null | undefined>>)[idProperty];
    if (named === null || named === undefined) return null;
    invariant(Array.isArray(named) === many, `${idProperty} holds ${many ? 'one id where a list of them' : 'a list of ids where one'} belongs`);
    return Array.isArray(named) ? named.map((id: string) => references.find(fieldNodes, id)) : references.find(fieldNodes, named as string);
  };
}

/** Computes a value of a record once the records that it may name through the record's other fields can be found. */
export function withTablesOfRecord(compute: Resolver): Resolver {
  return (source, given, context, info) => {
    for (const table of tablesOf(source as DecodedObject)) context.references.add(table);
    return compute(source, given, context, info);
  };
}
