import { auditServer } from 'graphql-http';
import type { AuditResult } from 'graphql-http';
import { pino } from 'pino';
import { apiContext } from '../../../resolvers/context.ts';
import { buildApiSchema } from '../../../schema/index.ts';
import type { GraphClient } from '../../../src/neo4j/graph-client.ts';
import { buildServer } from '../../../src/server/http/build-server.ts';
import type { Server } from '../../../src/server/http/build-server.ts';
import { listen } from '../../../src/server/http/listen.ts';
import { seedRulebook } from '../../unit/rules/seed-rulebook.ts';
import { openTestGraph } from '../connection.ts';

let graph: GraphClient;
let server: Server;
let results: readonly AuditResult[];

beforeAll(async () => {
  graph = openTestGraph();
  server = await buildServer({
    schema: await buildApiSchema(), schemaText: '', databaseStatus: () => ({ ready: true, datasetVersion: '' }), log: pino({ level: 'silent' }), slowOperationMs: 60_000,
    makeContext: (requestId) => ({ requestId, ...apiContext({ graph, rulebook: seedRulebook, now: '2026-11-24T00:00:00.000Z' }) }),
  });
  const address = await listen(server.fastify, '127.0.0.1', 0);
  // The suite asks by GET without the header that keeps foreign pages from asking unasked: a client that may ask by GET sends it.
  const fetchFn = (url: string, init: RequestInit = {}) => fetch(url, { ...init, headers: { 'apollo-require-preflight': 'true', ...init.headers as Record<string, string> } });
  results = await auditServer({ url: `${address}/graphql`, fetchFn });
});

afterAll(async () => {
  await server?.stop(0);
  await graph?.close();
});

test('all audits of the official GraphQL-over-HTTP suite pass', () => {
  const failed = results.filter(({ status }) => status !== 'ok').map((result) => `${result.id} ${result.name}: ${'reason' in result ? result.reason : ''}`);
  process.stdout.write(`GraphQL over HTTP: ${results.length - failed.length} of ${results.length} audits pass\n`);
  expect(failed).toEqual([]);
  expect(results).toHaveLength(61);
});
