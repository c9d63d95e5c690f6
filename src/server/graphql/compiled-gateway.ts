import type { ApolloServerOptionsWithGateway } from '@apollo/server';
import type { ExecutionResult, GraphQLSchema } from 'graphql';
import type { AnswerNote, ApiContext } from '../../../resolvers/context.ts';
import type { OperationExecutor } from './operation-executor.ts';

/** The supported way to give Apollo Server an executor of one's own: a gateway that loads one schema and never updates it. */
export function compiledGateway(schema: GraphQLSchema, execute: OperationExecutor): ApolloServerOptionsWithGateway<ApiContext>['gateway'] {
  return {
    onSchemaLoadOrUpdate(callback) {
      callback({ apiSchema: schema, coreSupergraphSdl: '' });
      return () => {};
    },
    async load() {
      return {
        executor: async ({ document, queryHash, operation, request, context }) => {
          const operationName = request.operationName ?? operation?.name?.value;
          const result = await execute({ key: queryHash, document, operationName, variables: request.variables, context });
          return withAnswerNote(result, context as { readonly answer: AnswerNote });
        },
      };
    },
    async stop() {},
  };
}

/** Every answer says which dataset version it comes from, and as of which dates. */
function withAnswerNote(result: ExecutionResult, { answer }: { readonly answer: AnswerNote }): ExecutionResult {
  const { datasetVersion, asOf, knownAt, notes } = answer;
  return { ...result, extensions: { ...result.extensions, datasetVersion, asOf, knownAt, ...(notes && { notes }) } };
}
