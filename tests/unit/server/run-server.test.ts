import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { pino } from 'pino';
import type { Rulebook } from '../../../src/rules/rulebook.ts';
import type { DatabaseClient } from '../../../src/server/database/database-source.ts';
import { runServer } from '../../../src/server/run-server.ts';
import { fixtureSchema } from './fixture-schema.ts';

/** The order in which things happen, and a database that holds one question until it is let go. */
function fakeParts() {
  const events: string[] = [];
  const client: DatabaseClient = {
    ping: async () => {},
    read: async () => [],
    write: () => Promise.reject(new Error('not used')),
    changeSchema: async () => [],
    close: async () => {},
  };
  const schema = fixtureSchema();
  const options = {
    host: '127.0.0.1', port: 0, shutdownGraceMs: 2000, slowOperationMs: 10_000, schema, rulebook: {} as Rulebook, log: pino({ level: 'silent' }),
    source: {
      name: 'a database',
      async open() {
        events.push('database opened');
        return { client, connection: { uri: 'bolt://127.0.0.1:1', user: 'neo4j', password: 'secret' }, gone: new Promise<string>(() => {}), close: async () => void events.push('database closed') };
      },
    },
    seed: async () => {
      events.push('seeded');
      return { version: 'v1' };
    },
    report: () => {},
  };
  return { events, options, schema };
}

test('a port in use is found before a database is opened, and the message says what to do', async () => {
  const other = createServer().listen(0, '127.0.0.1');
  await new Promise((resolve) => other.once('listening', resolve));
  const { port } = other.address() as AddressInfo;
  const { events, options } = fakeParts();
  await expect(runServer({ ...options, port })).rejects.toThrow(
    `Port ${port} on 127.0.0.1 is in use: another program listens there, perhaps this one, started before. Stop it, or choose another port: PORT=${port + 1} (PORT=0 takes any free one).`,
  );
  expect(events).toEqual([]);
  other.close();
});

test('a question under way is answered before the database is closed', async () => {
  const { events, options, schema } = fakeParts();
  let asked = () => {};
  const arrived = new Promise<void>((resolve) => (asked = resolve));
  schema.getQueryType()!.getFields()['executedBy']!.resolve = async () => {
    asked();
    await new Promise((resolve) => setTimeout(resolve, 100));
    events.push('answered');
    return 'late';
  };
  const server = await runServer(options);
  await server.ready;
  const answer = fetch(`${server.address}/graphql`, { method: 'POST', headers: { 'content-type': 'application/json' }, body: '{"query":"{ executedBy }"}' });
  await arrived;
  await server.stop();
  expect(await (await answer).json()).toMatchObject({ data: { executedBy: 'late' } });
  expect(events).toEqual(['database opened', 'seeded', 'answered', 'database closed']);
});

/** A server whose field `executedBy` is answered when the test lets it, with one such question under way. */
async function serverUnderQuestion(given: { readonly shutdownDelayMs?: number } = {}) {
  const { options, schema } = fakeParts();
  let [asked, answer] = [() => {}, (_answer: string) => {}];
  const arrived = new Promise<void>((resolve) => (asked = resolve));
  schema.getQueryType()!.getFields()['executedBy']!.resolve = () => {
    asked();
    return new Promise((resolve) => (answer = resolve));
  };
  const server = await runServer({ ...options, ...given });
  await server.ready;
  const post = (query: string) => fetch(`${server.address}/graphql`, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ query }) });
  const underWay = post('{ executedBy }');
  await arrived;
  return { server, post, underWay, answer: (text: string) => answer(text) };
}

test('told to stop, the server says at once that it is not ready, answers what is under way, and refuses what comes', async () => {
  const { server, post, underWay, answer } = await serverUnderQuestion();
  expect((await fetch(`${server.address}/readyz`)).status).toBe(200);
  const stopped = server.stop();
  const ready = await fetch(`${server.address}/readyz`);
  expect([ready.status, await ready.json()]).toEqual([503, { status: 'not ready', code: 'DATABASE_UNAVAILABLE', reason: 'The server is stopping.' }]);
  expect((await fetch(`${server.address}/healthz`)).status).toBe(200);
  const refused = await post('{ chips { id } }');
  expect([refused.status, refused.headers.get('retry-after'), refused.headers.get('connection'), await refused.json()]).toEqual([
    503, '1', 'close', { errors: [{ message: 'This server is being stopped. Ask again in a second: another one answers, or this one when it has been started again.', extensions: { code: 'OVERLOADED', details: { retryAfterSeconds: 1 } } }] },
  ]);
  answer('late');
  expect(await (await underWay).json()).toMatchObject({ data: { executedBy: 'late' } });
  await stopped;
  await expect(fetch(`${server.address}/readyz`)).rejects.toThrow('fetch failed');
});

test('with a delay questions are still answered until a balancer has noticed', async () => {
  const { server, post, underWay, answer } = await serverUnderQuestion({ shutdownDelayMs: 300 });
  const stopped = server.stop();
  expect((await fetch(`${server.address}/readyz`)).status).toBe(503);
  expect(await (await post('{ chips { id } }')).json()).toMatchObject({ data: { chips: [{ id: 'chip:1' }, { id: 'chip:2' }] } });
  answer('late');
  expect(await (await underWay).json()).toMatchObject({ data: { executedBy: 'late' } });
  await stopped;
});

test('a question that outlasts the grace period does not keep the server from stopping', async () => {
  const { events, options, schema } = fakeParts();
  let asked = () => {};
  const arrived = new Promise<void>((resolve) => (asked = resolve));
  schema.getQueryType()!.getFields()['executedBy']!.resolve = () => {
    asked();
    return new Promise(() => {});
  };
  const server = await runServer({ ...options, shutdownGraceMs: 50 });
  await server.ready;
  const answer = fetch(`${server.address}/graphql`, { method: 'POST', headers: { 'content-type': 'application/json' }, body: '{"query":"{ executedBy }"}' }).catch(() => 'cut off');
  await arrived;
  await server.stop();
  expect(await answer).toBe('cut off');
  expect(events.at(-1)).toBe('database closed');
});

test('the landing page and the health checks answer while the database is still being opened', async () => {
  const { options } = fakeParts();
  const server = await runServer({ ...options, source: { name: 'a slow database', open: (signal) => new Promise((_resolve, reject) => signal.addEventListener('abort', () => reject(signal.reason as Error))) } });
  expect((await fetch(`${server.address}/healthz`)).status).toBe(200);
  expect((await fetch(`${server.address}/readyz`)).status).toBe(503);
  expect((await fetch(`${server.address}/`)).status).toBe(200);
  await server.stop();
  await server.ready;
});
