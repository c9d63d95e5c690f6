import type { FieldNode, GraphQLField, OperationDefinitionNode } from 'graphql';
import { getArgumentValues, Kind } from 'graphql';

/** The variables of an operation that have a value where nobody gives one. */
export function defaultedVariables({ variableDefinitions = [] }: OperationDefinitionNode): ReadonlySet<string> {
  return new Set(variableDefinitions.flatMap(({ variable, defaultValue }) => (defaultValue ? [variable.name.value] : [])));
}

/** The coerced arguments of a field. One operation may page both ways (`$first: Int = 20, $last: Int`): where `last` is given, a `first` that is there by default is not. */
export function givenArguments(field: GraphQLField<unknown, unknown>, node: FieldNode, variables: Readonly<Record<string, unknown>>, defaulted: ReadonlySet<string>): Readonly<Record<string, unknown>> {
  const given = getArgumentValues(field, node, variables);
  if (typeof given['last'] !== 'number' || !isDefaulted(node, 'first', defaulted)) return given;
  const { first: _byDefault, ...others } = given;
  return others;
}

function isDefaulted({ arguments: written = [] }: FieldNode, argument: string, defaulted: ReadonlySet<string>): boolean {
  const value = written.find(({ name }) => name.value === argument)?.value;
  return value?.kind === Kind.VARIABLE && defaulted.has(value.name.value);
}
