import type { GraphQLField, GraphQLObjectType } from 'graphql';
import { getNamedType, isObjectType } from 'graphql';
import type { FieldMapping } from './mapping.ts';
import { fieldMapping, labelOf } from './mapping.ts';

/** Relations to several records, by whose number records can be sorted (`trainingUsesCount: DESC`). */
export function leadsToMany(field: GraphQLField<unknown, unknown>): boolean {
  const mapping = fieldMapping(field);
  return mapping?.sort === true && (mapping.from === 'pages' || (mapping.from === 'related' && mapping.many)) && targetOf(field, mapping) !== null;
}

export function countKey(field: string): string {
  return `${field}Count`;
}

/** The relation that a key counts; null for a key that is a field. */
export function countedField(type: GraphQLObjectType, key: string): GraphQLField<unknown, unknown> | null {
  return Object.values(type.getFields()).find((field) => leadsToMany(field) && countKey(field.name) === key) ?? null;
}

/** The noun to which a relation leads; null where it is sought by its id, lies on and on, depends on a day, or is of several kinds. */
export function targetOf(field: GraphQLField<unknown, unknown>, mapping: FieldMapping): GraphQLObjectType | null {
  if (mapping.from !== 'related' && mapping.from !== 'pages') return null;
  const { join, toAnyDepth, validOn } = mapping.hop;
  if (join || toAnyDepth || validOn) return null;
  const type = getNamedType(field.type);
  if (!isObjectType(type)) return null;
  const noun = mapping.from === 'pages' ? getNamedType(type.getFields()['nodes']!.type) : type;
  return isObjectType(noun) && labelOf(noun) !== null ? noun : null;
}
