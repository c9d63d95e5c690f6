import { ApiError } from '../../../src/domain/api-error.ts';
import { defaultProtection } from '../../../src/server/protection.ts';
import { fixtureSchema } from './fixture-schema.ts';
import { testServer } from './test-server.ts';

const key = 'a-key-that-nobody-else-has';
const headers = { 'content-type': 'application/json', 'x-forwarded-for': '203.0.113.9', 'x-api-key': key, 'user-agent': 'agent-of-somebody', cookie: 'session=somebody', referer: 'https://somebody.example/', 'x-request-id': 'request-1' };

test('the log has a request id in every line about a question, and no address, variable, key, agent or path of a client', async () => {
  const schema = fixtureSchema();
  schema.getQueryType()!.getFields()['executedBy']!.resolve = () => {
    throw new ApiError('DATABASE_UNAVAILABLE', 'The database at bolt://10.1.2.3 cannot be reached.', { databaseCode: 'ServiceUnavailable' }, { forStrangers: 'The database cannot be reached.' });
  };
  const server = await testServer(undefined, undefined, undefined, { schema, protection: { ...defaultProtection, requestsPerMinute: 100, requestsPerMinuteWithKey: 15, keys: [{ name: 'newsroom', key }], trustedProxies: 1 } });
  const bodies = [
    { query: 'query Chip($id: ID!) { chip(id: $id) { id } }', variables: { id: 'chip:of-somebody' } },
    { query: 'query Day($day: Day) { echo(asOf: $day) }', variables: { day: 'of-somebody' } },
    { query: 'query Unasked($first: Int!) { chips(first: $first) { id } }', variables: { first: 'of-somebody' } },
    { query: '{ echo(asOf: "of-somebody") }' }, { query: '{ of-somebody' }, { query: '{ hidden }' }, { query: '{ executedBy }' }, { query: 'mutation { ofSomebody }' },
    { query: 5 }, { query: '{ chips { id } }', variables: 'of-somebody' }, [{ query: '{ ofSomebody }' }],
    { extensions: { persistedQuery: { version: 1, sha256Hash: 'of-somebody' } } },
  ];
  for (const body of bodies) await (await fetch(`${server.address}/graphql?of-somebody`, { method: 'POST', headers, body: JSON.stringify(body) })).text();
  await (await fetch(`${server.address}/graphql`, { method: 'POST', headers, body: '{"of-somebody' })).text();
  await (await fetch(`${server.address}/of-somebody`, { headers })).text();
  await (await fetch(`${server.address}/export?format=of-somebody`, { headers })).text();
  // Beyond the rate.
  expect((await fetch(`${server.address}/graphql`, { method: 'POST', headers, body: JSON.stringify(bodies[0]) })).status).toBe(429);
  await server.stop(0);
  expect(server.logged.length).toBeGreaterThan(8);
  expect(JSON.stringify(server.logged)).not.toMatch(/somebody|127\.0\.0\.1|::1|203\.0\.113\.9|nobody-else/);
  // Apollo says of a body that is no request what is wrong with it, and not whose it was.
  const unnamed = server.logged.filter(({ requestId }) => requestId !== 'request-1').map(({ msg }) => msg);
  expect(new Set(unnamed)).toEqual(new Set(['request refused', 'clients ask too often']));
});

test('an outage is told to strangers without the address of the database', async () => {
  const schema = fixtureSchema();
  schema.getQueryType()!.getFields()['executedBy']!.resolve = () => {
    throw new ApiError('DATABASE_UNAVAILABLE', 'The database at bolt://10.1.2.3 cannot be reached.', { databaseCode: 'ServiceUnavailable' }, { forStrangers: 'The database cannot be reached.' });
  };
  const server = await testServer(undefined, undefined, undefined, { schema });
  for (let time = 0; time < 6; time += 1) {
    expect((await server.ask('{ executedBy }')).body.errors).toEqual([{ message: 'The database cannot be reached.', locations: [{ line: 1, column: 3 }], path: ['executedBy'], extensions: { code: 'DATABASE_UNAVAILABLE' } }]);
  }
  await server.stop(0);
});
