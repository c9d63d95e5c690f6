import type { GraphQLArgument, GraphQLField, GraphQLInputType, GraphQLOutputType, GraphQLScalarType, GraphQLSchema } from 'graphql';
import { getNamedType, GraphQLEnumType, GraphQLInputObjectType, GraphQLInt, GraphQLList, GraphQLNonNull, GraphQLObjectType, isListType, getNullableType, isObjectType } from 'graphql';
import { invariant } from '../../src/domain/invariant.ts';
import { groupKeysOf } from '../../src/cypher/group-keys.ts';
import { fieldMapping, overlapOf } from '../../src/cypher/mapping.ts';
import { DateScalar } from '../scalars/date.ts';
import { argument } from './argument.ts';

const groupOrder = new GraphQLEnumType({
  name: 'GroupOrder',
  description: 'In which order groups come. Groups of one size are ordered by their keys; a missing value comes last.',
  values: {
    COUNT_DESC: { description: 'The largest first.' },
    COUNT_ASC: { description: 'The smallest first.' },
    KEYS_ASC: { description: 'By the keys: lowest, earliest or first letter first.' },
    KEYS_DESC: { description: 'By the keys: highest, latest or last letter first.' },
  },
});

/** `ModelGroup` and `ModelGroupKey` of each noun whose connections are grouped. Nouns without numbers and dates share `Group`. */
export class GroupTypes {
  private readonly groups = new Map<string, GraphQLObjectType>();
  private readonly keys = new Map<string, GraphQLEnumType>();
  private readonly status: GraphQLInputObjectType;

  constructor(private readonly schema: GraphQLSchema, country: GraphQLScalarType) {
    this.status = new GraphQLInputObjectType({
      name: 'ControlStatusOf',
      description: 'Of which destination and day the key CONTROL_STATUS is.',
      fields: {
        destination: { type: new GraphQLNonNull(country), description: 'Country or territory of destination.' },
        asOf: { type: DateScalar, description: 'The day; default today.' },
      },
    });
  }

  /** What `groups` and `aggregate` of a connection give, and what they are asked by. */
  complete(field: GraphQLField<unknown, unknown>, connection: GraphQLObjectType): void {
    const noun = getNamedType(connection.getFields()['nodes']?.type);
    invariant(isObjectType(noun), `${connection.name} groups no records`);
    const group = new GraphQLNonNull(this.group(noun));
    const many = isListType(getNullableType(field.type));
    field.type = (many ? new GraphQLNonNull(new GraphQLList(group)) : group) as GraphQLOutputType;
    if (many) (field.args as GraphQLArgument[]).push(...this.argumentsOf(noun));
  }

  private argumentsOf(noun: GraphQLObjectType): readonly GraphQLArgument[] {
    const list = (type: GraphQLInputType): GraphQLInputType => new GraphQLNonNull(new GraphQLList(new GraphQLNonNull(type)));
    const byStatus = [...groupKeysOf(noun).values()].some(({ reads }) => reads === 'status');
    return [
      argument('by', list(this.keysOf(noun)), 'One or two keys.'),
      argument('orderBy', groupOrder, 'In which order; default COUNT_DESC.'),
      argument('first', GraphQLInt, 'At most so many groups: 1 to 1000, default 100.'),
      ...(byStatus ? [argument('controlStatus', this.status, 'Needed with the key CONTROL_STATUS.')] : []),
    ];
  }

  private keysOf(noun: GraphQLObjectType): GraphQLEnumType {
    const known = this.keys.get(noun.name);
    if (known) return known;
    const made = new GraphQLEnumType({
      name: `${noun.name}GroupKey`,
      description: `What a ${noun.name} can be grouped by. A record with several values of a key is in the group of each, so that the counts of the groups may add up to more than there are. In the group whose value is null are those without any, and those of which something on the way has none (one of several training uses).`,
      values: Object.fromEntries([...groupKeysOf(noun)].map(([name, { description }]) => [name, { description }])),
    });
    this.keys.set(noun.name, made);
    return made;
  }

  private group(noun: GraphQLObjectType): GraphQLObjectType {
    const known = this.groups.get(noun.name);
    if (known) return known;
    const measures = Object.values(noun.getFields()).flatMap((field) => this.measure(field, overlapOf(noun)));
    const shared = this.shared('Group');
    const made = measures.length === 0 ? shared : new GraphQLObjectType({
      name: `${noun.name}Group`,
      description: `${noun.name} records of the whole filtered set, whatever the page: those that share the values of the keys, or all of them. Each counts once in a group.`,
      fields: { ...shared.toConfig().fields, ...Object.fromEntries(measures) },
    });
    this.groups.set(noun.name, made);
    return made;
  }

  /** Numbers and days of the record itself. `overlap`: why numbers have no sum. */
  private measure(field: GraphQLField<unknown, unknown>, overlap: string | null): readonly [string, { readonly type: GraphQLOutputType; readonly description: string }][] {
    const mapping = fieldMapping(field);
    if (mapping?.from !== 'property' || mapping.of !== 'node' || mapping.groups === false || isListType(getNullableType(field.type))) return [];
    const { name } = getNamedType(field.type);
    if (name === 'Date') return [[field.name, { type: new GraphQLNonNull(this.shared('DateAggregate')), description: `Of ${field.name}.` }]];
    if (!['Float', 'Int', 'SafeInt'].includes(name)) return [];
    const type = new GraphQLNonNull(this.shared(overlap === null ? 'NumberAggregate' : 'OverlappingNumberAggregate'));
    return [[field.name, { type, description: `Of ${field.name}.${overlap === null ? '' : ` It has no sum: ${overlap}.`}` }]];
  }

  private shared(name: 'Group' | 'NumberAggregate' | 'OverlappingNumberAggregate' | 'DateAggregate'): GraphQLObjectType {
    const type = this.schema.getType(name);
    invariant(isObjectType(type), `the schema has no ${name}`);
    return type;
  }
}
