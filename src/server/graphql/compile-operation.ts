import { GraphQLScalarType, GraphQLSchema, Kind, visit } from 'graphql';
import type { DocumentNode, ExecutionResult, NamedTypeNode } from 'graphql';
import { compileQuery, isCompiledQuery } from 'graphql-jit';

type Values = Readonly<Record<string, unknown>>;

/** Answers an operation for variables that the reference implementation has coerced. */
export type CompiledOperation = (context: unknown, coercedVariables: Values) => Promise<ExecutionResult> | ExecutionResult;

const coercedBefore = new GraphQLScalarType({
  name: 'CoercedBefore',
  description: 'A variable value that was coerced before the compiled operation is run.',
});

const coercedBeforeNode: NamedTypeNode = { kind: Kind.NAMED_TYPE, name: { kind: Kind.NAME, value: coercedBefore.name } };

/** The same types, and one more for variables. */
export function schemaForCompiling(schema: GraphQLSchema): GraphQLSchema {
  const config = schema.toConfig();
  return new GraphQLSchema({ ...config, types: [...config.types, coercedBefore], assumeValid: true });
}

/**
 * Compiles an operation without @skip and @include, or says by null that it can't be compiled.
 *
 * Variables are not coerced again: the compiler's own coercion inlines an input type into itself, so that it can't take a recursive filter,
 * and it words its errors in its own way.
 */
export function compileOperation(compilingSchema: GraphQLSchema, document: DocumentNode, operationName: string | undefined): CompiledOperation | null {
  const withoutVariableTypes = visit(document, {
    VariableDefinition: ({ kind, variable }) => ({ kind, variable, type: coercedBeforeNode }),
  });
  const compiled = compileQuery(compilingSchema, withoutVariableTypes, operationName, { disablingCapturingStackErrors: true });
  return isCompiledQuery(compiled) ? (context, variables) => compiled.query(undefined, context, variables) : null;
}
