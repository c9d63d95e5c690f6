import { HeaderMap } from '@apollo/server';
import type { ApolloServerOptionsWithGateway, GraphQLRequest, GraphQLRequestContext, GraphQLResponse } from '@apollo/server';
import type { DocumentNode, ExecutionResult, GraphQLSchema, OperationDefinitionNode } from 'graphql';
import type { AnswerNote } from '../../../resolvers/context.ts';
import type { RequestContext } from '../request-context.ts';
import { citationInExtensions, wantsCitation, withCitation } from './citation-request.ts';
import type { OperationExecutor } from './operation-executor.ts';

export interface CompiledExecution {
  readonly gateway: ApolloServerOptionsWithGateway<RequestContext>['gateway'];
  readonly answer: AnswerQuestion;
}

/** The answer; null where errors have to be told, which Apollo words. */
export type AnswerQuestion = (question: Question) => Promise<GraphQLResponse | null>;

type Question = Pick<GraphQLRequestContext<RequestContext>, 'document' | 'queryHash' | 'operation' | 'request' | 'contextValue'>;

interface Asked {
  readonly document: DocumentNode;
  readonly queryHash: string;
  readonly operation?: OperationDefinitionNode | undefined;
  readonly request: Pick<GraphQLRequest, 'operationName' | 'variables'> & Parameters<typeof wantsCitation>[0];
}

/**
 * Gives Apollo Server an executor of one's own. The supported way is a gateway that loads one schema and never updates it. But Apollo hands each question to a gateway in an object with
 * accessors, which V8 makes in its old space, and so all that an answer was made of stayed until the next full collection: 25 KB of a page of 25 models, for which there were three
 * full collections in the time of one, and a tenth of the processor's time went. So an answer is given to a plugin, and only one with errors, which Apollo words, goes by the gateway.
 */
export function compiledExecution(schema: GraphQLSchema, execute: OperationExecutor): CompiledExecution {
  const failed = new WeakMap<RequestContext, Promise<ExecutionResult>>();

  async function answered({ document, queryHash, operation, request }: Asked, context: RequestContext): Promise<ExecutionResult> {
    const operationName = request.operationName ?? operation?.name?.value;
    const { answer } = context;
    answer.document = document;
    const ask = (key: string, asked: DocumentNode): Promise<ExecutionResult> => execute({ key, document: asked, operationName, variables: request.variables, context });
    if (!wantsCitation(request)) return withAnswerNote(await ask(queryHash, document), answer);
    return withAnswerNote(citationInExtensions(await ask(`${queryHash} cited`, withCitation(document, schema, operationName))), answer);
  }

  return {
    gateway: {
      onSchemaLoadOrUpdate(callback) {
        callback({ apiSchema: schema, coreSupergraphSdl: '' });
        return () => {};
      },
      async load() {
        return { executor: async (asked) => failed.get(asked.context as RequestContext) ?? answered(asked, asked.context as RequestContext) };
      },
      async stop() {},
    },
    async answer({ document, queryHash, operation, request, contextValue }) {
      // An operation that the document does not have is told by Apollo, which lets the gateway say so.
      if (!document || !operation || queryHash === undefined) return null;
      const asked = answered({ document, queryHash, operation, request }, contextValue);
      const { data = null, errors, extensions = {} } = await asked.catch(() => failedToAsk);
      if (!errors) return { http: { headers: new HeaderMap() }, body: { kind: 'single', singleResult: { data, extensions } } };
      failed.set(contextValue, asked);
      return null;
    },
  };
}

/** Whatever went wrong the gateway tells. */
const failedToAsk: ExecutionResult = { errors: [] };

/** Every answer says which dataset version it comes from, and as of which dates. */
function withAnswerNote(result: ExecutionResult, { datasetVersion, asOf, knownAt, notes }: AnswerNote): ExecutionResult {
  return { ...result, extensions: { ...result.extensions, datasetVersion, asOf, knownAt, ...(notes && { notes }) } };
}
