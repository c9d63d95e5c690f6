import type { GraphQLField, GraphQLNamedType, GraphQLObjectType } from 'graphql';
import { getNamedType, isLeafType, isObjectType, isRequiredArgument } from 'graphql';
import { labelOf } from '../../../src/cypher/mapping.ts';

/** Every field of a noun, and what it leads to: of values all, of further records their ids. */
export function everything(type: GraphQLObjectType): string {
  return Object.values(type.getFields()).map((field) => {
    const named = getNamedType(field.type);
    if (isObjectType(named) && named.name.endsWith('Connection')) return `${field.name}(first: 1) { totalCount }`;
    return `${field.name}${requiredArguments(field)}${below(named)}`;
  }).join(' ');
}

function below(type: GraphQLNamedType): string {
  if (isLeafType(type)) return '';
  if (!isObjectType(type)) return ' { __typename id }';
  return ` { ${labelOf(type) === null ? everything(type) : 'id'} }`;
}

/** What a field must be given. */
function requiredArguments({ args }: GraphQLField<unknown, unknown>): string {
  const required = args.filter(isRequiredArgument).map(({ name, type }) => `${name}: ${{ CountryCode: '"CN"' }[getNamedType(type).name] ?? 'null'}`);
  return required.length > 0 ? `(${required.join(' ')})` : '';
}
