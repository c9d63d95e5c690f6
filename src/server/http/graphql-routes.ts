import { Readable } from 'node:stream';
import type { ApolloServer } from '@apollo/server';
import { fastifyApolloHandler } from '@as-integrations/fastify';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { costHeader, costLimitHeader } from '../graphql/cost-header.ts';
import type { ListedOperations } from '../limits/listed-operations.ts';
import { requireShallowValues, requireWithinLimits } from '../limits/require-within-limits.ts';
import { noteOutcome } from '../metrics/request-counts.ts';
import type { RequestContext } from '../request-context.ts';
import { requestPatience } from '../request-patience.ts';
import { encodedAnswer } from '../response-cache/encoded-answer.ts';
import { cacheStatus, headersOf, headersWithoutBody, isHeld } from '../response-cache/http-answer.ts';
import type { HttpAnswer } from '../response-cache/http-answer.ts';
import type { ResponseCache } from '../response-cache/response-cache.ts';
import type { Tracing } from '../tracing/tracing.ts';
import { encodingFor } from './encodings.ts';
import { questionOf } from './hits-first.ts';

declare module 'fastify' {
  interface FastifyRequest {
    /** What the resolvers of a question are given; null at other routes, and where Apollo was not asked. */
    questionContext: RequestContext | null;
  }
}

interface Options {
  readonly apollo: ApolloServer<RequestContext>;
  readonly makeContext: (requestId: string) => RequestContext;
  /** Left out: every question is asked anew. */
  readonly cache?: ResponseCache | undefined;
  readonly logHit: (requestId: string, logged: HttpAnswer['logged']) => void;
  readonly mostCost: number;
  readonly requestTimeoutMs: number;
  readonly listedOperations?: ListedOperations | undefined;
  readonly tracing?: Tracing | undefined;
}

/** POST answers; GET answers too (with a header that no foreign page can send unasked), and leads a browser to the landing page. */
export async function graphqlRoutes(fastify: FastifyInstance, { apollo, makeContext, cache, logHit, mostCost, requestTimeoutMs, listedOperations, tracing }: Options): Promise<void> {
  const handler = fastifyApolloHandler(apollo, {
    context: async (request: FastifyRequest, reply: FastifyReply) => {
      const context = { ...makeContext(request.id), outcome: {}, patience: requestPatience(reply.raw, requestTimeoutMs) };
      request.questionContext = context;
      return context;
    },
  });

  async function ask(request: FastifyRequest, reply: FastifyReply): Promise<HttpAnswer> {
    const text = await (tracing ? tracing.within(request.raw, () => handler.call(fastify, request, reply)) : handler.call(fastify, request, reply));
    return httpAnswer(reply, String(text), request.questionContext, mostCost);
  }

  fastify.decorateRequest('questionContext', null);
  if (cache) {
    fastify.addHook('preParsing', (request, _reply, payload, done) => {
      const question = questionOf(request.raw);
      done(null, question ? Readable.from([question.body]) : payload);
    });
  }

  fastify.route({
    method: ['GET', 'POST'],
    url: '/graphql',
    // What is kept is kept compressed too.
    compress: false,
    handler: async (request, reply) => {
      if (request.method === 'GET' && request.headers.accept?.includes('text/html')) {
        return reply.redirect(`/${new URL(request.url, 'http://server').search}`);
      }
      const text = operationText(request);
      if (text !== undefined) {
        listedOperations?.require(text);
        requireWithinLimits(text);
      }
      requireShallowValues(valuesOf(request));
      const question = questionOf(request.raw);
      if (!cache || !question) return send(request, reply, await ask(request, reply));
      const { answer, isHit } = await cache.answer(question, () => ask(request, reply));
      if (isHit) logHit(request.id, answer.logged);
      return send(request, reply.header('cache-status', isHit ? cacheStatus.hit : cacheStatus.miss), answer);
    },
  });
}

/** The text of the operation, where one was sent: whatever else it may be is worded by Apollo. */
function operationText({ method, body, query }: FastifyRequest): string | undefined {
  const { query: text } = ((method === 'GET' ? query : body) ?? {}) as { readonly query?: unknown };
  return typeof text === 'string' ? text : undefined;
}

/** The variables; what is no JSON in an address is worded by Apollo. */
function valuesOf({ method, body, query }: FastifyRequest): unknown {
  const { variables } = ((method === 'GET' ? query : body) ?? {}) as { readonly variables?: unknown };
  if (typeof variables !== 'string') return variables;
  try {
    return JSON.parse(variables);
  } catch {
    return undefined;
  }
}

function httpAnswer(reply: FastifyReply, text: string, context: RequestContext | null, mostCost: number): HttpAnswer {
  const body = Buffer.from(text);
  const { logged, cost } = context?.outcome ?? {};
  noteOutcome(reply.raw, logged?.errors[0]);
  const isWhole = reply.statusCode === 200 && logged?.errors.length === 0;
  return { status: reply.statusCode, body, headers: { ...headersOf(String(reply.getHeader('content-type')), body, isWhole), ...(cost !== undefined && { [costHeader]: String(cost), [costLimitHeader]: String(mostCost) }) }, isWhole, datasetVersion: context?.answer.datasetVersion, logged: logged ?? {} };
}

async function send(request: FastifyRequest, reply: FastifyReply, whole: HttpAnswer): Promise<FastifyReply> {
  const answer = await encodedAnswer(whole, encodingFor(request.headers['accept-encoding']));
  if (!isHeld(request.headers['if-none-match'], answer)) return withHeaders(reply.code(answer.status), answer.headers).send(answer.body);
  return withHeaders(reply.removeHeader('content-type').code(304), headersWithoutBody(answer.headers)).send();
}

/** What an answer varies by is added to what it varies by for other reasons: foreign origins. */
function withHeaders(reply: FastifyReply, headers: HttpAnswer['headers']): FastifyReply {
  const others = reply.getHeader('vary');
  reply.headers(headers);
  return others === undefined ? reply : reply.header('vary', [others, headers['vary']].filter(Boolean).join(', '));
}
