import type { GraphQLEnumType, GraphQLField, GraphQLInputFieldConfigMap, GraphQLObjectType, GraphQLScalarType } from 'graphql';
import { getNamedType, getNullableType, GraphQLID, GraphQLInputObjectType, GraphQLList, GraphQLNonNull, GraphQLString, isInputType, isListType, isObjectType } from 'graphql';
import type { FieldMapping } from '../../src/cypher/mapping.ts';
import { fieldMapping, labelOf } from '../../src/cypher/mapping.ts';
import { DateScalar } from '../scalars/date.ts';
import { FilterInputs } from './filter-inputs.ts';
import { made } from './made.ts';
import { OrderInputs } from './order-inputs.ts';

/** Types of the schema that conditions are made of. */
export interface EnumsOfConditions {
  readonly certainty: GraphQLEnumType;
  readonly status: GraphQLEnumType;
  readonly country: GraphQLScalarType;
  readonly missingReason: GraphQLEnumType;
}

/** The where- and order-inputs of each noun, made from what its fields offer. */
export class QueryInputs {
  private readonly filters = new FilterInputs();
  private readonly wheres = new Map<string, GraphQLInputObjectType>();
  private readonly lists = new Map<string, GraphQLInputObjectType>();
  private readonly orders = new OrderInputs();
  private readonly certainty: GraphQLEnumType;
  private readonly controlStatus: GraphQLInputObjectType;
  private readonly missingValue: GraphQLInputObjectType;

  constructor({ certainty, status, country, missingReason }: EnumsOfConditions) {
    this.missingValue = new GraphQLInputObjectType({
      name: 'MissingValueCondition',
      description: 'A condition on what a record lacks: a field, a reason, or both of one value.',
      fields: {
        field: { type: GraphQLString, description: 'The field, named as in `missing { field }`.' },
        reason: { type: missingReason, description: 'Why it is missing.' },
      },
    });
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
    return made(this.wheres, noun.name, () => new GraphQLInputObjectType({
      name: `${noun.name}Where`,
      description: `Conditions on a ${noun.name}, named as its fields are, which describe them; those of one object must all hold.`,
      fields: () => ({ ...this.logic(noun), ...this.status(noun), ...this.missing(noun), ...Object.fromEntries(Object.values(noun.getFields()).flatMap((field) => this.condition(field))) }),
    }));
  }

  /** `ChipOrder`, as the keys of `orderBy` are. */
  order(noun: GraphQLObjectType): GraphQLInputObjectType {
    return this.orders.of(noun);
  }

  private logic(noun: GraphQLObjectType): GraphQLInputFieldConfigMap {
    const where = this.where(noun);
    return {
      and: { type: new GraphQLList(new GraphQLNonNull(where)), description: 'All of these hold.' },
      or: { type: new GraphQLList(new GraphQLNonNull(where)), description: 'At least one of these holds.' },
      not: { type: where, description: 'This does not hold; what is missing fails the inner test.' },
    };
  }

  /** The law as a condition: on what the status of a chip was. */
  private status(noun: GraphQLObjectType): GraphQLInputFieldConfigMap {
    if (noun.name !== 'Chip') return {};
    return { controlStatus: { type: this.controlStatus, description: 'On what the law said of it for one destination on a day, without an end user: the condition is compiled from the same criteria that decide `status`.' } };
  }

  private missing(noun: GraphQLObjectType): GraphQLInputFieldConfigMap {
    return noun.getFields()['missing'] ? { missing: { type: this.missingValue, description: 'It lacks a value for a known reason, as its `missing` shows.' } } : {};
  }

  private condition(field: GraphQLField<unknown, unknown>): [string, GraphQLInputFieldConfigMap[string]][] {
    const mapping = fieldMapping(field);
    if (!mapping || !offersCondition(field, mapping)) return [];
    const description = `On ${field.name}.${this.idsOf(field, mapping)}`;
    const condition: [string, GraphQLInputFieldConfigMap[string]] = [field.name, { type: this.conditionType(field, mapping), description }];
    if (mapping.from !== 'related' || !mapping.candidates) return [condition];
    return [condition, ['certainty', {
      type: this.filters.for(this.certainty),
      description: `How sure the condition on \`${field.name}\` must be. The default is CERTAIN: it is named, or every candidate fits. \`{ in: [CERTAIN, POSSIBLE] }\` takes those of which any candidate fits.`,
    }]];
  }

  private idsOf(field: GraphQLField<unknown, unknown>, mapping: FieldMapping): string {
    if (typeof mapping.filter !== 'object' || mapping.filter.by !== 'id') return '';
    return labelOf(getNamedType(field.type)) === null ? ' A global id, with the prefix: `organization:deepseek`.' : ' By its id, with or without the prefix.';
  }

  private conditionType(field: GraphQLField<unknown, unknown>, mapping: FieldMapping): GraphQLInputObjectType {
    const type = getNamedType(field.type);
    if (typeof mapping.filter === 'object' && mapping.filter.by === 'id') return this.filters.for(GraphQLID);
    if (typeof mapping.filter === 'object' && isObjectType(type)) return this.filters.for(getNamedType(type.getFields()['code']!.type));
    if (isInputType(type)) return isListType(getNullableType(field.type)) ? this.filters.forList(type) : this.filters.for(type);
    const noun = targetOf(field, mapping)!;
    const many = mapping.from === 'pages' || (mapping.from === 'related' && mapping.many);
    return many ? this.quantified(noun, 'hop' in mapping && mapping.hop.validOn !== undefined) : this.where(noun);
  }

  /** `dated`: those of one day are meant. */
  private quantified(noun: GraphQLObjectType, dated: boolean): GraphQLInputObjectType {
    const name = `${noun.name}${dated ? 'ListOnDay' : 'List'}Where`;
    return made(this.lists, name, () => new GraphQLInputObjectType({
      name,
      description: `Conditions on related ${noun.name} records${dated ? ' of one day' : ''}; those given must all hold.`,
      fields: () => ({
        some: { type: this.where(noun), description: 'At least one fits.' },
        all: { type: this.where(noun), description: 'Every one fits; true where there is none.' },
        none: { type: this.where(noun), description: 'None fits.' },
        single: { type: this.where(noun), description: 'Exactly one fits.' },
        ...(dated ? { asOf: { type: DateScalar, description: 'Only those that stood on this day are meant; default the day that the root field asks about, else today.' } } : {}),
      }),
    }));
  }
}

/** What the mapping offers, and of the object that stands for a relationship everything. */
function offersCondition(field: GraphQLField<unknown, unknown>, mapping: FieldMapping): boolean {
  if (mapping.from === 'property' && mapping.of === 'relationship') return true;
  return mapping.filter !== undefined || (mapping.from === 'target' && targetOf(field, mapping) !== null);
}

/** The records, or the object for a relationship, that a field leads to; null where it leads to none, to some of several kinds, or on and on. */
function targetOf(field: GraphQLField<unknown, unknown>, mapping: FieldMapping): GraphQLObjectType | null {
  const type = getNamedType(field.type);
  // Pages of those that hold the record's id are the same as a list of them.
  if (mapping.from === 'pages' && isObjectType(type)) return mapping.hop.join ? null : getNamedType(type.getFields()['nodes']!.type) as GraphQLObjectType;
  const leads = mapping.from === 'target' ? !mapping.asList : mapping.from === 'related' && !mapping.hop.toAnyDepth && mapping.hop.join?.label !== null;
  return leads && isObjectType(type) ? type : null;
}
