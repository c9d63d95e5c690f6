import { randomUUID } from 'node:crypto';
import cors from '@fastify/cors';
import { fastify as createFastify } from 'fastify';
import type { FastifyInstance } from 'fastify';
import type { GraphQLSchema } from 'graphql';
import type { Logger } from 'pino';
import type { DatabaseStatus } from '../database/database-status.ts';
import { citationHeader } from '../graphql/citation-request.ts';
import { createApolloServer } from '../graphql/apollo-server.ts';
import type { RequestContext } from '../request-context.ts';
import { graphqlRoutes } from './graphql-routes.ts';
import { healthRoutes } from './health-routes.ts';
import { landingPageRoutes } from './landing-page-routes.ts';
import { bodyLimitBytes, notFoundHandler, transportErrorHandler } from './transport-error.ts';

export interface ServerOptions {
  readonly schema: GraphQLSchema;
  /** The text of /schema.graphql. */
  readonly schemaText: string;
  readonly makeContext: (requestId: string) => RequestContext;
  readonly databaseStatus: () => DatabaseStatus;
  readonly log: Logger;
  readonly slowOperationMs: number;
}

export interface Server {
  readonly fastify: FastifyInstance;
  /** Refuses new connections, lets the questions under way be answered for so long, and then closes what is left. */
  stop(graceMs: number): Promise<void>;
}

export async function buildServer(options: ServerOptions): Promise<Server> {
  const { schema, schemaText, makeContext, databaseStatus, log, slowOperationMs } = options;
  const apollo = createApolloServer({ schema, log, slowOperationMs });
  await apollo.start();
  const fastify = createFastify({ bodyLimit: bodyLimitBytes, genReqId, forceCloseConnections: 'idle', routerOptions: { ignoreTrailingSlash: true } });
  fastify.setErrorHandler(transportErrorHandler(log));
  fastify.setNotFoundHandler(notFoundHandler);
  fastify.addHook('onSend', async (request, reply) => {
    void reply.header('x-request-id', request.id);
  });
  await fastify.register(cors, corsOptions);
  healthRoutes(fastify, databaseStatus);
  landingPageRoutes(fastify);
  fastify.get('/schema.graphql', async (_request, reply) => reply.type('text/plain; charset=utf-8').send(schemaText));
  graphqlRoutes(fastify, apollo, makeContext);
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

/** Pages of any origin may ask: everything here is public and only read, no cookie or login is looked at, and so another page learns nothing that its author could not ask for directly. */
const corsOptions = { origin: '*', methods: ['GET', 'POST'], allowedHeaders: ['content-type', 'apollo-require-preflight', 'x-request-id', citationHeader], exposedHeaders: ['x-request-id'], credentials: false, maxAge: 86_400 };

/** A balancer's id is kept when it can't do harm in a log. */
function genReqId({ headers }: { readonly headers: NodeJS.Dict<string | string[]> }): string {
  const given = headers['x-request-id'];
  return typeof given === 'string' && /^[\w.:-]{1,64}$/.test(given) ? given : randomUUID();
}
