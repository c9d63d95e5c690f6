import type { DocumentNode, GraphQLSchema, VariableDefinitionNode } from 'graphql';
import { isInputObjectType, isListType, getNullableType, Kind, parseType, TypeInfo, valueFromASTUntyped, visit, visitWithTypeInfo } from 'graphql';

export interface WithVariables {
  readonly document: DocumentNode;
  readonly variables: Readonly<Record<string, unknown>>;
}

/** The operation with every text, number and enum value of its arguments as a variable. */
export function valuesAsVariables(document: DocumentNode, schema: GraphQLSchema): WithVariables {
  const types = new TypeInfo(schema);
  const definitions: VariableDefinitionNode[] = [];
  const variables: Record<string, unknown> = {};
  let isWithinArgument = false;
  const replaced = visit(document, visitWithTypeInfo(types, {
    VariableDefinition: () => false,
    Directive: () => false,
    Argument: { enter: () => { isWithinArgument = true; }, leave: () => { isWithinArgument = false; } },
    enter(node) {
      if (!isWithinArgument || (node.kind !== Kind.STRING && node.kind !== Kind.INT && node.kind !== Kind.FLOAT && node.kind !== Kind.ENUM)) return undefined;
      const type = types.getInputType();
      if (!type || isInputObjectType(getNullableType(type))) return undefined;
      const name = `value${definitions.length}`;
      // A lone value where a list is expected stands for a list of it; as a variable it has the type of the list.
      definitions.push({ kind: Kind.VARIABLE_DEFINITION, variable: { kind: Kind.VARIABLE, name: { kind: Kind.NAME, value: name } }, type: parseType(String(type)) });
      const value = valueFromASTUntyped(node);
      variables[name] = isListType(getNullableType(type)) ? [value] : value;
      return { kind: Kind.VARIABLE, name: { kind: Kind.NAME, value: name } };
    },
  }));
  return {
    document: { ...replaced, definitions: replaced.definitions.map((definition) => (definition.kind === Kind.OPERATION_DEFINITION ? { ...definition, variableDefinitions: [...definition.variableDefinitions ?? [], ...definitions] } : definition)) },
    variables,
  };
}
