import type { ApolloServerPlugin, GraphQLRequestContext } from '@apollo/server';
import type { GraphQLFormattedError } from 'graphql';
import type { Logger } from 'pino';
import type { RequestContext } from '../request-context.ts';
import { isMasked } from './format-error.ts';

interface Options {
  readonly log: Logger;
  readonly slowOperationMs: number;
  readonly clock?: () => number;
}

export interface OperationLog {
  /** A question begins; the returned function logs it just before its answer is sent. */
  begin(): (context: GraphQLRequestContext<RequestContext>) => void;
  /** What never gets so far. */
  readonly ofFailures: Pick<ApolloServerPlugin<RequestContext>, 'invalidRequestWasReceived' | 'contextCreationDidFail' | 'unexpectedErrorProcessingRequest'>;
}

/**
 * One line per operation: what was asked, how long it took, which errors it got, which dataset answered.
 * Variables are left out: they may be long, and they are the caller's. A masked error is logged whole and gets the request id into its answer.
 */
export function operationLog({ log, slowOperationMs, clock = () => performance.now() }: Options): OperationLog {
  return {
    begin() {
      const start = clock();
      return (context) => {
        const durationMs = Math.round((clock() - start) * 100) / 100;
        const shown = shownErrors(context);
        const line = { ...described(context), durationMs, errors: shown.map((error) => error.extensions?.['code']) };
        if (context.contextValue.outcome) context.contextValue.outcome.logged = line;
        const masked = (context.errors ?? []).filter((_error, index) => shown[index] && isMasked(shown[index]));
        for (const error of masked) log.error({ ...described(context), path: error.path, err: error.originalError ?? error }, 'operation failed');
        if (masked.length > 0) nameRequest(context, shown);
        if (durationMs >= slowOperationMs) log.warn(line, 'slow operation');
        else log.info(line, 'operation');
      };
    },
    ofFailures: {
      async invalidRequestWasReceived({ error }) {
        log.info({ errors: ['BAD_REQUEST'], reason: error.message }, 'request refused');
      },
      async contextCreationDidFail({ error }) {
        log.error({ err: error }, 'request could not be prepared');
      },
      async unexpectedErrorProcessingRequest({ requestContext, error }) {
        log.error({ ...described(requestContext), err: error }, 'operation failed');
      },
    },
  };
}

type Processed = Pick<GraphQLRequestContext<RequestContext>, 'contextValue' | 'request' | 'operationName' | 'operation' | 'queryHash' | 'response'>;

function described({ contextValue, request, operationName, operation, queryHash }: Processed) {
  return {
    requestId: contextValue.requestId,
    operation: operationName ?? request.operationName ?? null,
    type: operation?.operation,
    document: queryHash?.slice(0, 12),
    datasetVersion: contextValue.answer.datasetVersion,
  };
}

function shownErrors({ response }: Processed): readonly GraphQLFormattedError[] {
  return response.body?.kind === 'single' ? response.body.singleResult.errors ?? [] : [];
}

function nameRequest({ response, contextValue: { requestId } }: Processed, shown: readonly GraphQLFormattedError[]): void {
  if (response.body?.kind !== 'single') return;
  response.body.singleResult.errors = shown.map((error) => (isMasked(error) ? { ...error, extensions: { ...error.extensions, requestId } } : error));
}
