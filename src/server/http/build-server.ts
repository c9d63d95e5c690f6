import { createServer } from 'node:http';
import type { RequestListener } from 'node:http';
import compress from '@fastify/compress';
import cors from '@fastify/cors';
import { fastify as createFastify } from 'fastify';
import type { FastifyInstance } from 'fastify';
import type { GraphQLSchema } from 'graphql';
import type { Logger } from 'pino';
import type { DatabaseStatus } from '../database/database-status.ts';
import { createApolloServer } from '../graphql/apollo-server.ts';
import { createOperationExecutor } from '../graphql/operation-executor.ts';
import type { RequestContext } from '../request-context.ts';
import type { HttpAnswer } from '../response-cache/http-answer.ts';
import { defaultProtection } from '../protection.ts';
import type { Protection } from '../protection.ts';
import type { ResponseCache } from '../response-cache/response-cache.ts';
import { admission } from './admission/admission.ts';
import { crossOrigin } from './cross-origin.ts';
import { compressOptions } from './encodings.ts';
import { exportRoutes } from './export-routes.ts';
import { graphqlRoutes } from './graphql-routes.ts';
import { healthRoutes } from './health-routes.ts';
import { landingPageRoutes } from './landing-page-routes.ts';
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
}

export interface Server {
  readonly fastify: FastifyInstance;
  /** Refuses new connections, lets the questions under way be answered for so long, and then closes what is left. */
  stop(graceMs: number): Promise<void>;
}

export async function buildServer(options: ServerOptions): Promise<Server> {
  const { schema, schemaText, makeContext, databaseStatus, log, slowOperationMs, cache, protection = defaultProtection } = options;
  const { mostCost, requestTimeoutMs, persistedQueriesMegabytes, listedOperations } = protection;
  const execute = createOperationExecutor(schema);
  const apollo = createApolloServer({ schema, execute, log, slowOperationMs, mostCost, persistedQueriesMegabytes, listedOperations });
  await apollo.start();
  const logHit = (requestId: string, logged: HttpAnswer['logged']): void => {
    if (log.isLevelEnabled('info')) log.info({ ...logged, requestId, durationMs: 0, cached: true }, 'operation');
  };
  const origins = crossOrigin(protection.origins);
  const fastify = createFastify({
    bodyLimit: bodyLimitBytes, genReqId: requestIdOf, forceCloseConnections: 'idle', routerOptions: { ignoreTrailingSlash: true },
    clientErrorHandler: answerUnreadable,
    serverFactory: (handle, { keepAliveTimeout }) => createServer({ keepAliveTimeout: Number(keepAliveTimeout) }, admission(handle as RequestListener, { protection, origins, cache, logHit, log }))
      .on('checkExpectation', refuseExpectation),
  });
  fastify.setErrorHandler(transportErrorHandler(log));
  fastify.setNotFoundHandler(notFoundHandler);
  fastify.addHook('onSend', async (request, reply) => {
    void reply.header('x-request-id', request.id);
  });
  await fastify.register(cors, origins.options);
  await fastify.register(compress, compressOptions);
  healthRoutes(fastify, databaseStatus);
  landingPageRoutes(fastify);
  fastify.get('/schema.graphql', async (_request, reply) => reply.type('text/plain; charset=utf-8').send(schemaText));
  await fastify.register(exportRoutes, { schema, execute, makeContext, log, mostCost, requestTimeoutMs, listedOperations });
  await fastify.register(graphqlRoutes, { apollo, makeContext, cache, logHit, requestTimeoutMs, listedOperations });
  return {
    fastify,
    async stop(graceMs) {
      const impatient = setTimeout(() => fastify.server.closeAllConnections(), graceMs);
      await fastify.close();
      clearTimeout(impatient);
      await apollo.stop();
    },
  };
}
