import type { ApolloServer } from '@apollo/server';
import { fastifyApolloHandler } from '@as-integrations/fastify';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { RequestContext } from '../request-context.ts';

type MakeContext = (requestId: string) => RequestContext;

/** POST answers; GET answers too (with a header that no foreign page can send unasked), and leads a browser to the landing page. */
export function graphqlRoutes(fastify: FastifyInstance, apollo: ApolloServer<RequestContext>, makeContext: MakeContext): void {
  const handler = fastifyApolloHandler(apollo, { context: async (request: FastifyRequest) => makeContext(request.id) });
  fastify.route({
    method: ['GET', 'POST'],
    url: '/graphql',
    handler: async function answer(request, reply) {
      if (request.method === 'GET' && request.headers.accept?.includes('text/html')) {
        return reply.redirect(`/${new URL(request.url, 'http://server').search}`);
      }
      return handler.call(this, request, reply);
    },
  });
}
