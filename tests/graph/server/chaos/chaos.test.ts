import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { pino } from 'pino';
import { buildApiSchema } from '../../../../schema/index.ts';
import { buildDataset } from '../../../../src/importers/folding/build-dataset.ts';
import { graphModelVersion } from '../../../../src/graph-model/graph-model-version.ts';
import { createGraphClient } from '../../../../src/neo4j/graph-client.ts';
import type { GraphClient } from '../../../../src/neo4j/graph-client.ts';
import { writeAnnounced } from '../../../../src/seeding/loading/write-announced.ts';
import { readConfig } from '../../../../src/server/config.ts';
import { managedDatabase } from '../../../../src/server/database/managed-database.ts';
import { loadDataset } from '../../../../src/server/dataset-loader.ts';
import { requireHeldDataset } from '../../../../src/server/held-dataset.ts';
import { defaultProtection } from '../../../../src/server/protection.ts';
import { runServer } from '../../../../src/server/run-server.ts';
import type { RunningServer } from '../../../../src/server/run-server.ts';
import { seedRulebook } from '../../../unit/rules/seed-rulebook.ts';
import { testEnvironment } from '../../test-neo4j.ts';
import { truthfulLoad } from './truthful-load.ts';
import type { Load, Question } from './truthful-load.ts';

/** Some are known to the cache after the first time, and some are asked of the database again and again. */
const questions: readonly Question[] = [
  { query: '{ chips(first: 10, orderBy: [{ tpp: DESC }]) { totalCount nodes { id tpp vendor { name } } } }' },
  { query: '{ chip(id: "nvidia-h20-96gb") { id tpp releaseDate status(destination: "CN") } models(first: 5) { nodes { id name developers { name } } } }' },
  { query: '{ search(query: "DeepSeek", first: 5) { nodes { id } } }' },
  { query: 'query ($times: String!) { models(first: 10, where: { not: { name: { eq: $times } } }) { totalCount nodes { id publicationDate } pageInfo { endCursor } } }' },
  { query: 'query ($times: String!) { chips(first: 3, where: { not: { name: { eq: $times } } }) { nodes { id status(destination: "CN") } } organizations(first: 2, where: { not: { name: { eq: $times } } }) { nodes { id } } }' },
];

const dataFolder = mkdtempSync(join(tmpdir(), 'chip-export-controls-chaos-'));
const told: string[] = [];
let server: RunningServer;
let load: Load;

beforeAll(async () => {
  const settings = { ...readConfig({ ...process.env, CHIP_EXPORT_CONTROLS_DATA: dataFolder }).managedDatabase, environment: testEnvironment };
  const report = (message: string) => void told.push(message);
  const dataset = loadDataset(() => buildDataset('seed'), report);
  server = await runServer({
    host: '127.0.0.1', port: 0, shutdownGraceMs: 5000, slowOperationMs: 60_000, responseCacheMegabytes: 8, protection: { ...defaultProtection, requestTimeoutMs: 3000 },
    schema: await buildApiSchema(), rulebook: seedRulebook, source: managedDatabase(settings, report), seed: (client) => dataset.load(client), check: requireHeldDataset, report, log: pino({ level: 'silent' }),
  });
  await server.ready;
  load = await truthfulLoad(server.address, questions, 6);
});

afterAll(async () => {
  await load?.stop();
  await server?.stop();
  rmSync(dataFolder, { recursive: true, force: true });
});

function neo4jProcess(): number | null {
  const found = readdirSync('/proc').find((pid) => {
    try {
      const command = readFileSync(`/proc/${pid}/cmdline`, 'utf8');
      return command.startsWith('java\0') && command.includes(dataFolder);
    } catch {
      return false;
    }
  });
  return found === undefined ? null : Number(found);
}

/** Another client of the database that the server has started. */
function otherClient(poolSize?: number): GraphClient {
  const [port, password] = [/bolt\.listen_address=\S+:(\d+)/.exec(readFileSync(join(dataFolder, 'neo4j/conf/neo4j.conf'), 'utf8'))![1], readFileSync(join(dataFolder, 'neo4j-password'), 'utf8').trim()];
  return createGraphClient({ uri: `bolt://127.0.0.1:${port}`, user: 'neo4j', password }, { writeTimeoutMilliseconds: 10_000, ...(poolSize !== undefined && { poolSize }) });
}

async function until(what: string, condition: () => boolean | Promise<boolean>): Promise<void> {
  for (let tries = 0; !(await condition()); tries += 1) {
    if (tries > 2400) throw new Error(`${what}: it did not come to pass\n${told.join('\n')}`);
    await sleep(50);
  }
}

/** Answers come whole again, many of them, with no restart of the server. */
async function untilHealed(): Promise<void> {
  await until('/readyz is 200 again', async () => (await fetch(`${server.address}/readyz`)).status === 200);
  const before = load.tally.whole;
  await until('answers are whole again', () => load.tally.whole > before + 50);
}

function refusals(): number {
  return Object.values(load.tally.refused).reduce((sum, count) => sum + count, 0);
}

test('killed, the database is started again, and meanwhile what can not be asked is refused', async () => {
  const before = refusals();
  process.kill(neo4jProcess()!, 'SIGKILL');
  await until('questions are refused', () => refusals() > before);
  expect((await fetch(`${server.address}/healthz`)).status).toBe(200);
  expect((await fetch(`${server.address}/readyz`)).status).toBe(503);
  await untilHealed();
});

test('paused, the database costs no question more than its time, and afterwards all is as before', async () => {
  const before = refusals();
  const pid = neo4jProcess()!;
  process.kill(pid, 'SIGSTOP');
  await until('questions are refused', () => refusals() > before);
  process.kill(pid, 'SIGCONT');
  await untilHealed();
});

test('slow, the database answers late or not at all, and what it answers is whole', async () => {
  const pid = neo4jProcess()!;
  const [before, end] = [load.tally.whole, performance.now() + 12_000];
  // It runs a tenth of the time.
  while (performance.now() < end) {
    process.kill(pid, 'SIGSTOP');
    await sleep(180);
    process.kill(pid, 'SIGCONT');
    await sleep(20);
  }
  expect(load.tally.whole).toBeGreaterThan(before);
  await untilHealed();
  expect(neo4jProcess()).toBe(pid);
});

test('crowded by others, the database says that it has no thread or no memory for a question, and answers when they have gone', async () => {
  const before = refusals();
  const crowd = otherClient(500);
  let goHome = (): void => undefined;
  const home = new Promise<void>((resolve) => { goHome = resolve; });
  // Neo4j has 400 threads for those who ask, and memory for fewer: whoever holds a transaction open holds one, and some memory.
  const crowded = Array.from({ length: 420 }, () => crowd.write(async (run) => {
    await run({ text: 'RETURN 1', parameters: {} });
    await home;
  }).catch(() => undefined));
  await until('questions are refused', () => refusals() > before);
  goHome();
  await Promise.all(crowded);
  await crowd.close();
  await untilHealed();
});

test('with the graph of another release in it, the database is asked for nothing until the graph is ours again, and ours is not loaded over it', async () => {
  const other = otherClient();
  const stamp = (graphModel: string): Promise<unknown> => writeAnnounced(other, (run) => run({ text: 'MATCH (d:Dataset) SET d.graphModel = $graphModel, d.loadedAt = $now RETURN d.graphModel', parameters: { graphModel, now: new Date().toISOString() } }));
  const told = load.tally.refused['DATASET_NOT_LOADED'] ?? 0;
  await stamp('of another release');
  // Those that were asked before are answered.
  await sleep(500);
  const { whole } = load.tally;
  await until('/readyz is 503', async () => (await fetch(`${server.address}/readyz`)).status === 503);
  expect(load.tally.whole).toBe(whole);
  expect(load.tally.refused['DATASET_NOT_LOADED']).toBeGreaterThan(told);
  expect(await (await fetch(`${server.address}/readyz`)).json()).toMatchObject({ code: 'DATASET_NOT_LOADED' });
  await sleep(3000);
  expect(await other.read({ text: 'MATCH (d:Dataset) RETURN d.graphModel', parameters: {} })).toEqual([['of another release']]);
  await stamp(graphModelVersion);
  await untilHealed();
  await other.close();
});

test('stopped in good order, as by an operator, the database is started again', async () => {
  const pid = neo4jProcess()!;
  process.kill(pid, 'SIGTERM');
  await until('another process', () => neo4jProcess() !== null && neo4jProcess() !== pid);
  await untilHealed();
});

test('without room on its disk, the database is started again when it can no longer answer, and answers when there is room', async () => {
  const pid = neo4jProcess()!;
  const writer = otherClient();
  // Files may not grow beyond this: it is what a full disk is to a process, and the next one has room.
  execFileSync('prlimit', ['--fsize=100000:unlimited', `--pid=${pid}`]);
  const written = writer.write((run) => run({ text: 'UNWIND range(1, $many) AS at CREATE (:Junk { at: at })', parameters: { many: 20_000 } }));
  await expect(written).rejects.toMatchObject({ code: 'DATABASE_UNAVAILABLE', message: expect.stringContaining('such as a full disk') as string });
  await writer.close();
  await until('another process', () => neo4jProcess() !== null && neo4jProcess() !== pid);
  await untilHealed();
});

test('killed again and again, it comes back each time', async () => {
  for (let times = 0; times < 2; times += 1) {
    await until('a process', () => neo4jProcess() !== null);
    process.kill(neo4jProcess()!, 'SIGKILL');
    await sleep(1500);
  }
  await untilHealed();
});

test('of all answers under all this none was wrong, none was a part that looked whole, and none was missing', async () => {
  const { whole, refused, wrong } = await load.stop();
  process.stdout.write(`chaos: ${whole} whole answers, refused ${JSON.stringify(refused)}, wrong ${wrong.length}\n`);
  expect(wrong.slice(0, 5)).toEqual([]);
  expect(whole).toBeGreaterThan(200);
});
