import { request } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';
import { brotliDecompressSync, gunzipSync, gzipSync } from 'node:zlib';
import { ResponseCache } from '../../../src/server/response-cache/response-cache.ts';
import { StampReader } from '../../../src/server/response-cache/stamp-reader.ts';
import { fakeStamps } from './response-cache/fake-stamps.ts';
import { testServer } from './test-server.ts';
import type { TestServer } from './test-server.ts';

let server: TestServer;
beforeEach(async () => {
  server = await testServer(undefined, undefined, new ResponseCache(new StampReader(fakeStamps().graph), 1));
});
afterEach(() => server.stop(0));

interface Given {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | undefined>>;
  readonly body: Buffer;
}

/** Not by fetch, which would unpack what it gets. */
async function ask(path: string, headers: Readonly<Record<string, string>>, query?: string): Promise<Given> {
  const given = await new Promise<Given>((resolve, reject) => {
    const asked = request(server.address + path, { method: query === undefined ? 'GET' : 'POST', headers: { ...headers, ...(query !== undefined && { 'content-type': 'application/json', 'content-length': JSON.stringify({ query }).length }) } }, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('end', () => resolve({ status: response.statusCode!, headers: response.headers as Given['headers'], body: Buffer.concat(chunks) }));
    });
    asked.on('error', reject);
    asked.end(query === undefined ? undefined : JSON.stringify({ query }));
  });
  // It is kept after it has been sent.
  await sleep(10);
  return given;
}

const long = '{ chips(first: 60) { id name tpp } }';
const unpacked = { br: brotliDecompressSync, gzip: gunzipSync };

test.each(['br', 'gzip'] as const)('a client that takes %s gets it, from the first answer on and from the cache, with a tag of its own', async (encoding) => {
  const plain = await ask('/graphql', {}, long);
  const [first, second] = [await ask('/graphql', { 'accept-encoding': encoding }, long), await ask('/graphql', { 'accept-encoding': encoding }, long)];
  expect([plain.headers['cache-status'], first.headers['cache-status'], second.headers['cache-status']].map((status) => status?.split('; ')[1])).toEqual(['fwd=miss', 'hit', 'hit']);
  for (const { headers, body } of [first, second]) {
    expect(headers).toMatchObject({ 'content-encoding': encoding, 'content-length': String(body.length), vary: plain.headers['vary'], etag: plain.headers['etag']!.replace(/"$/, `-${encoding}"`) });
    expect(unpacked[encoding](body).equals(plain.body)).toBe(true);
    expect(body.length).toBeLessThan(plain.body.length / 3);
  }
  expect(plain.headers['content-encoding']).toBeUndefined();
  expect(plain.headers['vary']).toMatch(/\baccept-encoding\b/);
});

test('an answer that was asked for compressed first is the same as one that is compressed later', async () => {
  const first = await ask('/graphql', { 'accept-encoding': 'gzip, deflate, br' }, long);
  expect([first.headers['content-encoding'], first.headers['cache-status']]).toEqual(['br', 'chip-export-controls; fwd=miss']);
  const hit = await ask('/graphql', { 'accept-encoding': 'gzip, deflate, br' }, long);
  expect([hit.headers['cache-status'], hit.headers['etag'], hit.body.equals(first.body)]).toEqual(['chip-export-controls; hit', first.headers['etag'], true]);
});

test('whoever holds the compressed bytes is told so by their tag, and by no other', async () => {
  const { headers: { etag } } = await ask('/graphql', { 'accept-encoding': 'gzip' }, long);
  const again = await ask('/graphql', { 'accept-encoding': 'gzip', 'if-none-match': etag! }, long);
  expect([again.status, again.headers['etag'], again.headers['content-encoding'], again.body.length]).toEqual([304, etag, undefined, 0]);
  expect((await ask('/graphql', { 'accept-encoding': 'br', 'if-none-match': etag! }, long)).status).toBe(200);
  expect((await ask('/graphql', { 'if-none-match': etag! }, long)).status).toBe(200);
});

test('nobody gets what he does not take, and a short answer is sent as it is', async () => {
  for (const taken of ['identity', 'deflate', 'gzip;q=0', 'br;q=0, gzip;q=0', 'nonsense', '']) expect([taken, (await ask('/graphql', { 'accept-encoding': taken }, long)).headers['content-encoding']]).toEqual([taken, undefined]);
  expect((await ask('/graphql', { 'accept-encoding': 'gzip;q=1, br;q=0.5' }, long)).headers['content-encoding']).toBe('gzip');
  expect((await ask('/graphql', { 'accept-encoding': 'br' }, '{ __typename }')).headers['content-encoding']).toBeUndefined();
  expect((await ask('/healthz', { 'accept-encoding': 'br' })).headers['content-encoding']).toBeUndefined();
});

test('an answer with an error is compressed too, and kept by nobody', async () => {
  const { headers } = await ask('/graphql', { 'accept-encoding': 'gzip' }, '{ chips(first: 60) { id name broken } }');
  expect(headers).toMatchObject({ 'content-encoding': 'gzip', 'cache-control': 'no-store', vary: 'accept-encoding' });
  expect(headers['etag']).toBeUndefined();
});

test('pages and the schema are compressed as well', async () => {
  const plain = await ask('/', {});
  const packed = await ask('/', { 'accept-encoding': 'br' });
  expect([packed.headers['content-encoding'], packed.headers['vary']]).toEqual(['br', 'accept-encoding']);
  expect(brotliDecompressSync(packed.body).equals(plain.body)).toBe(true);
});

test('a request is not unpacked: a small one could become any size', async () => {
  const response = await fetch(`${server.address}/graphql`, { method: 'POST', headers: { 'content-type': 'application/json', 'content-encoding': 'gzip' }, body: gzipSync('{"query":"{ __typename }"}') });
  expect([response.status, await response.json()]).toMatchObject([400, { errors: [{ extensions: { code: 'BAD_REQUEST' } }] }]);
});
