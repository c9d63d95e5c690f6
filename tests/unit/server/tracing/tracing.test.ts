import { pino } from 'pino';
import type { ApiContext } from '../../../../resolvers/context.ts';
import type { Rulebook } from '../../../../src/rules/rulebook.ts';
import { readConfig } from '../../../../src/server/config.ts';
import { runServer } from '../../../../src/server/run-server.ts';
import type { RunningServer } from '../../../../src/server/run-server.ts';
import { openTracing } from '../../../../src/server/tracing/tracing.ts';
import { fixtureSchema } from '../fixture-schema.ts';
import { otlpReceiver } from './otlp-receiver.ts';
import type { ReceivedSpan } from './otlp-receiver.ts';

let receiver: Awaited<ReturnType<typeof otlpReceiver>>;
let server: RunningServer | undefined;
let logged: { readonly from?: string }[] = [];
const before = { ...process.env };
beforeEach(async () => {
  receiver = await otlpReceiver();
  logged = [];
});
afterEach(async () => {
  await server?.stop();
  server = undefined;
  await receiver.stop();
  process.env = { ...before };
});

const statement = { text: 'MATCH (c:Chip {id: $id}) RETURN c.name', parameters: { id: 'chip:secret' } };

async function tracedServer(variables: Readonly<Record<string, string>>): Promise<RunningServer> {
  Object.assign(process.env, { OTEL_EXPORTER_OTLP_ENDPOINT: receiver.address, ...variables });
  const schema = fixtureSchema();
  schema.getQueryType()!.getFields()['executedBy']!.resolve = async (_source: unknown, _args: unknown, { graph, answer }: ApiContext) => {
    answer.datasetVersion = 'v1';
    return String(await graph.read(statement));
  };
  const log = pino({ level: 'warn' }, { write: (line: string) => void logged.push(JSON.parse(line) as { from?: string }) });
  const client = { ping: async () => {}, read: async () => [], write: () => Promise.reject(new Error('not used')), changeSchema: async () => [], close: async () => {} };
  server = await runServer({
    host: '127.0.0.1', port: 0, shutdownGraceMs: 0, slowOperationMs: 10_000, responseCacheMegabytes: 1, schema, rulebook: {} as Rulebook, log, tracing: await openTracing(readConfig(process.env).tracing, log),
    source: { name: 'a database', open: async () => ({ client, connection: { uri: 'bolt://127.0.0.1:1', user: 'neo4j', password: 'secret' }, gone: new Promise<string>(() => {}), close: async () => {} }) },
    seed: async () => ({ version: 'v1' }), report: () => {},
  });
  await server.ready;
  return server;
}

/** Asks, and stops the server, which sends the spans. */
async function spansOf(variables: Readonly<Record<string, string>>, headers: Readonly<Record<string, string>> = {}): Promise<readonly ReceivedSpan[]> {
  const { address, stop } = await tracedServer(variables);
  const response = await fetch(`${address}/graphql?from=somewhere`, { method: 'POST', headers: { 'content-type': 'application/json', 'x-request-id': 'request-1', ...headers }, body: JSON.stringify({ query: 'query Asked($first: Int!) { executedBy chips(first: $first) { id } }', variables: { first: 7919 } }) });
  await response.text();
  await (await fetch(`${address}/healthz`)).text();
  await stop();
  server = undefined;
  return receiver.spans;
}

const json = { OTEL_EXPORTER_OTLP_PROTOCOL: 'http/json' };

test('a request has a span, its operation one below, and each statement one below that; the trace is the caller’s', async () => {
  const spans = await spansOf({ ...json, OTEL_SERVICE_NAME: 'chips-in-public' }, { traceparent: '00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01' });
  const [request, operation, read] = ['POST graphql', 'query Asked', 'neo4j read'].map((name) => spans.find((span) => span.name === name)!);
  expect(spans).toHaveLength(3);
  expect(new Set(spans.map(({ traceId }) => traceId))).toEqual(new Set(['0af7651916cd43dd8448eb211c80319c']));
  expect([request!.parentSpanId, operation!.parentSpanId, read!.parentSpanId]).toEqual(['b7ad6b7169203331', request!.spanId, operation!.spanId]);
  expect(request!.attributes).toMatchObject({ 'http.request.method': 'POST', 'http.route': '/graphql', 'http.response.status_code': 200 });
  expect(operation!.attributes).toEqual({ 'graphql.operation.type': 'query', 'graphql.operation.name': 'Asked', 'chip_export_controls.operation.cost': 7939, 'chip_export_controls.dataset.version': 'v1' });
  expect(read!.attributes).toEqual({ 'db.system': 'neo4j', 'db.system.name': 'neo4j', 'db.query.text': statement.text });
  expect(receiver.resources[0]).toMatchObject({ 'service.name': 'chips-in-public' });
});

test('no span has a parameter, a variable, a query string or an address', async () => {
  const spans = await spansOf(json, { 'x-forwarded-for': '203.0.113.9' });
  expect(spans).toHaveLength(3);
  expect(JSON.stringify([spans.map(({ name, status, attributes }) => ({ name, status, attributes })), receiver.resources])).not.toMatch(/secret|:7919|somewhere|127\.0\.0\.1|203\.0\.113\.9/);
});

test('a sampler that takes nothing sends nothing, and a caller that does not trace is followed', async () => {
  expect(await spansOf({ ...json, OTEL_TRACES_SAMPLER: 'always_off' })).toEqual([]);
  expect(await spansOf({ ...json, OTEL_TRACES_SAMPLER: 'parentbased_always_on' }, { traceparent: '00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-00' })).toEqual([]);
});

test('spans go as protobuf unless JSON is asked for', async () => {
  await spansOf({});
  expect(receiver.requests.map(({ url, contentType }) => [url, contentType])).toEqual([['/v1/traces', 'application/x-protobuf']]);
  expect(receiver.requests[0]!.body.includes(statement.text)).toBe(true);
});

test('a collector that is gone delays no answer, keeps no server from stopping, and is told in the log', async () => {
  const { address, stop } = await tracedServer({ ...json, OTEL_EXPORTER_OTLP_ENDPOINT: 'http://127.0.0.1:1', OTEL_EXPORTER_OTLP_TIMEOUT: '500' });
  expect((await fetch(`${address}/graphql`, { method: 'POST', headers: { 'content-type': 'application/json' }, body: '{"query":"{ executedBy }"}' })).status).toBe(200);
  await stop();
  server = undefined;
  expect(logged.map(({ from }) => from)).toContain('opentelemetry');
});
