import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { pino } from 'pino';
import { buildApiSchema } from '../../../../schema/index.ts';
import { buildDataset } from '../../../../src/importers/folding/build-dataset.ts';
import { createGraphClient } from '../../../../src/neo4j/graph-client.ts';
import { readConfig } from '../../../../src/server/config.ts';
import { managedDatabase } from '../../../../src/server/database/managed-database.ts';
import { loadDataset } from '../../../../src/server/dataset-loader.ts';
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

const patience = 300_000;
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
    schema: await buildApiSchema(), rulebook: seedRulebook, source: managedDatabase(settings, report), seed: (client) => dataset.load(client), report, log: pino({ level: 'silent' }),
  });
  await server.ready;
  load = await truthfulLoad(server.address, questions, 6);
}, patience);

afterAll(async () => {
  await load?.stop();
  await server?.stop();
  rmSync(dataFolder, { recursive: true, force: true });
}, patience);

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
}, patience);

test('paused, the database costs no question more than its time, and afterwards all is as before', async () => {
  const before = refusals();
  const pid = neo4jProcess()!;
  process.kill(pid, 'SIGSTOP');
  await until('questions are refused', () => refusals() > before);
  process.kill(pid, 'SIGCONT');
  await untilHealed();
}, patience);

test('stopped in good order, as by an operator, the database is started again', async () => {
  const pid = neo4jProcess()!;
  process.kill(pid, 'SIGTERM');
  await until('another process', () => neo4jProcess() !== null && neo4jProcess() !== pid);
  await untilHealed();
}, patience);

test('without room on its disk, the database is started again when it can no longer answer, and answers when there is room', async () => {
  const pid = neo4jProcess()!;
  const [port, password] = [/bolt\.listen_address=\S+:(\d+)/.exec(readFileSync(join(dataFolder, 'neo4j/conf/neo4j.conf'), 'utf8'))![1], readFileSync(join(dataFolder, 'neo4j-password'), 'utf8').trim()];
  const writer = createGraphClient({ uri: `bolt://127.0.0.1:${port}`, user: 'neo4j', password });
  // Files may not grow beyond this: it is what a full disk is to a process, and the next one has room.
  execFileSync('prlimit', ['--fsize=100000:unlimited', `--pid=${pid}`]);
  const written = writer.write((run) => run({ text: 'UNWIND range(1, $many) AS at CREATE (:Junk { at: at })', parameters: { many: 20_000 } }));
  await expect(written).rejects.toMatchObject({ code: 'DATABASE_UNAVAILABLE', message: expect.stringContaining('such as a full disk') as string });
  await writer.close();
  await until('another process', () => neo4jProcess() !== null && neo4jProcess() !== pid);
  await untilHealed();
}, patience);

test('killed again and again, it comes back each time', async () => {
  for (let times = 0; times < 2; times += 1) {
    await until('a process', () => neo4jProcess() !== null);
    process.kill(neo4jProcess()!, 'SIGKILL');
    await sleep(1500);
  }
  await untilHealed();
}, patience);

test('of all answers under all this none was wrong, none was a part that looked whole, and none was missing', async () => {
  const { whole, refused, wrong } = await load.stop();
  process.stdout.write(`chaos: ${whole} whole answers, refused ${JSON.stringify(refused)}, wrong ${wrong.length}\n`);
  expect(wrong.slice(0, 5)).toEqual([]);
  expect(whole).toBeGreaterThan(200);
}, patience);
