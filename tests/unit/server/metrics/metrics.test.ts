import { setTimeout as sleep } from 'node:timers/promises';
import { Registry } from 'prom-client';
import { databaseMetrics } from '../../../../src/server/metrics/database-metrics.ts';
import { datasetMetrics } from '../../../../src/server/metrics/dataset-metrics.ts';
import { processMetrics } from '../../../../src/server/metrics/process-metrics.ts';
import { watchedReader } from '../../../../src/server/database/watched-reader.ts';
import { defaultProtection } from '../../../../src/server/protection.ts';
import { ResponseCache } from '../../../../src/server/response-cache/response-cache.ts';
import { StampReader } from '../../../../src/server/response-cache/stamp-reader.ts';
import { fixtureSchema } from '../fixture-schema.ts';
import { fakeStamps } from '../response-cache/fake-stamps.ts';
import { testServer } from '../test-server.ts';
import type { TestServer } from '../test-server.ts';
import { samples } from './samples.ts';

let server: TestServer | undefined;
afterEach(async () => {
  await server?.stop(0);
  server = undefined;
});

async function page({ address }: TestServer): Promise<string> {
  return (await fetch(`${address}/metrics`)).text();
}

const requests = async (of: TestServer) => Object.fromEntries(Object.entries(samples(await page(of), 'chip_export_controls_requests_total')).filter(([, count]) => count > 0));

async function post(address: string, query: string): Promise<void> {
  await (await fetch(`${address}/graphql`, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ query }) })).text();
}

test('requests are counted by place, status and outcome; probes, and who asks for metrics, are not', async () => {
  server = await testServer();
  await post(server.address, '{ chips { id } }');
  await post(server.address, '{ unknownId }');
  await post(server.address, '{ hidden }');
  await post(server.address, '{ chips {');
  await post(server.address, `{ ${Array.from({ length: 21 }, (_, at) => `a${at}: __typename`).join(' ')} }`);
  await (await fetch(`${server.address}/export?format=xml`)).text();
  await (await fetch(`${server.address}/nothing?secret=1`)).text();
  await (await fetch(`${server.address}/healthz`)).text();
  expect(await requests(server)).toEqual({
    '{place="graphql",status="200",outcome="ok"}': 1,
    '{place="graphql",status="200",outcome="UNKNOWN_ID"}': 1,
    '{place="graphql",status="200",outcome="INTERNAL_SERVER_ERROR"}': 1,
    '{place="graphql",status="400",outcome="GRAPHQL_PARSE_FAILED"}': 1,
    '{place="graphql",status="400",outcome="OPERATION_TOO_LARGE"}': 1,
    '{place="export",status="400",outcome="BAD_USER_INPUT"}': 1,
    '{place="other",status="404",outcome="BAD_REQUEST"}': 1,
  });
});

test('nothing that a client chooses becomes a label', async () => {
  server = await testServer();
  for (let at = 0; at < 5; at += 1) {
    await post(server.address, `query Operation${at} { chips { id } }`);
    await (await fetch(`${server.address}/somewhere/${at}`, { headers: { 'x-request-id': `request-${at}` } })).text();
  }
  expect(Object.keys(await requests(server))).toHaveLength(2);
  expect(await page(server)).not.toMatch(/Operation\d|somewhere|request-\d|127\.0\.0\.1/);
});

test('costs of operations go into buckets, those that are refused for it too', async () => {
  server = await testServer(undefined, undefined, undefined, { protection: { ...defaultProtection, mostCost: 15 } });
  await post(server.address, '{ executedBy }');
  await post(server.address, '{ executedBy other: executedBy }');
  const text = await page(server);
  expect(samples(text, 'chip_export_controls_operation_cost_bucket')).toMatchObject({ '{le="10"}': 1, '{le="30"}': 2, '{le="+Inf"}': 2 });
  expect(samples(text, 'chip_export_controls_operation_cost_sum')).toEqual({ '': 30 });
});

test('who is worked for, who waits and who was refused is told while it is so', async () => {
  const schema = fixtureSchema();
  const answers: (() => void)[] = [];
  schema.getQueryType()!.getFields()['executedBy']!.resolve = () => new Promise((resolve) => answers.push(() => resolve('late')));
  server = await testServer(undefined, undefined, undefined, { schema, protection: { ...defaultProtection, requestsAtOnce: 1, requestsWaiting: 1 } });
  const asked = [post(server.address, '{ executedBy }'), post(server.address, '{ executedBy }')];
  const working = async () => samples(await page(server!), 'chip_export_controls_requests_working')['{kind="question"}'];
  const waiting = async () => samples(await page(server!), 'chip_export_controls_requests_waiting')['{kind="question"}'];
  while (await waiting() !== 1 || answers.length === 0) await sleep(1);
  expect(await working()).toBe(1);
  await post(server.address, '{ executedBy }');
  expect(await requests(server)).toEqual({ '{place="graphql",status="503",outcome="OVERLOADED"}': 1 });
  answers[0]!();
  await asked[0];
  while (answers.length < 2) await sleep(1);
  answers[1]!();
  await asked[1];
  while (await working() !== 0) await sleep(1);
  expect(await waiting()).toBe(0);
});

test('a client beyond its rate is counted', async () => {
  server = await testServer(undefined, undefined, undefined, { protection: { ...defaultProtection, requestsPerMinute: 1 } });
  await post(server.address, '{ __typename }');
  await post(server.address, '{ __typename }');
  expect(await requests(server)).toEqual({ '{place="graphql",status="200",outcome="ok"}': 1, '{place="graphql",status="429",outcome="RATE_LIMITED"}': 1 });
});

test('hits and misses of the cache are told, and how much it holds', async () => {
  const { graph, clock } = fakeStamps();
  const cache = new ResponseCache(new StampReader(graph, clock), 1);
  server = await testServer(undefined, undefined, cache);
  for (let times = 0; times < 3; times += 1) await post(server.address, '{ chips { id } }');
  const text = await page(server);
  expect(samples(text, 'chip_export_controls_response_cache_total')).toEqual({ '{result="hit"}': 2, '{result="miss"}': 1 });
  expect(samples(text, 'chip_export_controls_response_cache_answers')).toEqual({ '': 1 });
  expect(samples(text, 'chip_export_controls_response_cache_bytes')['']).toBeGreaterThan(1024);
  expect(await requests(server)).toEqual({ '{place="graphql",status="200",outcome="ok"}': 3 });
});

test('the time of statements is told, of those that failed apart, and how many are under way', async () => {
  const registry = new Registry();
  let end = (_rows: []): void => undefined;
  const graph = watchedReader({ read: async ({ text }) => (text === 'fails' ? Promise.reject(new Error('no')) : new Promise((resolve) => (end = resolve))) }, [databaseMetrics(registry)]);
  const reading = graph.read({ text: 'RETURN 1', parameters: {} });
  await expect(graph.read({ text: 'fails', parameters: {} })).rejects.toThrow('no');
  expect(samples(await registry.metrics(), 'chip_export_controls_database_statements')).toEqual({ '': 1 });
  end([]);
  await reading;
  const text = await registry.metrics();
  expect(samples(text, 'chip_export_controls_database_statements')).toEqual({ '': 0 });
  expect(samples(text, 'chip_export_controls_database_connections_max')).toEqual({ '': 50 });
  expect(samples(text, 'chip_export_controls_database_seconds_count')).toEqual({ '{outcome="ok"}': 1, '{outcome="failed"}': 1 });
});

test('the version of the dataset and its age are told; of a database that is gone, what was read last', async () => {
  const registry = new Registry();
  const { graph, state, clock } = fakeStamps();
  state.loadedAt = new Date(Date.now() - 3_600_000).toISOString();
  let ready = true;
  datasetMetrics(registry, () => (ready ? { ready, datasetVersion: 'v1' } : { ready, code: 'DATABASE_UNAVAILABLE', reason: 'gone' }), new StampReader(graph, clock));
  const told = async () => {
    const text = await registry.metrics();
    const ages = Object.entries(samples(text, 'chip_export_controls_dataset_age_seconds')).map(([labels, seconds]) => [labels, Math.floor(seconds / 60)]);
    return [samples(text, 'chip_export_controls_dataset_info'), Object.fromEntries(ages), samples(text, 'chip_export_controls_ready')['']];
  };
  expect(await told()).toEqual([{ '{version="v1"}': 1 }, { '{version="v1"}': 60 }, 1]);
  Object.assign(state, { version: 'v2', loadedAt: new Date().toISOString(), now: 1000 });
  expect(await told()).toEqual([{ '{version="v2"}': 1 }, { '{version="v2"}': 0 }, 1]);
  Object.assign(state, { isDown: true, now: 2000 });
  ready = false;
  expect(await told()).toEqual([{ '{version="v2"}': 1 }, { '{version="v2"}': 0 }, 0]);
});

test('of a database that was away from the start neither version nor age is told', async () => {
  const registry = new Registry();
  const { graph, state, clock } = fakeStamps();
  state.isDown = true;
  datasetMetrics(registry, () => ({ ready: false, code: 'DATABASE_UNAVAILABLE', reason: 'gone' }), new StampReader(graph, clock));
  const text = await registry.metrics();
  expect([samples(text, 'chip_export_controls_dataset_info'), samples(text, 'chip_export_controls_dataset_age_seconds')]).toEqual([{}, {}]);
});

test('the process tells of itself', async () => {
  expect(await processMetrics().metrics()).toMatch(/^process_resident_memory_bytes \d+$/m);
});

test('with a token only who knows it reads the metrics; where they are closed there is nothing', async () => {
  server = await testServer(undefined, undefined, undefined, { metrics: { token: 'a-long-enough-token' } });
  const status = async (authorization?: string) => (await fetch(`${server!.address}/metrics`, { headers: authorization === undefined ? {} : { authorization } })).status;
  expect([await status(), await status('Bearer wrong'), await status('Bearer a-long-enough-token')]).toEqual([401, 401, 200]);
  await server.stop(0);
  server = await testServer(undefined, undefined, undefined, { metrics: 'closed' });
  expect(await status()).toBe(404);
});
