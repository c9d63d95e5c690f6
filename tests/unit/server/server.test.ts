import { testServer } from './test-server.ts';
import type { TestServer } from './test-server.ts';

let server: TestServer;
beforeEach(async () => {
  server = await testServer();
});
afterEach(() => server.stop(0));

async function errorsOf(query: string, variables?: Record<string, unknown>) {
  const { status, body } = await server.ask(query, variables);
  return { status, errors: body.errors?.map(({ message, extensions }) => ({ message, ...extensions })) };
}

async function request(method: 'GET' | 'POST' | 'OPTIONS', url: string, headers: Record<string, string> = {}, payload?: string) {
  const response = await fetch(server.address + url, { method, headers, redirect: 'manual', ...(payload !== undefined && { body: payload }) });
  const text = await response.text();
  return { status: response.status, headers: Object.fromEntries(response.headers), text, json: () => JSON.parse(text) as unknown };
}

describe('an answer', () => {
  test('says which dataset and which dates it holds for', async () => {
    expect((await server.ask('{ chips { id } }')).body).toEqual({ data: { chips: [{ id: 'chip:1' }, { id: 'chip:2' }] }, extensions: { datasetVersion: 'v1', asOf: '2026-08-01' } });
  });

  test('is the same the tenth time as the first', async () => {
    const bodies = [];
    for (let time = 0; time < 10; time += 1) bodies.push((await server.ask('query Q($n: Int!) { chips(first: $n) { id designer { name } } }', { n: 3 })).body);
    expect(new Set(bodies.map((body) => JSON.stringify(body))).size).toBe(1);
  });
});

describe('an error', () => {
  test('that is documented keeps its code, message and details, plain and compiled', async () => {
    for (let time = 0; time < 6; time += 1) {
      expect(await errorsOf('{ unknownId }')).toEqual({ status: 200, errors: [{ message: 'No chip has the id "chip:h2000".', code: 'UNKNOWN_ID', details: { didYouMean: ['chip:h200'] } }] });
    }
  });

  test('of ours is masked, names the request, and is logged whole', async () => {
    for (let time = 0; time < 6; time += 1) {
      expect(await errorsOf('{ hidden }')).toEqual({
        status: 200,
        errors: [{ message: 'Something went wrong on our side. The request id leads to the details in the server’s log.', code: 'INTERNAL_SERVER_ERROR', requestId: 'request-1' }],
      });
    }
    const whole = server.logged.filter(({ msg }) => msg === 'operation failed');
    expect(whole).toHaveLength(6);
    for (const line of whole) expect(line).toMatchObject({ level: 50, requestId: 'request-1', path: ['hidden'], err: { message: 'the password is hunter2' } });
  });

  test('in the operation has status 400, and 200 for a client that takes plain JSON alone', async () => {
    const statusOf = async (accept: string, query: string) => (await request('POST', '/graphql', { 'content-type': 'application/json', accept }, JSON.stringify({ query }))).status;
    for (const query of ['{ chips {', '{ nothing }', '{ echo(asOf: "soon") }']) {
      for (const accept of ['*/*', 'application/graphql-response+json', 'application/graphql-response+json, application/json']) expect([accept, await statusOf(accept, query)]).toEqual([accept, 400]);
      for (const accept of ['application/json', 'application/json; charset=utf-8']) expect([accept, await statusOf(accept, query)]).toEqual([accept, 200]);
    }
  });

  test('that an operation makes again and again is told once, with all its places', async () => {
    const { body } = await server.ask(`{ __typename ${'@aa'.repeat(10)} nothing }`);
    expect(body.errors).toHaveLength(2);
    expect(body.errors!.map(({ message }) => message)).toEqual(['Unknown directive "@aa".', 'Cannot query field "nothing" on type "Query".']);
    expect(body.errors![0]).toMatchObject({ locations: Array.from({ length: 10 }, (_, at) => ({ line: 1, column: 14 + at * 3 })) });
  });

  test('in a condition that is null although it has a default is bad input', async () => {
    expect(await errorsOf('query ($if: Boolean = true) { __typename @include(if: $if) }', { if: null })).toEqual({
      status: 400, errors: [{ message: 'Argument "if" of non-null type "Boolean!" must not be null.', code: 'BAD_USER_INPUT' }],
    });
  });

  test('in an impossible date is bad input, given as a variable or written out', async () => {
    expect(await errorsOf('query Q($asOf: Day) { echo(asOf: $asOf) }', { asOf: 'soon' })).toEqual({
      status: 400, errors: [{ message: 'Variable "$asOf" got invalid value "soon"; Expected type "Day". "soon" is not a day: write it as YYYY-MM-DD.', code: 'BAD_USER_INPUT' }],
    });
    expect(await errorsOf('{ echo(asOf: "soon") }')).toEqual({
      status: 400, errors: [{ message: 'Expected value of type "Day", found "soon"; "soon" is not a day: write it as YYYY-MM-DD.', code: 'BAD_USER_INPUT' }],
    });
  });

  test('of a write names it as the caller’s mistake', async () => {
    expect(await errorsOf('mutation { x }')).toEqual({ status: 400, errors: [{ message: 'This API only reads: send a query, not a mutation.', code: 'GRAPHQL_VALIDATION_FAILED' }] });
    expect(await errorsOf('subscription { x }')).toEqual({ status: 400, errors: [{ message: 'This API only reads: send a query, not a subscription.', code: 'GRAPHQL_VALIDATION_FAILED' }] });
  });

  test('of syntax or validation keeps the code of the GraphQL server', async () => {
    expect(await errorsOf('{ chips {')).toEqual({ status: 400, errors: [{ message: 'Syntax Error: Expected Name, found <EOF>.', code: 'GRAPHQL_PARSE_FAILED' }] });
    expect(await errorsOf('{ chips { idd } }')).toEqual({ status: 400, errors: [{ message: 'Cannot query field "idd" on type "Chip". Did you mean "id"?', code: 'GRAPHQL_VALIDATION_FAILED' }] });
    expect(await errorsOf('query A { executedBy } query B { executedBy }')).toEqual({
      status: 400, errors: [{ message: 'Must provide operation name if query contains multiple operations.', code: 'OPERATION_RESOLUTION_FAILURE' }],
    });
  });

  test('names the limit when an operation is too long', async () => {
    expect((await errorsOf(`{ ${'executedBy '.repeat(6000)} }`)).errors).toMatchObject([{ code: 'OPERATION_TOO_LARGE', details: { limit: 'tokens', atMost: 3000 } }]);
  });
});

describe('a request that is not GraphQL', () => {
  const json = { 'content-type': 'application/json' };
  test.each([
    ['too large', 'POST', '/graphql', json, JSON.stringify({ query: `{ executedBy } # ${'x'.repeat(10 * 1024 * 1024)}` }), 413, 'The request is larger than 1024 KiB. Send a smaller operation, or pass long lists page by page.'],
    ['not JSON', 'POST', '/graphql', json, '{', 400, 'The body is not valid JSON. Send a JSON object {"query": "…", "variables": {…}}.'],
    ['empty', 'POST', '/graphql', json, '', 400, 'The body is empty. Send a JSON object {"query": "…", "variables": {…}}.'],
    ['of another type', 'POST', '/graphql', { 'content-type': 'application/xml' }, '<query/>', 415, 'The content type is not application/json. Send a JSON object {"query": "…", "variables": {…}} with the header content-type: application/json.'],
    ['a batch', 'POST', '/graphql', json, '[{"query":"{ executedBy }"}]', 400, 'Operation batching disabled.'],
    ['at no place of ours', 'GET', '/nothing', {}, undefined, 404, 'There is nothing at GET /nothing. Ask questions by POST /graphql; GET / is a page to try them, GET /schema.graphql the schema.'],
  ] as const)('is refused in JSON when it is %s', async (_what, method, url, headers, payload, status, message) => {
    const response = await request(method, url, headers, payload);
    expect(response.status).toBe(status);
    expect(response.json()).toEqual({ errors: [{ message, extensions: { code: 'BAD_REQUEST' } }] });
  });

  test('is refused when a browser could have sent it without asking', async () => {
    expect((await request('GET', '/graphql?query={executedBy}')).status).toBe(400);
    expect((await request('POST', '/graphql', { 'content-type': 'text/plain' }, '{"query":"{ executedBy }"}')).status).toBe(400);
    expect((await request('GET', '/graphql?query={executedBy}', { 'apollo-require-preflight': '1' })).status).toBe(200);
  });
});

describe('a browser', () => {
  test('gets a page with the founding question in it, that asks no other host', async () => {
    const response = await request('GET', '/', { accept: 'text/html' });
    expect(response.text).toContain('modelsTrainedUnder(');
    expect(response.headers['content-security-policy']).toContain("default-src 'none'; script-src 'self'");
    const [script, style] = [(await request('GET', '/landing-page.js')).text, (await request('GET', '/landing-page.css')).text];
    // A link that a reader may follow asks nobody before it is followed.
    const page = response.text.replace(/<a href="https:[^"]*">/g, '<a>');
    expect([page, script, style].join('\n')).not.toMatch(/(?:src|href|url|fetch|import)\s*[=(]\s*["']?(?:https?:)?\/\//i);
  });

  test('that opens /graphql is led to the page, with its query', async () => {
    const response = await request('GET', '/graphql?query=%7Bchips%7Bid%7D%7D', { accept: 'text/html,*/*' });
    expect([response.status, response.headers['location']]).toEqual([302, '/?query=%7Bchips%7Bid%7D%7D']);
  });

  test('may ask from a page of any origin, without credentials', async () => {
    const response = await request('OPTIONS', '/graphql', { origin: 'https://example.org', 'access-control-request-method': 'POST', 'access-control-request-headers': 'content-type' });
    expect(response.headers).toMatchObject({ 'access-control-allow-origin': '*', 'access-control-allow-methods': 'GET, POST' });
    expect(response.headers).not.toHaveProperty('access-control-allow-credentials');
  });
});

describe('an operator', () => {
  test('sees one line per operation, without its variables', async () => {
    await server.ask('query Chips($id: ID!) { chip(id: $id) { id } }', { id: 'chip:secret' });
    expect(server.logged).toEqual([expect.objectContaining({ level: 30, msg: 'operation', requestId: 'request-1', operation: 'Chips', type: 'query', datasetVersion: 'v1', errors: [], durationMs: expect.any(Number) })]);
    expect(JSON.stringify(server.logged)).not.toContain('chip:secret');
  });

  test('is warned of a slow operation', async () => {
    const slow = await testServer(undefined, 0);
    await slow.ask('{ chips { id } }');
    expect(slow.logged).toEqual([expect.objectContaining({ level: 40, msg: 'slow operation' })]);
    await slow.stop(0);
  });

  test('finds the process alive while the database is not, and the reason it is not ready', async () => {
    const down = await testServer(() => ({ ready: false, code: 'DATABASE_UNAVAILABLE', reason: 'The database is being started.' }));
    expect((await fetch(`${down.address}/healthz`)).status).toBe(200);
    const response = await fetch(`${down.address}/readyz`);
    expect([response.status, await response.json()]).toEqual([503, { status: 'not ready', code: 'DATABASE_UNAVAILABLE', reason: 'The database is being started.' }]);
    await down.stop(0);
  });

  test('finds the dataset version when it is ready, and the schema as text', async () => {
    const response = await request('GET', '/readyz');
    expect([response.status, response.json()]).toEqual([200, { status: 'ready', datasetVersion: 'v1' }]);
    expect((await request('GET', '/schema.graphql')).text).toBe('type Query { chips: [Chip!]! }\n');
  });

  test('can follow a request by the id that a balancer gave it, unless that could do harm in a log', async () => {
    expect((await request('GET', '/healthz', { 'x-request-id': 'lb-17' })).headers['x-request-id']).toBe('lb-17');
    expect((await request('GET', '/healthz', { 'x-request-id': 'a b"c' })).headers['x-request-id']).toMatch(/^[0-9a-f-]{36}$/);
  });
});
