import type { GraphQLArgument, GraphQLInputType } from 'graphql';

/** An argument that is added to a field of a built schema. */
export function argument(name: string, type: GraphQLInputType, description: string): GraphQLArgument {
  return { name, type, description, defaultValue: undefined, deprecationReason: undefined, extensions: {}, astNode: undefined };
}
