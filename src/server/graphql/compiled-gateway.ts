import type { ApolloServerOptionsWithGateway } from '@apollo/server';
import type { DocumentNode, ExecutionResult, GraphQLSchema } from 'graphql';
import type { AnswerNote, ApiContext } from '../../../resolvers/context.ts';
import { citationInExtensions, wantsCitation, withCitation } from './citation-request.ts';
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
          const { answer } = context as { readonly answer: AnswerNote };
          answer.document = document;
          const ask = (key: string, asked: DocumentNode): Promise<ExecutionResult> => execute({ key, document: asked, operationName, variables: request.variables, context });
          if (!wantsCitation(request)) return withAnswerNote(await ask(queryHash, document), answer);
          return withAnswerNote(citationInExtensions(await ask(`${queryHash} cited`, withCitation(document, schema, operationName))), answer);
        },
      };
    },
    async stop() {},
  };
}

/** Every answer says which dataset version it comes from, and as of which dates. */
function withAnswerNote(result: ExecutionResult, { datasetVersion, asOf, knownAt, notes }: AnswerNote): ExecutionResult {
  return { ...result, extensions: { ...result.extensions, datasetVersion, asOf, knownAt, ...(notes && { notes }) } };
}
