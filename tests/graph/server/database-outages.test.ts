import { setTimeout as sleep } from 'node:timers/promises';
import { pino } from 'pino';
import type { ApiContext } from '../../../resolvers/context.ts';
import type { Neo4jConnection } from '../../../src/neo4j/connection.ts';
import type { Rulebook } from '../../../src/rules/rulebook.ts';
import { externalDatabase } from '../../../src/server/database/external-database.ts';
import { runServer } from '../../../src/server/run-server.ts';
import type { RunningServer } from '../../../src/server/run-server.ts';
import { fixtureSchema } from '../../unit/server/fixture-schema.ts';
import { testConnection } from '../connection.ts';
import { cuttableProxy } from './cuttable-proxy.ts';

/** A real server and a real database; nothing is written, for other tests use the same one. */
function run(connection: Neo4jConnection): Promise<RunningServer> {
  const schema = fixtureSchema();
  schema.getQueryType()!.getFields()['executedBy']!.resolve = async (_source: unknown, _args: unknown, { graph }: ApiContext) =>
    String((await graph.read({ text: 'RETURN $answer', parameters: { answer: 'the database' } }))[0]?.[0]);
  return runServer({
    host: '127.0.0.1', port: 0, shutdownGraceMs: 1000, slowOperationMs: 60_000, schema, rulebook: {} as Rulebook,
    source: externalDatabase(connection), seed: async () => ({ version: 'v1' }), report: () => {}, log: pino({ level: 'silent' }),
  });
}

async function ask(server: RunningServer) {
  const response = await fetch(`${server.address}/graphql`, { method: 'POST', headers: { 'content-type': 'application/json' }, body: '{"query":"{ executedBy }"}' });
  const { data, errors } = (await response.json()) as { data: { executedBy: string | null }; errors?: { extensions: { code: string } }[] };
  return errors?.[0]?.extensions.code ?? data.executedBy;
}

async function untilReadiness(server: RunningServer, status: number): Promise<void> {
  for (let tries = 0; (await fetch(`${server.address}/readyz`)).status !== status; tries += 1) {
    if (tries > 300) throw new Error(`/readyz did not come to ${status}`);
    await sleep(50);
  }
}

function behind(port: number): Neo4jConnection {
  return { ...testConnection(), uri: `bolt://127.0.0.1:${port}` };
}

const databasePort = () => Number(new URL(testConnection().uri).port);

test('a database lost in mid-flight is DATABASE_UNAVAILABLE while the process is alive, and it answers again when the database returns', async () => {
  const proxy = await cuttableProxy(databasePort());
  const server = await run(behind(proxy.port));
  await server.ready;
  expect(await ask(server)).toBe('the database');
  await proxy.cut();
  expect(await ask(server)).toBe('DATABASE_UNAVAILABLE');
  await untilReadiness(server, 503);
  expect((await fetch(`${server.address}/healthz`)).status).toBe(200);
  expect(await ask(server)).toBe('DATABASE_UNAVAILABLE');
  await proxy.restore();
  await untilReadiness(server, 200);
  expect(await ask(server)).toBe('the database');
  await server.stop();
  await proxy.cut();
});

test('a database that is unreachable at start is waited for; /readyz says so without its address', async () => {
  const proxy = await cuttableProxy(databasePort());
  await proxy.cut();
  const server = await run(behind(proxy.port));
  await sleep(300);
  const body = (await (await fetch(`${server.address}/readyz`)).json()) as { code: string; reason: string };
  expect([body.code, body.reason]).toEqual(['DATABASE_UNAVAILABLE', 'The database cannot be reached or cannot answer now. Ask again in a few seconds.']);
  await proxy.restore();
  await server.ready;
  expect(await ask(server)).toBe('the database');
  await server.stop();
  await proxy.cut();
});

test('a wrong password ends the start', async () => {
  const server = await run({ ...testConnection(), user: 'nobody', password: 'wrong-password' });
  await expect(server.ready).rejects.toMatchObject({ code: 'DATABASE_AUTHENTICATION_FAILED' });
  await server.stop();
});
