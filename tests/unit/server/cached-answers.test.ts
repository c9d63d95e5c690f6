import { setTimeout as sleep } from 'node:timers/promises';
import { defaultProtection } from '../../../src/server/protection.ts';
import { ResponseCache } from '../../../src/server/response-cache/response-cache.ts';
import { StampReader } from '../../../src/server/response-cache/stamp-reader.ts';
import { fixtureSchema } from './fixture-schema.ts';
import { fakeStamps } from './response-cache/fake-stamps.ts';
import { testServer } from './test-server.ts';
import type { TestServer } from './test-server.ts';

let server: TestServer;
let stamps: ReturnType<typeof fakeStamps>;
beforeEach(async () => {
  stamps = fakeStamps();
  server = await testServer(undefined, undefined, new ResponseCache(new StampReader(stamps.graph), 1));
});
afterEach(() => server.stop(0));

interface Asked {
  readonly method?: string;
  readonly query?: string;
  readonly headers?: Readonly<Record<string, string>>;
}

async function ask({ method = 'POST', query = '{ chips { id name } }', headers = {} }: Asked = {}) {
  const address = method === 'GET' ? `/graphql?query=${encodeURIComponent(query)}` : '/graphql';
  const response = await fetch(server.address + address, { method, headers: { ...(method === 'POST' && { 'content-type': 'application/json' }), ...headers }, ...(method === 'POST' && { body: JSON.stringify({ query }) }) });
  const text = await response.text();
  // It is kept after it has been sent.
  await sleep(10);
  return { status: response.status, text, isHit: response.headers.get('cache-status') === 'chip-export-controls; hit', headers: response.headers };
}

const told = ['content-type', 'content-length', 'cache-control', 'etag', 'vary', 'access-control-allow-origin', 'access-control-expose-headers', 'x-operation-cost', 'x-operation-cost-limit'];

describe.each([['with a lease', false], ['while a load is announced', true]])('an answer that is given again %s', (_when, isAnnounced) => {
  beforeEach(() => {
    stamps.state.isAnnounced = isAnnounced;
  });

  test('has the bytes and headers of the first, and a request id of its own', async () => {
    const [first, second] = [await ask(), await ask()];
    expect([first.isHit, second.isHit, second.status, second.text]).toEqual([false, true, 200, first.text]);
    for (const name of told) expect([name, second.headers.get(name)]).toEqual([name, first.headers.get(name)]);
    expect(second.headers.get('x-request-id')).toMatch(/^[0-9a-f-]{36}$/);
    expect(second.headers.get('x-request-id')).not.toBe(first.headers.get('x-request-id'));
    expect((await ask({ headers: { 'x-request-id': 'lb-17' } })).headers.get('x-request-id')).toBe('lb-17');
  });

  test('is not sent to whoever holds it', async () => {
    for (const method of ['POST', 'GET']) {
      const headers = { 'apollo-require-preflight': '1' };
      const etag = (await ask({ method, headers })).headers.get('etag')!;
      expect(etag).toMatch(/^"[\w-]{32}"$/);
      for (const held of [etag, `"other", W/${etag}`, '*']) {
        const { status, text, headers: given } = await ask({ method, headers: { ...headers, 'if-none-match': held } });
        expect([status, text, given.get('etag'), given.get('cache-control'), given.get('content-type')]).toEqual([304, '', etag, 'public, no-cache', null]);
      }
      expect((await ask({ method, headers: { ...headers, 'if-none-match': '"other"' } })).status).toBe(200);
    }
  });

  test('is in the log like one that was worked out', async () => {
    await ask({ query: 'query Chips { chips { id } }' });
    await ask({ query: 'query Chips { chips { id } }', headers: { 'x-request-id': 'second' } });
    expect(server.logged.at(-1)).toMatchObject({ level: 30, msg: 'operation', requestId: 'second', operation: 'Chips', type: 'query', datasetVersion: 'v1', errors: [], cached: true });
  });
});

test('where only some pages may ask, an answer says so to caches, the first time and from the cache, and a page that may not ask gets no leave from either', async () => {
  await server.stop(0);
  server = await testServer(undefined, undefined, new ResponseCache(new StampReader(stamps.graph), 1), { protection: { ...defaultProtection, origins: ['https://example.org'] } });
  for (const isHit of [false, true, true]) {
    const allowed = await ask({ headers: { origin: 'https://example.org' } });
    expect([allowed.isHit, allowed.headers.get('access-control-allow-origin'), allowed.headers.get('vary')]).toEqual([isHit, 'https://example.org', 'Origin, accept, accept-encoding, x-citation, x-operation-cost']);
  }
  for (const headers of [{ origin: 'https://example.com' }, {}]) {
    const other = await ask({ headers });
    expect([other.isHit, other.headers.get('access-control-allow-origin'), other.headers.get('vary')]).toEqual([true, null, 'Origin, accept, accept-encoding, x-citation, x-operation-cost']);
  }
});

test('a page of another origin learns by a preflight what it may send', async () => {
  const preflight = await fetch(`${server.address}/graphql`, { method: 'OPTIONS', headers: { origin: 'https://example.org', 'access-control-request-method': 'POST', 'access-control-request-headers': 'content-type' } });
  expect([preflight.status, preflight.headers.get('access-control-allow-origin'), preflight.headers.get('access-control-allow-methods'), preflight.headers.get('access-control-max-age')]).toEqual([204, '*', 'GET, POST', '86400']);
  expect(preflight.headers.get('access-control-allow-headers')).toContain('content-type, apollo-require-preflight');
  expect(preflight.headers.get('access-control-allow-credentials')).toBeNull();
});

test('a load drops what is kept', async () => {
  stamps.state.isAnnounced = true;
  await ask();
  expect((await ask()).isHit).toBe(true);
  stamps.state.loadedAt = 'tuesday';
  expect((await ask()).isHit).toBe(false);
});

test('each media type has its own answer and its own tag', async () => {
  const [json, graphql] = ['application/json', 'application/graphql-response+json'];
  const first = [await ask({ headers: { accept: json } }), await ask({ headers: { accept: graphql } })];
  const again = [await ask({ headers: { accept: json } }), await ask({ headers: { accept: graphql } })];
  expect(again.map(({ isHit, headers }) => [isHit, headers.get('content-type')])).toEqual([[true, `${json}; charset=utf-8`], [true, `${graphql}; charset=utf-8`]]);
  expect(first[0]!.headers.get('etag')).not.toBe(first[1]!.headers.get('etag'));
});

test('a page that may not ask gets nothing that was kept', async () => {
  expect((await ask({ method: 'GET', headers: { 'apollo-require-preflight': '1' } })).status).toBe(200);
  expect((await ask({ method: 'GET', headers: { 'apollo-require-preflight': '1' } })).isHit).toBe(true);
  expect((await ask({ method: 'GET' })).status).toBe(400);
  expect((await ask({ headers: { 'content-type': 'text/plain' } })).status).toBe(400);
  expect((await ask({ headers: { accept: 'text/plain' } })).status).toBe(406);
});

test('an error is not kept, and nobody else may keep it', async () => {
  for (const query of ['{ hidden }', '{ unknownId }', '{ nothing }', 'mutation { x }']) {
    await ask({ query });
    const again = await ask({ query });
    expect([again.isHit, again.headers.get('cache-control'), again.headers.get('etag')]).toEqual([false, 'no-store', null]);
  }
});

test('a question that comes in pieces, of unknown length, is asked each time', async () => {
  const body = new Blob(['{"query":', '"{ chips { id } }"}']).stream();
  const response = await fetch(`${server.address}/graphql`, { method: 'POST', headers: { 'content-type': 'application/json' }, body, duplex: 'half' } as RequestInit);
  expect(await response.json()).toMatchObject({ data: { chips: [{ id: 'chip:1' }, { id: 'chip:2' }] } });
});

test('an answer that is known is given although there is no room, on a connection whose other questions are refused before they are parsed', async () => {
  await server.stop(0);
  const schema = fixtureSchema();
  let finish = (_answer: string): void => undefined;
  schema.getQueryType()!.getFields()['executedBy']!.resolve = () => new Promise((resolve) => {
    finish = resolve;
  });
  server = await testServer(undefined, undefined, new ResponseCache(new StampReader(stamps.graph), 1), { schema, protection: { ...defaultProtection, requestsAtOnce: 1, requestsWaiting: 0 } });
  await ask();
  // Another connection: this one is busy until it is answered.
  const held = ask({ query: '{ executedBy }' });
  await sleep(30);
  for (let times = 0; times < 3; times += 1) {
    expect(await ask()).toMatchObject({ status: 200, isHit: true });
    expect(await ask({ query: '{ chips { name } }' })).toMatchObject({ status: 503, isHit: false });
  }
  finish('done');
  expect((await held).status).toBe(200);
});

test('without a cache answers have their tags all the same', async () => {
  await server.stop(0);
  server = await testServer();
  const etag = (await ask()).headers.get('etag')!;
  const again = await ask({ headers: { 'if-none-match': etag } });
  expect([again.status, again.headers.get('cache-status')]).toEqual([304, null]);
});
