import { execute, getOperationAST, getVariableValues, GraphQLError, visit } from 'graphql';
import type { DocumentNode, ExecutionResult, GraphQLSchema } from 'graphql';
import { LRUCache } from 'lru-cache';
import { compileOperation, schemaForCompiling } from './compile-operation.ts';
import type { CompiledOperation } from './compile-operation.ts';
import { conditionVariables, decideConditions, nestedVariables } from './conditions.ts';
import { mayMixPaths } from './mixed-paths.ts';

export interface OperationRequest {
  /** Identifies the text of the document, so that equal texts share one compiled operation. */
  readonly key: string;
  readonly document: DocumentNode;
  readonly operationName: string | undefined;
  readonly variables: Readonly<Record<string, unknown>> | undefined;
  readonly context: unknown;
}

export type OperationExecutor = (request: OperationRequest) => Promise<ExecutionResult>;

interface Options {
  /** From this use on an operation runs compiled. Compiling costs more than an execution, so that a question asked once should not pay it. */
  readonly compileAtUse?: number;
  readonly capacity?: number;
}

interface Seen {
  uses: number;
  conditions: readonly string[];
  nested: readonly string[];
  /** One compiled operation for each way in which its conditions were decided; null when it can't be compiled. */
  readonly variants: Map<string, CompiledOperation | null>;
}

/** An operation with more ways than this runs the further ones plain: compiling again and again would cost more than it brings. */
const mostVariants = 16;

/** Runs operations by graphql-js at first and compiled when they come again. Both answer alike, and whatever the compiler can't do to the letter stays with graphql-js. */
export function createOperationExecutor(schema: GraphQLSchema, { compileAtUse = 4, capacity = 500 }: Options = {}): OperationExecutor {
  const known = new LRUCache<string, Seen>({ max: capacity });
  const compilingSchema = schemaForCompiling(schema);

  return async (request) => {
    const { document, operationName, variables, context } = request;
    const seen = note(request);
    const operation = seen.uses < compileAtUse ? null : getOperationAST(document, operationName);
    const coerced = operation && getVariableValues(schema, operation.variableDefinitions ?? [], variables ?? {}, { maxErrors: 1 }).coerced;
    const compiled = coerced && variantFor(seen, request, coerced);
    if (!compiled) return execute({ schema, document, contextValue: context, variableValues: variables ?? null, operationName: operationName ?? null });
    return withGraphQLErrors(await compiled(context, coerced));
  };

  function note({ key, operationName, document }: OperationRequest): Seen {
    const name = `${key} ${operationName ?? ''}`;
    const seen: Seen = known.get(name) ?? { uses: 0, conditions: [], nested: [], variants: new Map() };
    seen.uses += 1;
    if (seen.uses === compileAtUse) Object.assign(seen, { conditions: conditionVariables(document), nested: nestedVariables(document) });
    if (seen.uses === 1) known.set(name, seen);
    return seen;
  }

  function variantFor({ conditions, nested, variants }: Seen, { document, operationName }: OperationRequest, coerced: Record<string, unknown>): CompiledOperation | null {
    const decided = conditions.map((name) => coerced[name]);
    // A condition that is null is an error of the request, and a variable left out inside an object leaves its key out: the compiler knows neither.
    if (!decided.every((value) => typeof value === 'boolean') || !nested.every((name) => Object.hasOwn(coerced, name))) return null;
    const key = decided.join();
    if (!variants.has(key) && variants.size < mostVariants) variants.set(key, asksForSchema(document) || mayMixPaths(document, schema) ? null : compileOperation(compilingSchema, decideConditions(document, coerced), operationName));
    return variants.get(key) ?? null;
  }
}

/** The compiling schema has a type more than the API: introspection is left to the reference implementation. */
function asksForSchema(document: DocumentNode): boolean {
  let asks = false;
  visit(document, { Field: ({ name }) => { asks ||= name.value === '__schema' || name.value === '__type'; } });
  return asks;
}

/** Compiled code makes errors that lack what a GraphQLError always has. */
function withGraphQLErrors(result: ExecutionResult): ExecutionResult {
  return result.errors ? { ...result, errors: result.errors.map(asGraphQLError) } : result;
}

function asGraphQLError({ message, locations, path, originalError }: GraphQLError): GraphQLError {
  const error = new GraphQLError(message, { path: path ?? null, originalError: originalError ?? null });
  Object.defineProperty(error, 'locations', { value: locations, enumerable: locations !== undefined });
  return error;
}
