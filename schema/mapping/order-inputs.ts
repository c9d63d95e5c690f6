import type { GraphQLField, GraphQLInputFieldConfigMap, GraphQLObjectType } from 'graphql';
import { GraphQLEnumType, GraphQLInputObjectType } from 'graphql';
import { fieldMapping } from '../../src/cypher/mapping.ts';
import { countKey, leadsToMany, targetOf } from '../../src/cypher/sort-keys.ts';
import { made } from './made.ts';

const sortDirection = new GraphQLEnumType({
  name: 'SortDirection',
  description: 'Which way to sort. Missing values come last either way; the open end of an interval counts as later than any day.',
  values: { ASC: { description: 'Lowest, earliest or first letter first.' }, DESC: { description: 'Highest, latest or last letter first.' } },
});

/** The order-inputs of each noun, made from what its fields offer. */
export class OrderInputs {
  private readonly orders = new Map<string, GraphQLInputObjectType>();

  /** `ChipOrder`: one key of these for each object of `orderBy`. Relations to one record sort by its values, those to several by how many there are. */
  of(noun: GraphQLObjectType): GraphQLInputObjectType {
    return made(this.orders, noun.name, () => new GraphQLInputObjectType({
      name: `${noun.name}Order`,
      description: `A sort key of a ${noun.name}: exactly one field in each object. Stored values are read from an index, page by page; keys that lie behind a relation, and counts, take one pass over the filtered set.`,
      fields: () => Object.fromEntries(Object.values(noun.getFields()).flatMap((field) => this.sortKeys(field))),
    }));
  }

  private sortKeys(field: GraphQLField<unknown, unknown>): readonly [string, GraphQLInputFieldConfigMap[string]][] {
    const mapping = fieldMapping(field);
    if (!mapping?.sort) return [];
    const target = targetOf(field, mapping);
    if (!target) return [[field.name, { type: sortDirection, description: `By ${field.name}.` }]];
    if (leadsToMany(field)) return [[countKey(field.name), { type: sortDirection, description: `By how many ${field.name} there are, as far as they are known.` }]];
    return [[field.name, { type: this.of(target), description: `By a value of ${field.name}; what has none comes last.` }]];
  }
}
