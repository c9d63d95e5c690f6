import type { GraphQLInputFieldConfigMap, GraphQLInputType, GraphQLNamedType } from 'graphql';
import { GraphQLBoolean, GraphQLEnumType, GraphQLInputObjectType, GraphQLList, GraphQLNonNull, GraphQLString } from 'graphql';

/** Filters by the type of the value: `TppFilter` is not a type, `FloatFilter` is. One input for each scalar or enum, made once. */
export class FilterInputs {
  private readonly made = new Map<string, GraphQLInputObjectType>();

  for(type: GraphQLNamedType): GraphQLInputObjectType {
    const known = this.made.get(type.name);
    if (known) return known;
    const filter = new GraphQLInputObjectType({
      name: `${type.name}Filter`,
      description: `Conditions on a ${type.name}; those of one object must all hold. A missing value meets only \`isNull: true\`.${type.name === 'Date' ? ' The open end of an interval counts as later than any day.' : ''}`,
      fields: operators(type as GraphQLInputType & GraphQLNamedType),
    });
    this.made.set(type.name, filter);
    return filter;
  }
}

const ordered = new Set(['Float', 'Int', 'SafeInt', 'Date', 'String']);

function operators(type: GraphQLInputType & GraphQLNamedType): GraphQLInputFieldConfigMap {
  const field = (fieldType: GraphQLInputType, description: string): GraphQLInputFieldConfigMap[string] => ({ type: fieldType, description });
  // How sure an answer is, is always known.
  if (type.name === 'Certainty') return { eq: field(type, 'Equal.'), in: field(new GraphQLList(new GraphQLNonNull(type)), 'One of these.') };
  if (type === GraphQLBoolean) return { eq: field(type, 'Equal.'), isNull: field(GraphQLBoolean, 'True: the value is missing. False: it is known.') };
  return {
    eq: field(type, type === GraphQLString ? 'Equal; of names and titles whatever the case, accents and punctuation.' : 'Equal.'),
    in: field(new GraphQLList(new GraphQLNonNull(type)), type === GraphQLString ? 'Equal to one of these; of names and titles whatever the case, accents and punctuation.' : 'Equal to one of these.'),
    ...(ordered.has(type.name) && !(type instanceof GraphQLEnumType)
      ? { lt: field(type, 'Less than; of a date: before.'), lte: field(type, 'Less than or equal.'), gt: field(type, 'Greater than; of a date: after.'), gte: field(type, 'Greater than or equal.') }
      : {}),
    ...(type === GraphQLString
      ? { contains: field(type, 'Contains this text; of names and titles whatever the case, accents and punctuation.'), startsWith: field(type, 'Begins with this text; of names and titles whatever the case, accents and punctuation.') }
      : {}),
    isNull: field(GraphQLBoolean, 'True: the value is missing. False: it is known.'),
  };
}
