import type { GraphQLSchema } from 'graphql';
import { pino } from 'pino';
import { apiContext } from '../../../resolvers/context.ts';
import type { Rulebook } from '../../../src/rules/rulebook.ts';
import type { DatabaseStatus } from '../../../src/server/database/database-status.ts';
import { buildServer } from '../../../src/server/http/build-server.ts';
import type { Server } from '../../../src/server/http/build-server.ts';
import { listen } from '../../../src/server/http/listen.ts';
import type { MetricsAccess } from '../../../src/server/http/metrics-route.ts';
import type { Protection } from '../../../src/server/protection.ts';
import type { ResponseCache } from '../../../src/server/response-cache/response-cache.ts';
import type { Tracing } from '../../../src/server/tracing/tracing.ts';
import { fixtureSchema } from './fixture-schema.ts';

export interface TestServer extends Server {
  readonly address: string;
  readonly logged: Record<string, unknown>[];
  ask(query: string, variables?: Record<string, unknown>): Promise<{ readonly status: number; readonly body: Answer }>;
}

interface Answer {
  readonly data?: unknown;
  readonly errors?: readonly { readonly message: string; readonly extensions: Readonly<Record<string, unknown>> }[];
  readonly extensions?: unknown;
}

interface Given {
  readonly schema?: GraphQLSchema;
  readonly protection?: Protection;
  readonly metrics?: MetricsAccess;
  readonly tracing?: Tracing | undefined;
}

/** A whole server over the small schema, on a free port of the loopback address. */
export async function testServer(status: () => DatabaseStatus = () => ({ ready: true, datasetVersion: 'v1' }), slowOperationMs = 10_000, cache?: ResponseCache, { schema = fixtureSchema(), protection, metrics, tracing }: Given = {}): Promise<TestServer> {
  const logged: Record<string, unknown>[] = [];
  const log = pino({ level: 'info', base: null, timestamp: false }, { write: (line: string) => void logged.push(JSON.parse(line) as Record<string, unknown>) });
  const server = await buildServer({
    schema,
    protection, metrics, tracing,
    schemaText: 'type Query { chips: [Chip!]! }\n',
    databaseStatus: status,
    log,
    slowOperationMs,
    cache,
    makeContext(requestId) {
      const context = apiContext({ graph: { read: async () => [] }, rulebook: {} as Rulebook, now: '2026-08-01T00:00:00.000Z' });
      context.answer.datasetVersion = 'v1';
      context.answer.days.add('2026-08-01');
      return { requestId, ...context };
    },
  });
  const address = await listen(server.fastify, '127.0.0.1', 0);
  return {
    ...server,
    address,
    logged,
    async ask(query, variables) {
      const response = await fetch(`${address}/graphql`, { method: 'POST', headers: { 'content-type': 'application/json', 'x-request-id': 'request-1' }, body: JSON.stringify({ query, variables }) });
      return { status: response.status, body: (await response.json()) as Answer };
    },
  };
}
