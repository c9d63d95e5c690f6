import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readListedOperations } from '../../../src/server/limits/listed-operations.ts';
import { defaultProtection } from '../../../src/server/protection.ts';
import type { Protection } from '../../../src/server/protection.ts';
import { testServer } from './test-server.ts';
import type { TestServer } from './test-server.ts';

const query = '{ __typename }';
const hashOf = (text: string) => createHash('sha256').update(text).digest('hex');
const persistedQuery = (text: string) => ({ persistedQuery: { version: 1, sha256Hash: hashOf(text) } });

let server: TestServer | undefined;
const folder = mkdtempSync(join(tmpdir(), 'listed-operations-'));
afterEach(async () => {
  await server?.stop(0);
  server = undefined;
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

async function asking(protection: Partial<Protection>) {
  server = await testServer(undefined, undefined, undefined, { protection: { ...defaultProtection, ...protection } });
  const { address } = server;
  return async (body: unknown) => {
    const response = await fetch(`${address}/graphql`, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) });
    const { data, errors } = (await response.json()) as { data?: unknown; errors?: { extensions: { code: string } }[] };
    return errors ? errors[0]!.extensions.code : data;
  };
}

test('an operation that was sent with its hash is known by the hash afterwards', async () => {
  const ask = await asking({});
  expect(await ask({ extensions: persistedQuery(query) })).toBe('PERSISTED_QUERY_NOT_FOUND');
  expect(await ask({ query, extensions: persistedQuery(query) })).toEqual({ __typename: 'Query' });
  expect(await ask({ extensions: persistedQuery(query) })).toEqual({ __typename: 'Query' });
});

test('a hash that is not that of the operation, or of another version, is the request’s mistake', async () => {
  const ask = await asking({});
  expect(await ask({ query, extensions: persistedQuery('{ another }') })).toBe('BAD_REQUEST');
  expect(await ask({ query, extensions: { persistedQuery: { version: 2, sha256Hash: hashOf(query) } } })).toBe('BAD_REQUEST');
});

test('what is too large is refused with its hash too, and not known afterwards', async () => {
  const ask = await asking({});
  const large = `{ ${Array.from({ length: 21 }, (_, at) => `a${at}: __typename`).join(' ')} }`;
  expect(await ask({ query: large, extensions: persistedQuery(large) })).toBe('OPERATION_TOO_LARGE');
  expect(await ask({ extensions: persistedQuery(large) })).toBe('PERSISTED_QUERY_NOT_FOUND');
});

test('persisted operations can be turned off', async () => {
  const ask = await asking({ persistedQueriesMegabytes: 0 });
  expect(await ask({ query, extensions: persistedQuery(query) })).toBe('PERSISTED_QUERY_NOT_SUPPORTED');
});

test('with a list, its operations are answered by text, whatever its layout, and by hash, and others are not', async () => {
  writeFileSync(join(folder, 'name.graphql'), query);
  const ask = await asking({ listedOperations: readListedOperations(folder) });
  expect(await ask({ query })).toEqual({ __typename: 'Query' });
  expect(await ask({ query: '# the same\n{\n  __typename\n}' })).toEqual({ __typename: 'Query' });
  expect(await ask({ extensions: persistedQuery(query) })).toEqual({ __typename: 'Query' });
  expect(await ask({ query: '{ executedBy }' })).toBe('OPERATION_NOT_LISTED');
  expect(await ask({ query: '{ executedBy' })).toBe('OPERATION_NOT_LISTED');
  expect(await ask({ extensions: persistedQuery('{ executedBy }') })).toBe('PERSISTED_QUERY_NOT_FOUND');
});

test('a list with a broken file, with none, or in a folder that is not there ends the start with what to do', () => {
  writeFileSync(join(folder, 'broken.graphql'), '{ a');
  expect(() => readListedOperations(folder)).toThrow(/these can't be read:\nbroken\.graphql: Syntax Error/);
  rmSync(join(folder, 'broken.graphql'));
  rmSync(join(folder, 'name.graphql'), { force: true });
  expect(() => readListedOperations(folder)).toThrow(/has no \.graphql file/);
  expect(() => readListedOperations(join(folder, 'missing'))).toThrow(/can't be read \(ENOENT\)/);
});
