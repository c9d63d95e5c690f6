import type { GraphQLInputObjectType } from 'graphql';

/** The input of a name, made when it is first asked for: inputs of nouns lead to one another in circles. */
export function made(map: Map<string, GraphQLInputObjectType>, name: string, make: () => GraphQLInputObjectType): GraphQLInputObjectType {
  const known = map.get(name);
  if (known) return known;
  const type = make();
  map.set(name, type);
  return type;
}
