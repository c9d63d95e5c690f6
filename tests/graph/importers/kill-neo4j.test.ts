import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { GraphReader, GraphWriter } from '../../../src/domain/graph.ts';
import type { Random } from '../../../src/evaluation/matching/seeded-random.ts';
import { seededRandom, shuffled } from '../../../src/evaluation/matching/seeded-random.ts';
import type { FeedLoad } from '../../../src/importers/loading/load-feed.ts';
import type { GraphClient } from '../../../src/neo4j/graph-client.ts';
import { createGraphClient } from '../../../src/neo4j/graph-client.ts';
import type { ManagedNeo4j } from '../../../src/neo4j/start-managed-neo4j.ts';
import { seedGraph } from '../../../src/seeding/seed-graph.ts';
import { startTestNeo4j } from '../test-neo4j.ts';
import { fixtureSeed } from '../../unit/seeding/with-overlay.ts';
import { loadMade, made } from './made-feed.ts';
import type { MadeVintage } from './made-feed.ts';

/** Each round waits for the start of a server that recovers. Every run takes other points: more of them at once by `CHIP_EXPORT_CONTROLS_TEST_ROUNDS=50`. */
const rounds = Number(process.env['CHIP_EXPORT_CONTROLS_TEST_ROUNDS'] ?? 5);
const patience = 600_000;

const parties = 300;
const turnover = 40;

/** A failure is repeated with the seed that it printed: `CHIP_EXPORT_CONTROLS_TEST_SEED=… npm test -- …`. */
const seed = Number(process.env['CHIP_EXPORT_CONTROLS_TEST_SEED'] ?? Date.now() % 1_000_000);

/** Where in an import the server is killed: so long after that statement was sent, or after the commit was where it is the one behind the last. */
interface Point {
  readonly statement: number;
  readonly milliseconds: number;
}

const dataFolder = mkdtempSync(join(tmpdir(), 'chip-export-controls-killed-'));
let neo4j: ManagedNeo4j;
let graph: GraphClient;

async function start(): Promise<void> {
  neo4j = await startTestNeo4j(dataFolder);
  graph = createGraphClient(neo4j.connection);
}

/** Without a chance to end anything: what is not on the disk is lost. */
async function kill(): Promise<void> {
  process.kill(neo4j.pid, 'SIGKILL');
  await neo4j.exited;
}

beforeAll(async () => {
  await start();
  await seedGraph(fixtureSeed, graph);
}, patience);

afterAll(async () => {
  await graph?.close();
  await neo4j?.stop();
  rmSync(dataFolder, { recursive: true, force: true });
});

/** The vintage of a month: of the one before it, some parties are gone, one has another name and as many are new. */
function vintage(month: number): MadeVintage {
  const day = new Date(Date.UTC(2026, month, 1)).toISOString().slice(0, 'YYYY-MM-DD'.length);
  return made(day, parties + turnover * month, { [turnover * (month + 1)]: `Party of month ${month}` }, turnover * month);
}

/** At the same moment each time, so that a vintage that is imported again leaves the same graph. */
const load = (client: GraphReader & GraphWriter, month: number): Promise<FeedLoad> => loadMade(client, vintage(month), { now: () => new Date(Date.UTC(2026, month, 1, 12)) });

/** Everything that the graph holds, but for the announcement that a killed load leaves to the next one. */
async function content(): Promise<string> {
  const [nodes, relationships] = await Promise.all([
    graph.read({ text: 'MATCH (n) RETURN labels(n), n.id, properties(n) ORDER BY labels(n), n.id', parameters: {} }),
    graph.read({ text: 'MATCH (a)-[r]->(b) RETURN a.id, type(r), b.id, properties(r) ORDER BY a.id, type(r), b.id, r.position', parameters: {} }),
  ]);
  return JSON.stringify([nodes, relationships], (_key, value: unknown) => (isMap(value) ? Object.fromEntries(Object.entries(value).filter(([name]) => name !== 'announcedLoads').sort(([a], [b]) => (a < b ? -1 : 1))) : value));
}

function isMap(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The client, with something begun once the nth statement of a transaction is sent; behind the last it is the commit. */
function watched(client: GraphReader & GraphWriter, nth: (sent: number, isCommit: boolean) => void): GraphReader & GraphWriter {
  return {
    read: (statement) => client.read(statement),
    changeSchema: (statement) => client.changeSchema(statement),
    write: (work) => client.write(async (run) => {
      let sent = 0;
      const result = await work((statement) => {
        const answered = run(statement);
        nth(sent += 1, false);
        return answered;
      });
      nth(sent + 1, true);
      return result;
    }),
  };
}

/** The commit, and the others spread over the whole import, in any order. */
function points(statements: number, random: Random): readonly Point[] {
  const spread = Array.from({ length: rounds - 1 }, (_, index) => 1 + Math.floor(((index + random(1000) / 1000) / (rounds - 1)) * statements));
  return [statements + 1, ...shuffled(spread, random)].map((statement) => ({ statement, milliseconds: random(15) }));
}

/** Imports a month, kills the server at the point and says whether the import told that it was done. */
async function loadAndKill(month: number, point: Point): Promise<boolean> {
  let reach = (): void => undefined;
  const reached = new Promise<void>((resolve) => { reach = resolve; });
  const loaded = load(watched(graph, (sent) => { if (sent === point.statement) reach(); }), month).then(() => true, () => false);
  await reached;
  await sleep(point.milliseconds);
  await kill();
  // The driver would try again until the server is back.
  await graph.close();
  return loaded;
}

it('leaves the old vintage whole or the new one whenever Neo4j itself is killed, and running the import again finishes it', async () => {
  const random = seededRandom(seed);
  process.stderr.write(`kill-neo4j: CHIP_EXPORT_CONTROLS_TEST_SEED=${seed}\n`);
  await load(graph, 0);
  let statements = 0;
  await load(watched(graph, (sent, isCommit) => { if (!isCommit) statements = Math.max(statements, sent); }), 1);
  const told: string[] = [];
  let before = await content();
  for (const [index, point] of points(statements, random).entries()) {
    const month = index + 2;
    const isDone = await loadAndKill(month, point);
    await start();
    const after = await content();
    const again = await load(graph, month);
    const finished = await content();
    const state = after === before ? 'old' : after === finished ? 'new' : 'neither';
    before = finished;
    told.push(`statement ${point.statement} of ${statements} + ${point.milliseconds} ms: ${state}`);
    process.stderr.write(`kill-neo4j: ${told.at(-1)}\n`);
    expect({ told, state }).toEqual({ told, state: isDone || !again.written ? 'new' : 'old' });
    expect(await graph.read({ text: "MATCH (l:Listing {feed: 'made'}) RETURN l.status, count(l), count { (l)-[:CITES]->() } > 0, max(l.statusOn) ORDER BY l.status", parameters: {} }))
      .toEqual([['LISTED', parties, true, vintage(month).day], ['REMOVED', turnover * month, true, vintage(month).day]]);
  }
  expect(told).toHaveLength(rounds);
}, patience);
