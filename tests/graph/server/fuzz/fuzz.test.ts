import { pino } from 'pino';
import { apiContext } from '../../../../resolvers/context.ts';
import { buildApiSchema } from '../../../../schema/index.ts';
import type { GraphClient } from '../../../../src/neo4j/graph-client.ts';
import { buildServer } from '../../../../src/server/http/build-server.ts';
import type { Server } from '../../../../src/server/http/build-server.ts';
import { listen } from '../../../../src/server/http/listen.ts';
import { defaultProtection } from '../../../../src/server/protection.ts';
import { seedRulebook } from '../../../unit/rules/seed-rulebook.ts';
import { openTestGraph } from '../../connection.ts';
import { fuzz } from './fuzz.ts';
import type { Fuzzed } from './fuzz.ts';
import { knownValues } from './known-values.ts';
import { fuzzSettings } from './fuzz-settings.ts';

const { seed, count, patience } = fuzzSettings();
/** A third of what a server gives: some of what is made here no database answers in time, and sixteen of those at once would keep all others waiting. */
const timeoutMs = 5000;
let graph: GraphClient;
let server: Server;
let fuzzed: Fuzzed;

beforeAll(async () => {
  graph = openTestGraph();
  const schema = await buildApiSchema();
  server = await buildServer({
    schema, schemaText: '', databaseStatus: () => ({ ready: true, datasetVersion: '' }), log: pino({ level: 'silent' }), slowOperationMs: 60_000, protection: { ...defaultProtection, requestTimeoutMs: timeoutMs },
    makeContext: (requestId) => ({ requestId, ...apiContext({ graph, rulebook: seedRulebook, now: '2026-11-24T00:00:00.000Z' }) }),
  });
  const address = await listen(server.fastify, '127.0.0.1', 0);
  const ask = async (query: string) => (await fetch(`${address}/graphql`, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ query }) })).json() as Promise<unknown>;
  fuzzed = await fuzz({ address, schema, known: await knownValues(schema, ask), seed, count, timeoutMs });
  process.stdout.write(`fuzzing: ${count} operations of seed ${seed}, the slowest ${Math.round(fuzzed.slowest)} ms\n  in good faith ${JSON.stringify(fuzzed.valid)}\n  hostile ${JSON.stringify(fuzzed.hostile)}\n`);
}, patience);

afterAll(async () => {
  await server?.stop(0);
  await graph?.close();
});

test('every answer is JSON with data or errors, in time, tells nothing of the inside, and is no failure but a declared outage or overload', () => {
  expect(fuzzed.failure).toBeNull();
});

test('most of what is asked in good faith is answered, and what is refused is refused for what it is', () => {
  const asked = Object.values(fuzzed.valid).reduce((sum, each) => sum + each, 0);
  expect(asked).toBeGreaterThanOrEqual(count / 2);
  expect(fuzzed.answered).toBeGreaterThan(asked * 0.6);
  // The generator makes no operation that does not fit the schema.
  expect(Object.keys(fuzzed.valid).filter((outcome) => /PARSE|VALIDATION|BAD_REQUEST/.test(outcome))).toEqual([]);
  for (const code of ['BAD_REQUEST', 'GRAPHQL_PARSE_FAILED', 'GRAPHQL_VALIDATION_FAILED', 'BAD_USER_INPUT', 'OPERATION_TOO_LARGE', 'OPERATION_TOO_COSTLY']) expect(fuzzed.hostile).toHaveProperty(code);
});
