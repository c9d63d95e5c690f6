import { getNamedType } from 'graphql';
import type { GraphQLOutputType } from 'graphql';

export function isConnection(type: GraphQLOutputType): boolean {
  return getNamedType(type).name.endsWith('Connection');
}
