import { createServer } from 'node:http';
import type { RequestListener } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';
import compress from '@fastify/compress';
import cors from '@fastify/cors';
import { fastify as createFastify } from 'fastify';
import type { FastifyInstance } from 'fastify';
import type { GraphQLSchema } from 'graphql';
import type { Logger } from 'pino';
import { Registry } from 'prom-client';
import type { DatabaseStatus } from '../database/database-status.ts';
import { createApolloServer } from '../graphql/apollo-server.ts';
import { createOperationExecutor } from '../graphql/operation-executor.ts';
import { admissionMetrics } from '../metrics/admission-metrics.ts';
import { cacheMetrics } from '../metrics/cache-metrics.ts';
import { operationCosts } from '../metrics/operation-costs.ts';
import { RequestCounts } from '../metrics/request-counts.ts';
import type { RequestContext } from '../request-context.ts';
import type { HttpAnswer } from '../response-cache/http-answer.ts';
import { defaultProtection } from '../protection.ts';
import type { Protection } from '../protection.ts';
import type { ResponseCache } from '../response-cache/response-cache.ts';
import type { Tracing } from '../tracing/tracing.ts';
import { admission, openGates } from './admission/admission.ts';
import { rateHeaders } from './admission/rate-headers.ts';
import { crossOrigin } from './cross-origin.ts';
import { compressOptions } from './encodings.ts';
import { exportRoutes } from './export-routes.ts';
import { graphqlRoutes } from './graphql-routes.ts';
import { healthRoutes } from './health-routes.ts';
import { landingPageRoutes } from './landing-page-routes.ts';
import { metricsRoute } from './metrics-route.ts';
import type { MetricsAccess } from './metrics-route.ts';
import { requestIdOf } from './request-id.ts';
import { answerUnreadable, refuseExpectation } from './unreadable-requests.ts';
import { bodyLimitBytes, notFoundHandler, transportErrorHandler } from './transport-error.ts';

export interface ServerOptions {
  readonly schema: GraphQLSchema;
  /** The text of /schema.graphql. */
  readonly schemaText: string;
  readonly makeContext: (requestId: string) => RequestContext;
  readonly databaseStatus: () => DatabaseStatus;
  readonly log: Logger;
  readonly slowOperationMs: number;
  readonly protection?: Protection | undefined;
  /** Left out: nothing is kept. */
  readonly cache?: ResponseCache | undefined;
  /** What /metrics tells beside what is measured here. */
  readonly registry?: Registry | undefined;
  readonly metrics?: MetricsAccess | undefined;
  readonly tracing?: Tracing | undefined;
}

export interface Server {
  readonly fastify: FastifyInstance;
  /** Refuses new questions, lets those under way be answered for so long while probes are answered too, and then closes what is left. */
  stop(graceMs: number): Promise<void>;
}

/** A client has so long to send its request: places are not for those that send a byte a minute. */
const slowClientMs = 30_000;

export async function buildServer(options: ServerOptions): Promise<Server> {
  const { schema, schemaText, makeContext, databaseStatus, log, slowOperationMs, cache, tracing, registry = new Registry(), metrics = 'open', protection = defaultProtection } = options;
  const { mostCost, requestTimeoutMs, persistedQueriesMegabytes, listedOperations } = protection;
  const executor = createOperationExecutor(schema);
  const execute = tracing ? tracing.operations(executor) : executor;
  const apollo = createApolloServer({ schema, execute, log, slowOperationMs, mostCost, onCost: operationCosts(registry), persistedQueriesMegabytes, listedOperations });
  await apollo.start();
  const logHit = (requestId: string, logged: HttpAnswer['logged']): void => {
    if (log.isLevelEnabled('info')) log.info({ ...logged, requestId, durationMs: 0, cached: true }, 'operation');
  };
  const origins = crossOrigin(protection.origins);
  const gates = openGates(protection);
  const requests = new RequestCounts(registry);
  admissionMetrics(registry, gates);
  if (cache) cacheMetrics(registry, cache);
  const fastify = createFastify({
    bodyLimit: bodyLimitBytes, genReqId: requestIdOf, forceCloseConnections: 'idle', routerOptions: { ignoreTrailingSlash: true },
    clientErrorHandler: answerUnreadable,
    serverFactory(handle, options) {
      const keepAliveTimeout = Number(options.keepAliveTimeout);
      const { listener, unparsed } = admission(handle as RequestListener, { protection, origins, cache, logHit, log, gates, requests, keepAliveTimeout });
      const server = createServer({ keepAliveTimeout, headersTimeout: slowClientMs, requestTimeout: slowClientMs }, tracing ? tracing.requests(listener) : listener);
      unparsed.follow(server);
      return server.on('checkExpectation', refuseExpectation);
    },
  });
  fastify.setErrorHandler(transportErrorHandler(log));
  fastify.setNotFoundHandler(notFoundHandler);
  fastify.addHook('onSend', (request, reply, _payload, done) => {
    void reply.headers(rateHeaders(reply.raw)).header('x-request-id', request.id);
    done();
  });
  await fastify.register(cors, origins.options);
  await fastify.register(compress, compressOptions);
  healthRoutes(fastify, databaseStatus);
  metricsRoute(fastify, registry, metrics);
  landingPageRoutes(fastify);
  fastify.get('/schema.graphql', async (_request, reply) => reply.type('text/plain; charset=utf-8').send(schemaText));
  await fastify.register(exportRoutes, { schema, execute, makeContext, log, mostCost, requestTimeoutMs, listedOperations, tracing });
  await fastify.register(graphqlRoutes, { apollo, makeContext, cache, logHit, mostCost, requestTimeoutMs, listedOperations, tracing });
  return {
    fastify,
    async stop(graceMs) {
      const begun = performance.now();
      await Promise.race([Promise.all([gates.question.close(), gates.export.close()]), sleep(graceMs, undefined, { ref: false })]);
      const impatient = setTimeout(() => fastify.server.closeAllConnections(), Math.max(0, graceMs - (performance.now() - begun)));
      await fastify.close();
      clearTimeout(impatient);
      await apollo.stop();
    },
  };
}
