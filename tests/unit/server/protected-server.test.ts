import { Agent, request as httpRequest } from 'node:http';
import type { IncomingHttpHeaders } from 'node:http';
import { connect } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import type { ApiContext } from '../../../resolvers/context.ts';
import type { Patience } from '../../../src/domain/patience.ts';
import { defaultProtection } from '../../../src/server/protection.ts';
import type { Protection } from '../../../src/server/protection.ts';
import { fixtureSchema } from './fixture-schema.ts';
import { testServer } from './test-server.ts';
import type { TestServer } from './test-server.ts';

let server: TestServer | undefined;
afterEach(async () => {
  await server?.stop(0);
  server = undefined;
});

/** A server whose field `executedBy` is answered when the test lets it. */
async function serverWith(protection: Partial<Protection>) {
  const schema = fixtureSchema();
  const held: ((answer: string) => void)[] = [];
  const patiences: (Patience | undefined)[] = [];
  schema.getQueryType()!.getFields()['executedBy']!.resolve = (_source: unknown, _args: unknown, { patience }: ApiContext) => {
    patiences.push(patience);
    return new Promise((resolve, reject) => {
      held.push(resolve);
      patience?.onEnd(reject);
    });
  };
  server = await testServer(undefined, undefined, undefined, { schema, protection: { ...defaultProtection, ...protection } });
  return { server, held, patiences };
}

async function until(condition: () => boolean): Promise<void> {
  for (let tries = 0; !condition(); tries += 1) {
    if (tries > 2000) throw new Error('it did not come to pass');
    await sleep(1);
  }
}

function post(address: string, body: unknown, headers: Record<string, string> = {}): Promise<Response> {
  return fetch(`${address}/graphql`, { method: 'POST', headers: { 'content-type': 'application/json', ...headers }, body: JSON.stringify(body) });
}

const held = { query: '{ executedBy }' };

test('more than can be worked on waits, more than may wait is refused at once with the time after which to ask again, and all is well afterwards', async () => {
  const { server: { address }, held: answers } = await serverWith({ requestsAtOnce: 1, requestsWaiting: 1 });
  const [first, second] = [post(address, held), post(address, held)];
  await until(() => answers.length === 1);
  await sleep(20);
  const third = await post(address, held, { origin: 'https://example.org' });
  expect([third.status, third.headers.get('retry-after'), third.headers.get('access-control-allow-origin'), await third.json()]).toEqual([
    503, '1', '*', { errors: [{ message: 'More is asked than can be answered now. Ask again in a second or more; pause longer each time.', extensions: { code: 'OVERLOADED', details: { retryAfterSeconds: 1 } } }] },
  ]);
  expect((await fetch(`${address}/healthz`)).status).toBe(200);
  answers[0]!('one');
  expect(await (await first).json()).toMatchObject({ data: { executedBy: 'one' } });
  await until(() => answers.length === 2);
  answers[1]!('two');
  expect(await (await second).json()).toMatchObject({ data: { executedBy: 'two' } });
  expect((await post(address, { query: '{ __typename }' })).status).toBe(200);
});

test('whoever waits when more goes on coming than can be answered is refused as any other, and whoever is worked for is answered', async () => {
  const { server: { address }, held: answers } = await serverWith({ requestsAtOnce: 1, requestsWaiting: 1 });
  const first = post(address, held);
  await until(() => answers.length === 1);
  const state = { isRefused: false };
  const second = post(address, held).finally(() => (state.isRefused = true));
  await sleep(20);
  for (let others = 0; others < 500 && !state.isRefused; others += 1) expect((await post(address, { query: '{ __typename }' })).status).toBe(503);
  const refused = await second;
  expect([refused.status, refused.headers.get('retry-after'), await refused.json()]).toEqual([503, '1', { errors: [expect.objectContaining({ extensions: { code: 'OVERLOADED', details: { retryAfterSeconds: 1 } } })] }]);
  answers[0]!('one');
  expect([await (await first).json(), answers.length]).toMatchObject([{ data: { executedBy: 'one' } }, 1]);
});

/** Asks over one connection that is kept. */
function keptConnection(address: string) {
  const agent = new Agent({ keepAlive: true, maxSockets: 1 });
  const ask = (query: string, headers: Record<string, string> = {}) => new Promise<{ readonly status: number | undefined; readonly headers: IncomingHttpHeaders; readonly text: string }>((resolve, reject) => {
    const body = JSON.stringify({ query });
    const asked = httpRequest(`${address}/graphql`, { agent, method: 'POST', headers: { 'content-type': 'application/json', 'content-length': Buffer.byteLength(body), ...headers } }, (response) => {
      let text = '';
      response.setEncoding('utf8').on('data', (chunk: string) => {
        text += chunk;
      }).on('end', () => resolve({ status: response.statusCode, headers: response.headers, text }));
    });
    // Head and body in one piece, as clients send a small question.
    asked.on('error', reject).end(body);
  });
  return { ask, end: () => agent.destroy() };
}

type Kept = ReturnType<typeof keptConnection>;

test.each([
  ['any origin', null, {}],
  ['an origin that is allowed', ['https://allowed.example'], { origin: 'https://allowed.example' }],
  ['an origin that is not', ['https://allowed.example'], { origin: 'https://other.example' }],
])('a question that is refused before it is parsed is refused as any other, from %s, and counted', async (_what, origins, origin) => {
  const { server: { address, fastify }, held: answers } = await serverWith({ requestsAtOnce: 1, requestsWaiting: 0, origins });
  let parsed = 0;
  fastify.server.on('request', () => {
    parsed += 1;
  });
  // The first connection finds room in any case.
  const [withRoom, kept, ...fresh] = Array.from({ length: 4 }, () => keptConnection(address)) as [Kept, Kept, ...Kept[]];
  for (const { ask } of [withRoom, kept]) expect((await ask('{ __typename }')).status).toBe(200);
  const first = post(address, held);
  await until(() => answers.length === 1);
  for (const [at, [accept, mediaType]] of [['application/graphql-response+json, application/json', 'application/graphql-response+json'], ['*/*', 'application/json']].entries()) {
    const headers = { ...origin, accept: accept!, 'x-request-id': 'lb-17' };
    const before = parsed;
    const unparsed = await kept.ask('{ __typename }', headers);
    expect(parsed).toBe(before);
    const { headers: { date, ...ordinary }, ...rest } = await fresh[at]!.ask('{ __typename }', headers);
    expect([parsed, date]).toEqual([before + 1, expect.any(String)]);
    expect(unparsed).toEqual({ ...rest, headers: ordinary });
    expect([unparsed.status, unparsed.headers['content-type'], unparsed.headers['x-request-id']]).toEqual([503, `${mediaType}; charset=utf-8`, 'lb-17']);
  }
  expect((await kept.ask('{ __typename }')).headers['x-request-id']).toMatch(/^[0-9a-f-]{36}$/);
  expect(await (await fetch(`${address}/metrics`)).text()).toContain('chip_export_controls_requests_total{place="graphql",status="503",outcome="OVERLOADED"} 5');
  answers[0]!('one');
  await first;
  expect((await kept.ask('{ __typename }')).status).toBe(200);
  for (const connection of [withRoom, kept, ...fresh]) connection.end();
});

test('a client beyond its rate is told so also while there is no room, and not that it may ask again in a second', async () => {
  const { server: { address }, held: answers } = await serverWith({ requestsAtOnce: 1, requestsWaiting: 0, requestsPerMinute: 2, requestsPerMinuteWithKey: 100, keys: [{ name: 'newsroom', key: 'a-long-enough-key' }] });
  // The first connection finds room in any case.
  const [withRoom, kept] = [keptConnection(address), keptConnection(address)];
  expect((await withRoom.ask('{ __typename }', { 'x-api-key': 'a-long-enough-key' })).status).toBe(200);
  const statuses = async (times: number): Promise<readonly (number | undefined)[]> => {
    const all = [];
    for (let at = 0; at < times; at += 1) all.push((await kept.ask('{ __typename }')).status);
    return all;
  };
  expect(await statuses(3)).toEqual([200, 200, 429]);
  const first = post(address, held, { 'x-api-key': 'a-long-enough-key' });
  await until(() => answers.length === 1);
  expect(await statuses(3)).toEqual([429, 429, 429]);
  answers[0]!('one');
  expect((await first).status).toBe(200);
  withRoom.end();
  kept.end();
});

test('a client that goes away ends its question and leaves its place to the next', async () => {
  const { server: { address, logged }, held: answers, patiences } = await serverWith({ requestsAtOnce: 1, requestsWaiting: 5 });
  const leaving = new AbortController();
  const left = fetch(`${address}/graphql`, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(held), signal: leaving.signal }).catch(() => 'gone');
  await until(() => answers.length === 1);
  const next = post(address, held);
  leaving.abort();
  expect(await left).toBe('gone');
  await until(() => answers.length === 2);
  expect(patiences.map((patience) => patience?.ended)).toEqual([expect.objectContaining({ code: 'CLIENT_CLOSED_REQUEST' }), null]);
  answers[1]!('next');
  expect(await (await next).json()).toMatchObject({ data: { executedBy: 'next' } });
  expect(logged.flatMap(({ errors }) => errors)).toContain('CLIENT_CLOSED_REQUEST');
});

test('a question that takes too long is ended, with 503 and what to do', async () => {
  const { server: { address }, patiences } = await serverWith({ requestTimeoutMs: 100 });
  const response = await post(address, held);
  expect([response.status, response.headers.get('retry-after')]).toEqual([503, '2']);
  expect(await response.json()).toMatchObject({ data: { executedBy: null }, errors: [{ message: expect.stringContaining('longer than 0.1 s') as string, path: ['executedBy'], extensions: { code: 'DATABASE_TIMEOUT' } }] });
  expect(patiences[0]?.ended).toMatchObject({ code: 'DATABASE_TIMEOUT' });
});

test('whoever asks too often is refused with the time to wait; every answer says what is left; a key has a rate of its own, and probes are free', async () => {
  const { server: { address } } = await serverWith({ requestsPerMinute: 2, requestsPerMinuteWithKey: 3, keys: [{ name: 'newsroom', key: 'a-long-enough-key' }] });
  const ask = (headers: Record<string, string> = {}) => post(address, { query: '{ __typename }' }, headers);
  const first = await ask();
  expect([first.status, first.headers.get('ratelimit-policy'), first.headers.get('ratelimit')]).toEqual([200, '"address";q=2;w=60', '"address";r=1;t=60']);
  await ask();
  const refused = await ask();
  expect([refused.status, refused.headers.get('ratelimit')?.replace(/t=\d+/, 't=…')]).toEqual([429, '"address";r=0;t=…']);
  const wait = Number(refused.headers.get('retry-after'));
  expect(wait).toBeGreaterThan(0);
  expect(wait).toBeLessThanOrEqual(60);
  expect(await refused.json()).toEqual({ errors: [{ message: `More than 2 requests within 60 s came from this address. Ask again in ${wait} s, and for more at once: nodes(ids:), a larger first, or /export for a whole list.`, extensions: { code: 'RATE_LIMITED', details: { limit: 2, seconds: 60, retryAfterSeconds: wait } } }] });
  expect((await fetch(`${address}/readyz`)).status).toBe(200);
  const withKey = await ask({ 'x-api-key': 'a-long-enough-key' });
  expect([withKey.status, withKey.headers.get('ratelimit')]).toEqual([200, '"key";r=2;t=60']);
});

test.each([
  ['addresses', { requestsPerMinute: 1, requestsPerMinuteWithKey: 0 }, [200, 429], [200, 200]],
  ['keys', { requestsPerMinute: 0, requestsPerMinuteWithKey: 1 }, [200, 200], [200, 429]],
])('where only %s have a rate, all others ask as often as they like', async (_which, rates, ofAddress, ofKey) => {
  const { server: { address } } = await serverWith({ ...rates, keys: [{ name: 'newsroom', key: 'a-long-enough-key' }] });
  const twice = async (headers: Record<string, string>) => {
    const answers = [await post(address, { query: '{ __typename }' }, headers), await post(address, { query: '{ __typename }' }, headers)];
    return answers.map(({ status, headers: given }) => [status, given.has('ratelimit')]);
  };
  const hasRate = (statuses: readonly number[]) => statuses.map((status) => [status, statuses.includes(429)]);
  expect([await twice({}), await twice({ 'x-api-key': 'a-long-enough-key' })]).toEqual([hasRate(ofAddress), hasRate(ofKey)]);
});

test('the cost is in a header of every answer, in extensions when it is asked for, and alone in a dry run', async () => {
  const { server: { address }, held: answers } = await serverWith({});
  const plain = await post(address, { query: '{ __typename }' });
  expect([plain.headers.get('x-operation-cost'), plain.headers.get('x-operation-cost-limit')]).toEqual(['0', '20000']);
  expect(await plain.json()).not.toHaveProperty('extensions.cost');
  const reported = await (await post(address, { query: '{ __typename }' }, { 'x-operation-cost': 'report' })).json();
  expect(reported).toMatchObject({ data: { __typename: 'Query' }, extensions: { cost: { total: 0, limit: 20_000, rootFields: { __typename: 0 } } } });
  const dry = await (await post(address, { query: held.query, extensions: { cost: 'dry-run' } })).json();
  expect([dry, answers]).toEqual([{ data: null, extensions: { cost: { total: 10, rootFields: { executedBy: 10 }, limit: 20_000 } } }, []]);
});

test('the cost is in the header of whatever is not data too, as soon as it is known', async () => {
  const { server: { address } } = await serverWith({ mostCost: 15 });
  const told = async (answer: Promise<Response>) => {
    const { status, headers } = await answer;
    return [status, headers.get('x-operation-cost'), headers.get('x-operation-cost-limit')];
  };
  const plain = await post(address, { query: '{ __typename }' });
  expect(await told(post(address, { query: '{ executedBy other: executedBy }' }))).toEqual([400, '20', '15']);
  expect(await told(post(address, { query: held.query, extensions: { cost: 'dry-run' } }))).toEqual([200, '10', '15']);
  expect(await told(post(address, { query: '{ __typename }' }, { 'if-none-match': plain.headers.get('etag')! }))).toEqual([304, '0', '15']);
  expect(await told(post(address, { query: '{ __typename }' }, { accept: 'text/plain' }))).toEqual([406, '0', '15']);
  expect(await told(post(address, { query: 'query ($if: Boolean!) { __typename @include(if: $if) }', variables: { if: 'yes' } }))).toEqual([400, null, null]);
  expect(await told(post(address, { query: '{ __typename' }))).toEqual([400, null, null]);
});

test('an operation that costs too much is refused before it is run, and says what costs most', async () => {
  const { server: { address }, held: answers } = await serverWith({ mostCost: 15 });
  const response = await post(address, { query: '{ executedBy other: executedBy }' });
  expect(response.status).toBe(400);
  expect(await response.json()).toEqual({ errors: [{
    message: 'The operation costs 20; the limit is 15. executedBy alone costs 10: give its lists a smaller first, those inside lists above all, or ask for them in a further request. The header x-operation-cost: dry-run tells the cost without running anything.',
    extensions: { code: 'OPERATION_TOO_COSTLY', details: { cost: 20, atMost: 15, rootFields: { executedBy: 10, other: 10 } } },
  }] });
  expect(answers).toEqual([]);
});

test('an operation that is too large is refused before it is validated, by GET too', async () => {
  const { server: { address } } = await serverWith({});
  const query = `{ ${Array.from({ length: 21 }, (_, at) => `a${at}: __typename`).join(' ')} }`;
  const refusals = [await post(address, { query }), await fetch(`${address}/graphql?query=${encodeURIComponent(query)}`, { headers: { 'apollo-require-preflight': 'true' } })];
  for (const response of refusals) {
    expect([response.status, response.headers.get('cache-control')]).toEqual([400, 'no-store']);
    expect(await response.json()).toMatchObject({ errors: [{ extensions: { code: 'OPERATION_TOO_LARGE', details: { limit: 'rootFields', figure: 21, atMost: 20 } } }] });
  }
});

test('variables that would end the stack are refused, by POST and by GET', async () => {
  const { server: { address } } = await serverWith({});
  const query = 'query ($where: ChipFilter) { echo(where: $where) }';
  const deep = (depth: number) => `{"where":${'{"and":'.repeat(depth)}{}${'}'.repeat(depth)}}`;
  const refusals = [
    await fetch(`${address}/graphql`, { method: 'POST', headers: { 'content-type': 'application/json' }, body: `{"query":"${query}","variables":${deep(20_000)}}` }),
    await fetch(`${address}/graphql?query=${encodeURIComponent(query)}&variables=${encodeURIComponent(deep(200))}`, { headers: { 'apollo-require-preflight': 'true' } }),
  ];
  for (const response of refusals) {
    expect(response.status).toBe(400);
    expect(await response.json()).toMatchObject({ errors: [{ extensions: { code: 'OPERATION_TOO_LARGE', details: { limit: 'values', atMost: 100 } } }] });
  }
});

test('only pages of the origins that are named may ask', async () => {
  const { server: { address } } = await serverWith({ origins: ['https://example.org'], requestsAtOnce: 1 });
  const allowed = async (origin: string) => (await post(address, { query: '{ __typename }' }, { origin })).headers.get('access-control-allow-origin');
  expect([await allowed('https://example.org'), await allowed('https://example.com')]).toEqual(['https://example.org', null]);
});

test('a client that goes away in the middle of its own request takes no place', async () => {
  const { server: { address } } = await serverWith({ requestsAtOnce: 1, requestsWaiting: 0 });
  const socket = connect(Number(new URL(address).port), '127.0.0.1');
  await new Promise((resolve) => socket.once('connect', resolve));
  socket.write('POST /graphql HTTP/1.1\r\nhost: x\r\ncontent-type: application/json\r\ncontent-length: 1000\r\n\r\n{"query":');
  await sleep(20);
  socket.destroy();
  await sleep(20);
  expect((await post(address, { query: '{ __typename }' })).status).toBe(200);
});
