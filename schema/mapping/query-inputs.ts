import type { GraphQLField, GraphQLInputFieldConfigMap, GraphQLObjectType, GraphQLScalarType } from 'graphql';
import { getNamedType, GraphQLEnumType, GraphQLID, GraphQLInputObjectType, GraphQLList, GraphQLNonNull, isInputType, isObjectType } from 'graphql';
import type { FieldMapping } from '../../src/cypher/mapping.ts';
import { fieldMapping, labelOf } from '../../src/cypher/mapping.ts';
import { DateScalar } from '../scalars/date.ts';
import { FilterInputs } from './filter-inputs.ts';

const sortDirection = new GraphQLEnumType({
  name: 'SortDirection',
  description: 'Which way to sort. Missing values come last either way; the open end of an interval counts as later than any day.',
  values: { ASC: { description: 'Lowest, earliest or first letter first.' }, DESC: { description: 'Highest, latest or last letter first.' } },
});

/** Types of the schema that conditions are made of. */
export interface EnumsOfConditions {
  readonly certainty: GraphQLEnumType;
  readonly status: GraphQLEnumType;
  readonly country: GraphQLScalarType;
}

/** The where- and order-inputs of each noun, made from what its fields offer. */
export class QueryInputs {
  private readonly filters = new FilterInputs();
  private readonly wheres = new Map<string, GraphQLInputObjectType>();
  private readonly lists = new Map<string, GraphQLInputObjectType>();
  private readonly orders = new Map<string, GraphQLInputObjectType>();
  private readonly certainty: GraphQLEnumType;
  private readonly controlStatus: GraphQLInputObjectType;

  constructor({ certainty, status, country }: EnumsOfConditions) {
    this.certainty = certainty;
    this.controlStatus = new GraphQLInputObjectType({
      name: 'ControlStatusCondition',
      description: 'A condition on the control status of a chip for one destination on one day.',
      fields: {
        destination: { type: new GraphQLNonNull(country), description: 'Country or territory of destination.' },
        asOf: { type: DateScalar, description: 'The day; default today.' },
        eq: { type: status, description: 'Has this status.' },
        in: { type: new GraphQLList(new GraphQLNonNull(status)), description: 'Has one of these.' },
      },
    });
  }

  /** `ChipWhere`: conditions on fields, on relations, and `and`, `or`, `not`. */
  where(noun: GraphQLObjectType): GraphQLInputObjectType {
    return made(this.wheres, noun, () => new GraphQLInputObjectType({
      name: `${noun.name}Where`,
      description: `Conditions on a ${noun.name}; those of one object must all hold.`,
      fields: () => ({ ...this.logic(noun), ...this.status(noun), ...Object.fromEntries(Object.values(noun.getFields()).flatMap((field) => this.condition(field))) }),
    }));
  }

  /** `ChipOrder`: one key of these for each object of `orderBy`; null when the noun offers no sorting. */
  order(noun: GraphQLObjectType): GraphQLInputObjectType {
    return made(this.orders, noun, () => new GraphQLInputObjectType({
      name: `${noun.name}Order`,
      description: `A sort key of a ${noun.name}: exactly one field in each object.`,
      fields: () => Object.fromEntries(Object.values(noun.getFields()).filter((field) => fieldMapping(field)?.sort).map((field) => [field.name, { type: sortDirection, description: `By ${field.name}.` }])),
    }));
  }

  private logic(noun: GraphQLObjectType): GraphQLInputFieldConfigMap {
    const where = this.where(noun);
    return {
      and: { type: new GraphQLList(new GraphQLNonNull(where)), description: 'All of these hold.' },
      or: { type: new GraphQLList(new GraphQLNonNull(where)), description: 'At least one of these holds.' },
      not: { type: where, description: 'This does not hold. Two-valued: a missing value fails the inner test, so `not: { openWeights: { eq: false } }` keeps the unknown ones.' },
    };
  }

  /** The law as a condition: on what the status of a chip was. */
  private status(noun: GraphQLObjectType): GraphQLInputFieldConfigMap {
    if (noun.name !== 'Chip') return {};
    return { controlStatus: { type: this.controlStatus, description: 'On what the law said of it for one destination on a day, without an end user: the condition is compiled from the same criteria that decide `status`.' } };
  }

  private condition(field: GraphQLField<unknown, unknown>): [string, GraphQLInputFieldConfigMap[string]][] {
    const mapping = fieldMapping(field);
    if (!mapping?.filter) return [];
    const description = `On ${field.name}: ${field.description ?? ''}${this.idsOf(field, mapping)}`.trim();
    const condition: [string, GraphQLInputFieldConfigMap[string]] = [field.name, { type: this.conditionType(field, mapping), description }];
    if (mapping.from !== 'related' || !mapping.candidates) return [condition];
    return [condition, ['certainty', {
      type: this.filters.for(this.certainty),
      description: `How sure the condition on \`${field.name}\` must be. The default is CERTAIN: it is named, or every candidate fits. \`{ in: [CERTAIN, POSSIBLE] }\` takes those of which any candidate fits.`,
    }]];
  }

  private idsOf(field: GraphQLField<unknown, unknown>, mapping: FieldMapping): string {
    if (typeof mapping.filter !== 'object' || mapping.filter.by !== 'id') return '';
    return labelOf(getNamedType(field.type)) === null ? ' By its global id, with the prefix: `organization:deepseek`.' : ' By its id, with or without the prefix.';
  }

  private conditionType(field: GraphQLField<unknown, unknown>, mapping: FieldMapping): GraphQLInputObjectType {
    const type = getNamedType(field.type);
    if (typeof mapping.filter === 'object' && mapping.filter.by === 'id') return this.filters.for(GraphQLID);
    if (typeof mapping.filter === 'object' && isObjectType(type)) return this.filters.for(getNamedType(type.getFields()['code']!.type));
    if (isInputType(type)) return this.filters.for(type);
    const noun = isObjectType(type) && mapping.from === 'pages' ? (getNamedType(type.getFields()['nodes']!.type) as GraphQLObjectType) : (type as GraphQLObjectType);
    const many = mapping.from === 'pages' || (mapping.from === 'related' && mapping.many);
    return many ? this.quantified(noun) : this.where(noun);
  }

  private quantified(noun: GraphQLObjectType): GraphQLInputObjectType {
    return made(this.lists, noun, () => new GraphQLInputObjectType({
      name: `${noun.name}ListWhere`,
      description: `Conditions on related ${noun.name} records; those given must all hold.`,
      fields: () => ({
        some: { type: this.where(noun), description: 'At least one fits.' },
        all: { type: this.where(noun), description: 'Every one fits; true where there is none.' },
        none: { type: this.where(noun), description: 'None fits.' },
      }),
    }));
  }
}

function made(map: Map<string, GraphQLInputObjectType>, noun: GraphQLObjectType, make: () => GraphQLInputObjectType): GraphQLInputObjectType {
  const known = map.get(noun.name);
  if (known) return known;
  const type = make();
  map.set(noun.name, type);
  return type;
}
