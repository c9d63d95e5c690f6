import { visit } from 'graphql';
import type { DocumentNode, GraphQLSchema } from 'graphql';

/**
 * The compiler keeps what it tells a resolver by the names on the way from the field to the root, joined by underscores: in `{ a { b_c } c_a { b } }` both
 * inner fields are `b_c_a`, and one is told the selection of the other (graphql-jit 0.8.9). That takes a name that begins with another one and an underscore.
 */
export function mayMixPaths(document: DocumentNode, schema: GraphQLSchema): boolean {
  const names = new Set<string>();
  visit(document, { Field: ({ alias, name }) => void names.add((alias ?? name).value) });
  // Rows of lists and concrete types of interfaces stand among the names.
  const isName = (text: string): boolean => names.has(text) || schema.getType(text) !== undefined || /^idx\d+$/.test(text);
  return [...names].some((name) => [...name.matchAll(/_/g)].some(({ index }) => isName(name.slice(0, index))));
}
