import type { FieldNode, GraphQLField, OperationDefinitionNode } from 'graphql';
import { getArgumentValues, Kind, valueFromASTUntyped } from 'graphql';

/** The variables of an operation that have a value where nobody gives one, each with that value. */
export type Defaults = ReadonlyMap<string, unknown>;

export function defaultsOf({ variableDefinitions = [] }: OperationDefinitionNode): Defaults {
  return new Map(variableDefinitions.flatMap(({ variable, defaultValue }) => (defaultValue ? [[variable.name.value, valueFromASTUntyped(defaultValue)]] : [])));
}

/** The coerced arguments of a field. One operation may page both ways (`$first: Int = 20, $last: Int`): where `last` is given, a `first` of its default is not. Any other `first` was asked for, and is refused beside `last`. */
export function givenArguments(field: GraphQLField<unknown, unknown>, node: FieldNode, variables: Readonly<Record<string, unknown>>, defaults: Defaults): Readonly<Record<string, unknown>> {
  const given = getArgumentValues(field, node, variables);
  if (typeof given['last'] !== 'number' || !isDefault(node, 'first', given['first'], defaults)) return given;
  const { first: _byDefault, ...others } = given;
  return others;
}

function isDefault({ arguments: written = [] }: FieldNode, argument: string, given: unknown, defaults: Defaults): boolean {
  const value = written.find(({ name }) => name.value === argument)?.value;
  return value?.kind === Kind.VARIABLE && defaults.has(value.name.value) && defaults.get(value.name.value) === given;
}
