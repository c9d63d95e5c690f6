import { setTimeout as sleep } from 'node:timers/promises';
import type { GraphClient } from '../../../src/neo4j/graph-client.ts';
import { announcedMilliseconds } from '../../../src/graph-model/lease.ts';
import { writeAnnounced } from '../../../src/seeding/loading/write-announced.ts';
import { seedGraph } from '../../../src/seeding/seed-graph.ts';
import { StampReader } from '../../../src/server/response-cache/stamp-reader.ts';
import { fixtureSeed } from '../../unit/seeding/with-overlay.ts';
import { loadMade, made } from '../importers/made-feed.ts';
import { emptyNeo4j } from '../neo4j/empty-neo4j.ts';
import type { EmptyNeo4j } from '../neo4j/empty-neo4j.ts';

let neo4j: EmptyNeo4j;
let graph: GraphClient;
let other: GraphClient;

beforeAll(async () => {
  neo4j = await emptyNeo4j();
  [graph, other] = [neo4j.open(), neo4j.open()];
  await seedGraph(fixtureSeed, graph);
});

afterAll(async () => {
  await graph?.close();
  await other?.close();
});

const read = async (text: string): Promise<unknown> => (await graph.read({ text, parameters: {} }))[0]?.[0];
const announced = (): Promise<unknown> => read('MATCH (d:Dataset) RETURN size(coalesce(d.announcedLoads, []))');

test('whoever goes by a lease sees a load as soon as it is done, and never a former dataset after it', async () => {
  const stamps = new StampReader(graph);
  let current = await stamps.read();
  for (const month of ['2026-05-31', '2026-06-30', '2026-07-31']) {
    const loading = new AbortController();
    const asking = (async () => {
      while (!loading.signal.aborted) {
        await stamps.read();
        await sleep(1);
      }
    })();
    const { version } = await loadMade(other, made(month, 20, { 3: `as of ${month}` }));
    const after = await stamps.read();
    expect(after?.version).toBe(version);
    expect(after?.text).not.toBe(current?.text);
    current = after;
    loading.abort();
    await asking;
  }
});

test('a load is announced before it begins and no longer when it is done, nor when it failed', async () => {
  expect(await announced()).toBe(0);
  const during = await writeAnnounced(other, () => announced());
  expect([during, await announced()]).toEqual([1, 0]);
  await expect(writeAnnounced(other, () => Promise.reject(new Error('no space left')))).rejects.toThrow('no space left');
  expect(await announced()).toBe(0);
});

test('a load takes at least the time for which it has to be announced', async () => {
  const begun = performance.now();
  await writeAnnounced(other, async () => undefined);
  expect(performance.now() - begun).toBeGreaterThanOrEqual(announcedMilliseconds - 1);
});

test('of two loads at once each is announced until it is done', async () => {
  const seen: unknown[] = [];
  const load = (): Promise<void> => writeAnnounced(other, async () => {
    await sleep(50);
    seen.push(await announced());
  });
  await Promise.all([load(), load(), load()]);
  expect(seen).toHaveLength(3);
  for (const count of seen) expect(count).toBeGreaterThan(0);
  expect(await announced()).toBe(0);
});

test('what a load that was killed had announced goes with the next load', async () => {
  await other.write((run) => run({ text: "MATCH (d:Dataset) SET d.announcedLoads = ['killed']", parameters: {} }));
  const stamps = new StampReader(graph);
  await stamps.read();
  expect(stamps.leased).toBe(null);
  await writeAnnounced(other, async () => undefined);
  await stamps.read();
  expect(stamps.leased).not.toBe(null);
});
