import type { GraphQLArgument, GraphQLField, GraphQLInputType, GraphQLSchema } from 'graphql';
import { getNamedType, getNullableType, isInputObjectType, isLeafType, isListType, isObjectType, isRequiredArgument } from 'graphql';

/** A place of the API that takes a text of the caller's. */
export interface StringSlot {
  readonly name: string;
  readonly source: string;
  readonly variables: (text: string) => Readonly<Record<string, unknown>>;
}

interface Way {
  readonly name: string;
  readonly build: (text: string) => unknown;
}

/** Relations that a condition goes along. */
const mostRelations = 1;

/** Every argument of every root field, and every place of its inputs, that takes a text: conditions also behind each relation. */
export function stringSlots(schema: GraphQLSchema): readonly StringSlot[] {
  return Object.values(schema.getQueryType()!.getFields()).flatMap((field) => field.args.flatMap((argument) => waysTo(argument.type, mostRelations).map((way) => slotOf(field, argument, way))));
}

function slotOf(field: GraphQLField<unknown, unknown>, argument: GraphQLArgument, way: Way): StringSlot {
  const given = field.args.filter((each) => each === argument || isRequiredArgument(each));
  const fixed = Object.fromEntries(given.map(({ name, type }) => [name, simplest[getNamedType(type).name] ?? null]));
  return {
    name: `${field.name}(${argument.name}${way.name})`,
    source: `query Q(${given.map(({ name, type }) => `$${name}: ${String(type)}`).join(', ')}) { ${field.name}(${given.map(({ name }) => `${name}: $${name}`).join(', ')})${selection(field)} }`,
    variables: (text) => ({ ...fixed, [argument.name]: way.build(text) }),
  };
}

const simplest: Readonly<Record<string, unknown>> = { ID: 'chip:nvidia-t4', String: 'x', Date: '2024-01-01', CountryCode: 'CN' };

function selection(field: GraphQLField<unknown, unknown>): string {
  const type = getNamedType(field.type);
  if (isLeafType(type)) return '';
  return isObjectType(type) && 'nodes' in type.getFields() && 'totalCount' in type.getFields() ? ' { totalCount nodes { __typename } }' : ' { __typename }';
}

function waysTo(type: GraphQLInputType, relations: number): readonly Way[] {
  const whole = getNullableType(type);
  if (isListType(whole)) return waysTo(whole.ofType, relations).map(({ name, build }) => ({ name, build: (text) => [build(text)] }));
  if (!isInputObjectType(whole)) return ['ID', 'String'].includes((whole as { readonly name: string }).name) ? [{ name: '', build: (text) => text }] : [];
  return Object.values(whole.getFields()).flatMap((field): readonly Way[] => {
    const inner = getNamedType(field.type).name;
    if (inner === whole.name) return [];
    const left = inner.endsWith('Where') && !whole.name.endsWith('ListWhere') ? relations - 1 : relations;
    return left < 0 ? [] : waysTo(field.type, left).map(({ name, build }) => ({ name: `.${field.name}${name}`, build: (text) => ({ [field.name]: build(text) }) }));
  });
}
