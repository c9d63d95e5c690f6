import { pino } from 'pino';
import type { ApiContext } from '../../../resolvers/context.ts';
import { buildApiSchema } from '../../../schema/index.ts';
import type { Rulebook } from '../../../src/rules/rulebook.ts';
import { externalDatabase } from '../../../src/server/database/external-database.ts';
import { runServer } from '../../../src/server/run-server.ts';
import type { RunningServer } from '../../../src/server/run-server.ts';
import { fixtureSchema } from '../../unit/server/fixture-schema.ts';
import { openTestGraph, testConnection } from '../connection.ts';

let server: RunningServer;
let statement = '';
const logged: Record<string, unknown>[] = [];

beforeAll(async () => {
  const schema = fixtureSchema();
  schema.getQueryType()!.getFields()['executedBy']!.resolve = async (_source: unknown, _args: unknown, { graph }: ApiContext) => String(await graph.read({ text: statement, parameters: {} }));
  server = await runServer({
    host: '127.0.0.1', port: 0, shutdownGraceMs: 1000, slowOperationMs: 60_000, schema, rulebook: {} as Rulebook, source: externalDatabase(testConnection()),
    seed: async () => ({ version: 'v1' }), report: () => {}, log: pino({ level: 'error' }, { write: (line: string) => void logged.push(JSON.parse(line) as Record<string, unknown>) }),
  });
  await server.ready;
});
afterAll(() => server.stop());

async function ask(text: string): Promise<string> {
  statement = text;
  const response = await fetch(`${server.address}/graphql`, { method: 'POST', headers: { 'content-type': 'application/json' }, body: '{"query":"{ executedBy }"}' });
  return response.text();
}

test.each([
  'CREATE (:LeastPower)',
  'MATCH (d:Dataset) SET d.leastPower = true',
  'MATCH (d:Dataset) DETACH DELETE d',
  'CREATE INDEX least_power FOR (n:LeastPower) ON (n.id)',
  'CALL db.createLabel("LeastPower")',
  'UNWIND [1] AS i CALL (i) { CREATE (:LeastPower) } IN TRANSACTIONS',
  'CREATE USER least SET PASSWORD "long-enough-password"',
])('the database refuses what the API may not do: %s', async (text) => {
  logged.splice(0);
  const answer = await ask(text);
  expect(JSON.parse(answer)).toMatchObject({ data: { executedBy: null }, errors: [{ extensions: { code: 'INTERNAL_SERVER_ERROR' } }] });
  expect((logged[0]!['err'] as Error).message).toMatch(/\(Neo\.ClientError\.Statement\.(?:AccessMode|NotSystemDatabaseError)\)|\(Neo\.DatabaseError\.Transaction\.TransactionStartFailed\)/);
});

test('nothing of it was written', async () => {
  const graph = openTestGraph();
  const [row] = await graph.read({ text: 'RETURN COUNT { (:LeastPower) }, COUNT { (d:Dataset) WHERE d.leastPower IS NULL }, COLLECT { CALL db.labels() YIELD label WHERE label = "LeastPower" RETURN label }', parameters: {} });
  await graph.close();
  expect(row).toEqual([0, 1, []]);
});

test('the public schema has no mutation and no subscription', async () => {
  const schema = await buildApiSchema();
  expect([schema.getMutationType(), schema.getSubscriptionType()]).toEqual([undefined, undefined]);
});

test('what is wrong with a statement is shown to nobody: not its text, no place in our files, no address of the database', async () => {
  for (const text of ['MATCH (n) RETURN nothing', 'RETURN 1/0', 'CALL no.such.procedure()', 'CREATE (:LeastPower)']) {
    expect(await ask(text)).not.toMatch(/MATCH|RETURN|CREATE|procedure|Neo\.|bolt:|127\.0\.0\.1|neo4j|node_modules|\.ts\b|\n\s+at |stack/i);
  }
});
