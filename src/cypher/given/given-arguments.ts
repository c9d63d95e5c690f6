import type { FieldNode, GraphQLField, OperationDefinitionNode, ValueNode } from 'graphql';
import { getArgumentValues, Kind, valueFromASTUntyped, visit } from 'graphql';
import type { Shape } from './shape.ts';

/** The variables of an operation that have a value where nobody gives one, each with that value. */
export type Defaults = ReadonlyMap<string, unknown>;

/** The values of a field's arguments. */
export type Arguments = Readonly<Record<string, unknown>>;

export function defaultsOf({ variableDefinitions = [] }: OperationDefinitionNode): Defaults {
  return new Map(variableDefinitions.flatMap(({ variable, defaultValue }) => (defaultValue ? [[variable.name.value, valueFromASTUntyped(defaultValue)]] : [])));
}

/** The coerced arguments of a field. One operation may page both ways (`$first: Int = 20, $last: Int`): where `last` is given, a `first` of its default is not. Any other `first` was asked for, and is refused beside `last`. */
export function givenArguments(field: GraphQLField<unknown, unknown>, node: FieldNode, variables: Readonly<Record<string, unknown>>, defaults: Defaults): Arguments {
  const given = getArgumentValues(field, node, variables);
  if (typeof given['last'] !== 'number' || !isDefault(node, 'first', given['first'], defaults)) return given;
  const { first: _byDefault, ...others } = given;
  return others;
}

function isDefault({ arguments: written = [] }: FieldNode, argument: string, given: unknown, defaults: Defaults): boolean {
  const value = written.find(({ name }) => name.value === argument)?.value;
  return value?.kind === Kind.VARIABLE && defaults.has(value.name.value) && defaults.get(value.name.value) === given;
}

/** The arguments of a page, whose values become parameters and nothing else. */
const lateArguments: ReadonlySet<string> = new Set(['where', 'after', 'before']);

/** The arguments of a connection: of its conditions and cursors the texts and numbers that variables give are not looked at. */
export function pageArguments(field: GraphQLField<unknown, unknown>, node: FieldNode, variables: Readonly<Record<string, unknown>>, defaults: Defaults, shape: Shape | null): Arguments {
  if (shape === null) return givenArguments(field, node, variables, defaults);
  const written = node.arguments ?? [];
  const [lateNames, plainNames] = [true, false].map((isLate) => new Set(written.filter(({ name }) => lateArguments.has(name.value) === isLate).flatMap(({ value }) => variablesIn(value)))) as [Set<string>, Set<string>];
  const values: Record<string, unknown> = {};
  for (const name of [...lateNames, ...plainNames]) if (Object.hasOwn(variables, name)) values[name] = plainNames.has(name) ? variables[name] : shape.bound(name);
  return givenArguments(field, node, values, defaults);
}

function variablesIn(value: ValueNode): readonly string[] {
  const names: string[] = [];
  visit(value, { Variable: ({ name }) => void names.push(name.value) });
  return names;
}
