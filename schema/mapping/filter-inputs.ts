import type { GraphQLInputFieldConfig, GraphQLInputFieldConfigMap, GraphQLInputType, GraphQLNamedType } from 'graphql';
import { GraphQLBoolean, GraphQLEnumType, GraphQLInputObjectType, GraphQLList, GraphQLNonNull, GraphQLString } from 'graphql';

type ValueType = GraphQLInputType & GraphQLNamedType;

/** Filters by the type of the value: `TppFilter` is not a type, `FloatFilter` is. One input for each scalar or enum, and for lists of one, made once. */
export class FilterInputs {
  private readonly made = new Map<string, GraphQLInputObjectType>();

  for(type: GraphQLNamedType): GraphQLInputObjectType {
    return this.once(`${type.name}Filter`, () => ({
      description: `Conditions on a ${type.name}; those of one object must all hold. A missing value meets only \`isNull: true\`.${type.name === 'Date' ? ' The open end of an interval counts as later than any day.' : ''}`,
      fields: operators(type as ValueType),
    }));
  }

  /** No index has the members of a list: the records that other conditions leave are gone through. */
  forList(type: GraphQLNamedType): GraphQLInputObjectType {
    return this.once(`${type.name}ListFilter`, () => ({
      description: `Conditions on a list of ${type.name} values; those of one object must all hold. Text is compared as it stands. No index serves it, so that other conditions beside it make it faster.`,
      fields: {
        has: field(type as ValueType, 'Holds this value.'),
        hasAny: field(listOf(type as ValueType), 'Holds at least one of these.'),
        hasAll: field(listOf(type as ValueType), 'Holds every one of these.'),
        isEmpty: field(GraphQLBoolean, 'True: the list is empty. False: it holds something.'),
      },
    }));
  }

  private once(name: string, make: () => { readonly description: string; readonly fields: GraphQLInputFieldConfigMap }): GraphQLInputObjectType {
    const known = this.made.get(name);
    if (known) return known;
    const filter = new GraphQLInputObjectType({ name, ...make() });
    this.made.set(name, filter);
    return filter;
  }
}

const ordered = new Set(['Float', 'Int', 'SafeInt', 'Date', 'String']);

const field = (type: GraphQLInputType, description: string): GraphQLInputFieldConfig => ({ type, description });
const listOf = (type: ValueType): GraphQLInputType => new GraphQLList(new GraphQLNonNull(type));

function operators(type: ValueType): GraphQLInputFieldConfigMap {
  // How sure an answer is, is always known.
  if (type.name === 'Certainty') return { eq: field(type, 'Equal.'), in: field(listOf(type), 'One of these.') };
  const isNull = field(GraphQLBoolean, 'True: the value is missing. False: it is known.');
  if (type === GraphQLBoolean) return { eq: field(type, 'Equal.'), isNull };
  const folding = type === GraphQLString ? '; of names and titles whatever the case, accents and punctuation' : '';
  return {
    eq: field(type, `Equal${folding}.`),
    ne: field(type, `Known, and not equal${folding}.`),
    in: field(listOf(type), `Equal to one of these${folding}.`),
    notIn: field(listOf(type), `Known, and none of these${folding}.`),
    ...(ordered.has(type.name) && !(type instanceof GraphQLEnumType)
      ? { lt: field(type, 'Less than; of a date: before.'), lte: field(type, 'Less than or equal.'), gt: field(type, 'Greater than; of a date: after.'), gte: field(type, 'Greater than or equal.') }
      : {}),
    ...(type === GraphQLString ? { contains: field(type, `Contains this text${folding}.`), startsWith: field(type, `Begins with this text${folding}.`) } : {}),
    isNull,
  };
}
