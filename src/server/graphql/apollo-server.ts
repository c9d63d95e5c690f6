import { ApolloServer } from '@apollo/server';
import {
  ApolloServerPluginCacheControlDisabled, ApolloServerPluginInlineTraceDisabled, ApolloServerPluginLandingPageDisabled,
  ApolloServerPluginSchemaReportingDisabled, ApolloServerPluginUsageReportingDisabled,
} from '@apollo/server/plugin/disabled';
import type { GraphQLSchema } from 'graphql';
import type { Logger } from 'pino';
import type { RequestContext } from '../request-context.ts';
import type { ListedOperations } from '../limits/listed-operations.ts';
import { operationLimits } from '../limits/operation-limits.ts';
import { compiledExecution } from './compiled-execution.ts';
import { formatError } from './format-error.ts';
import type { OperationExecutor } from './operation-executor.ts';
import { mistakesOnce } from './mistakes-once.ts';
import { operationLog } from './operation-log.ts';
import { onlyQueriesRule } from './only-queries-rule.ts';
import { outageStatus } from './outage-status.ts';
import { plainJsonStatus } from './plain-json-status.ts';
import { persistedOperations } from './persisted-operations.ts';
import { pricedQuestions } from './priced-question.ts';
import { questionPlugin } from './question-plugin.ts';

interface Options {
  readonly schema: GraphQLSchema;
  readonly execute: OperationExecutor;
  readonly log: Logger;
  readonly slowOperationMs: number;
  readonly mostCost: number;
  readonly onCost: (cost: number) => void;
  readonly persistedQueriesMegabytes: number;
  readonly listedOperations: ListedOperations | undefined;
}

/** Apollo Server with the compiling executor, and without everything that reports to somebody, asks a foreign host, or costs a call per field. */
export function createApolloServer({ schema, execute, log, slowOperationMs, mostCost, onCost, persistedQueriesMegabytes, listedOperations }: Options): ApolloServer<RequestContext> {
  const { gateway, answer } = compiledExecution(schema, execute);
  return new ApolloServer<RequestContext>({
    gateway,
    introspection: true,
    csrfPrevention: true,
    validationRules: [onlyQueriesRule],
    allowBatchedHttpRequests: false,
    persistedQueries: persistedOperations(persistedQueriesMegabytes, listedOperations),
    includeStacktraceInErrorResponses: false,
    stopOnTerminationSignals: false,
    parseOptions: { maxTokens: operationLimits.tokens },
    logger: apolloLogger(log),
    formatError,
    plugins: [
      ApolloServerPluginCacheControlDisabled(),
      ApolloServerPluginUsageReportingDisabled(),
      ApolloServerPluginSchemaReportingDisabled(),
      ApolloServerPluginInlineTraceDisabled(),
      ApolloServerPluginLandingPageDisabled(),
      questionPlugin({ price: pricedQuestions({ schema, mostCost, onCost }), answer, log: operationLog({ log, slowOperationMs }), endRules: [outageStatus, plainJsonStatus, mistakesOnce] }),
    ],
  });
}

function apolloLogger(log: Logger) {
  const at = (level: 'debug' | 'info' | 'warn' | 'error') => (message?: unknown) => log[level]({ from: 'apollo' }, String(message));
  return { debug: at('debug'), info: at('info'), warn: at('warn'), error: at('error') };
}
