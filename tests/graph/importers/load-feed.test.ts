import { spawn } from 'node:child_process';
import { once } from 'node:events';
import type { GraphClient } from '../../../src/neo4j/graph-client.ts';
import { seedGraph } from '../../../src/seeding/seed-graph.ts';
import { changedSeed, fixtureSeed, withOverlay } from '../../unit/seeding/with-overlay.ts';
import { emptyNeo4j } from '../neo4j/empty-neo4j.ts';
import type { EmptyNeo4j } from '../neo4j/empty-neo4j.ts';
import { loadMade, made } from './made-feed.ts';
import type { MadeVintage } from './made-feed.ts';

const importer = new URL('import-made-feed.ts', import.meta.url).pathname;

let neo4j: EmptyNeo4j;
let graph: GraphClient;

beforeAll(async () => {
  neo4j = await emptyNeo4j();
  graph = neo4j.open();
});

afterAll(async () => {
  await graph?.close();
});

beforeEach(async () => {
  await graph.write((run) => run({ text: 'MATCH (n) DETACH DELETE n', parameters: {} }));
  await seedGraph(fixtureSeed, graph);
});

const read = (text: string): Promise<readonly (readonly unknown[])[]> => graph.read({ text, parameters: {} });
const version = async (): Promise<unknown> => (await read('MATCH (d:Dataset) RETURN d.version'))[0]?.[0];
/** All that a feed wrote and what the dataset says of it. */
const content = (): Promise<unknown> => read('MATCH (n:Listing|Import|Dataset|Release) OPTIONAL MATCH (n)-[r:CITES]->(s) RETURN n.id, n.contentHash, n.until, n.statusOn, n.version, n.counts, s.id ORDER BY n.id, s.id');

describe('importing a feed', () => {
  it('adds its records beside the seed, with their source, and gives the dataset another version', async () => {
    const before = await version();
    expect(await loadMade(graph, made('2026-07-31', 300))).toMatchObject({ written: true, added: 300, changed: 0, ended: 0, unchanged: 0 });
    expect(await version()).not.toBe(before);
    expect(await read('MATCH (l:Listing)-[:CITES]->(s:Source) WHERE l.feed = "made" RETURN count(l), count(DISTINCT s)')).toEqual([[300, 1]]);
    const [[counts]] = await read('MATCH (d:Dataset) RETURN d.counts') as [[string]];
    expect(JSON.parse(counts)).toContainEqual({ type: 'Listing', count: 300 + Number((await read('MATCH (l:Listing) WHERE l.feed IS NULL RETURN count(l)'))[0]?.[0]) });
  });

  it('writes nothing when the same vintage comes again', async () => {
    await loadMade(graph, made('2026-07-31', 20));
    const before = await content();
    expect(await loadMade(graph, made('2026-07-31', 20))).toMatchObject({ written: false, unchanged: 20 });
    expect(await content()).toEqual(before);
  });

  it('ends what a newer vintage lacks on the day of that vintage, rewrites what it says otherwise, and deletes nothing', async () => {
    await loadMade(graph, made('2026-07-31', 20));
    expect(await loadMade(graph, made('2026-08-31', 19, { 3: 'Another name' }))).toMatchObject({ added: 0, changed: 1, ended: 1, unchanged: 18 });
    expect(await read('MATCH (l:Listing {id: "listing:made-19"}) RETURN l.until, l.status')).toEqual([['2026-08-31', 'REMOVED']]);
    expect(await read('MATCH (l:Listing {id: "listing:made-3"})-[:CITES]->() RETURN l.listedName, l.knownFrom, l.statusOn')).toEqual([['Another name', '2026-07-31', '2026-08-31']]);
    expect(await read('MATCH (i:Import) RETURN i.vintage ORDER BY i.sequence')).toEqual([['2026-07-31'], ['2026-08-31']]);
  });

  it('ends nothing of lists that a vintage does not hold', async () => {
    const other = (vintage: MadeVintage): MadeVintage => ({ ...vintage, entries: vintage.entries.map((entry) => (entry.number < 3 ? { ...entry, list: 'ENTITY_LIST' } : entry)) });
    await loadMade(graph, other(made('2026-07-31', 6)));
    // Of the Entity List the second vintage has two of three, of the other list none.
    const part = { ...other(made('2026-08-31', 2)), holds: ['ENTITY_LIST'] };
    expect(await loadMade(graph, part)).toMatchObject({ added: 0, changed: 0, ended: 1, unchanged: 5 });
    expect(await read('MATCH (l:Listing) WHERE l.feed = "made" RETURN l.id, l.until, l.statusOn ORDER BY l.id')).toEqual([
      ['listing:made-0', '9999-12-31', '2026-08-31'], ['listing:made-1', '9999-12-31', '2026-08-31'], ['listing:made-2', '2026-08-31', '2026-08-31'],
      ...[3, 4, 5].map((number) => [`listing:made-${number}`, '9999-12-31', '2026-07-31']),
    ]);
  });

  it('lets what comes back stand again', async () => {
    await loadMade(graph, made('2026-07-31', 5));
    await loadMade(graph, made('2026-08-31', 4));
    expect(await loadMade(graph, made('2026-09-30', 5))).toMatchObject({ changed: 1, ended: 0 });
    expect(await read('MATCH (l:Listing {id: "listing:made-4"}) RETURN l.until, l.status')).toEqual([['9999-12-31', 'LISTED']]);
  });

  it('puts an older vintage that comes later in its place: in whatever order three vintages come, the entries stand the same', async () => {
    const vintages = [made('2026-06-30', 5, { 2: 'Its former name' }), made('2026-07-31', 4), made('2026-08-31', 6, {}, 1)];
    const contents: unknown[] = [];
    for (const order of [[0, 1, 2], [2, 1, 0], [1, 2, 0]]) {
      await graph.write((run) => run({ text: "MATCH (n) WHERE n.feed = 'made' OR n:Vintage DETACH DELETE n", parameters: {} }));
      for (const index of order) await loadMade(graph, vintages[index]!);
      contents.push(await read('MATCH (l:Listing)-[:CITES]->() WHERE l.feed = "made" RETURN l.id, l.listedName, l.knownFrom, l.seenOn, l.until, l.status, l.statusOn, l.contentHash ORDER BY l.id'));
    }
    expect((contents[0] as readonly (readonly unknown[])[]).map((row) => row.slice(0, 7))).toEqual([
      ['listing:made-0', 'Party 0', '2026-06-30', '2026-06-30', '2026-08-31', 'REMOVED', '2026-08-31'],
      ['listing:made-1', 'Party 1', '2026-06-30', '2026-06-30', '9999-12-31', 'LISTED', '2026-08-31'],
      ['listing:made-2', 'Party 2', '2026-06-30', '2026-06-30', '9999-12-31', 'LISTED', '2026-08-31'],
      ['listing:made-3', 'Party 3', '2026-06-30', '2026-06-30', '9999-12-31', 'LISTED', '2026-08-31'],
      // On the first list and the last, not on the one between them.
      ['listing:made-4', 'Party 4', '2026-06-30', '2026-08-31', '9999-12-31', 'LISTED', '2026-08-31'],
      ['listing:made-5', 'Party 5', '2026-08-31', '2026-08-31', '9999-12-31', 'LISTED', '2026-08-31'],
    ]);
    expect(contents[1]).toEqual(contents[0]);
    expect(contents[2]).toEqual(contents[0]);
  });

  it('notes what a newer vintage says otherwise: who came, who ended, and each value before and after', async () => {
    await loadMade(graph, made('2026-07-31', 4));
    expect(await read('MATCH (c:Change) RETURN count(c)')).toEqual([[0]]);
    await loadMade(graph, made('2026-08-31', 5, { 2: 'Another name' }, 1));
    expect(await read('MATCH (c:Change) RETURN c.kind, c.subjectId, c.predicate, c.beforeText, c.afterText ORDER BY c.subjectId')).toEqual([
      ['REMOVED', 'listing:made-0', 'status', 'LISTED', 'REMOVED'],
      ['CHANGED', 'listing:made-2', 'listedName', 'Party 2', 'Another name'],
      ['ADDED', 'listing:made-4', 'status', null, 'LISTED'],
    ]);
  });

  it('needs a seed', async () => {
    await graph.write((run) => run({ text: 'MATCH (n) DETACH DELETE n', parameters: {} }));
    await expect(loadMade(graph, made('2026-07-31', 5))).rejects.toThrow('the graph is empty – load the seed first');
    expect(await read('MATCH (n) RETURN count(n)')).toEqual([[0]]);
  });

  it('needs the seed of its own release', async () => {
    await graph.write((run) => run({ text: "MATCH (d:Dataset) SET d.graphModel = 'of another release'", parameters: {} }));
    await expect(loadMade(graph, made('2026-07-31', 5))).rejects.toThrow('another release loaded the graph; nothing was written – load the seed of this one first');
  });

  it('is taken out by the seed of another release, which does not know what that one wrote, and comes back as it was', async () => {
    const bare = await version();
    await loadMade(graph, made('2026-07-31', 5));
    const before = await version();
    await graph.write((run) => run({ text: "MATCH (d:Dataset) SET d.graphModel = 'of another release'", parameters: {} }));
    await seedGraph(fixtureSeed, graph);
    expect(await read('MATCH (n:Listing) WHERE n.feed = "made" RETURN count(n)')).toEqual([[0]]);
    expect(await version()).toBe(bare);
    expect((await loadMade(graph, made('2026-07-31', 5)))).toMatchObject({ written: true, added: 5 });
    expect(await version()).toBe(before);
    expect(await read('MATCH (c:Change) RETURN count(c)')).toEqual([[0]]);
  });

  it('outlives a new seed, which leaves alone what the feed wrote', async () => {
    await loadMade(graph, made('2026-07-31', 20));
    const before = await version();
    await withOverlay(changedSeed, async (folder) => { expect(await seedGraph(folder, graph)).toMatchObject({ written: true }); });
    expect(await read('MATCH (l:Listing)-[:CITES]->() WHERE l.feed = "made" RETURN count(l)')).toEqual([[20]]);
    expect(await version()).not.toBe(before);
    await seedGraph(fixtureSeed, graph);
    expect(await version()).toBe(before);
  });

  it('leaves the old vintage whole or the new one whenever its process is killed, and running it again finishes it', async () => {
    await loadMade(graph, made('2026-07-31', 3_000));
    const before = await content();
    const kinds = new Set<string>();
    for (let point = 0; point < 10; point++) {
      const child = spawn(process.execPath, ['--import', 'tsx', importer, JSON.stringify(neo4j.connection)], { stdio: ['ignore', 'pipe', 'inherit'] });
      await once(child.stdout, 'data');
      const exited = once(child, 'exit');
      await new Promise((resolve) => { setTimeout(resolve, Math.random() * 700); });
      child.kill('SIGKILL');
      await exited;
      const after = await content();
      kinds.add(JSON.stringify(after) === JSON.stringify(before) ? 'old' : 'new');
      if (JSON.stringify(after) !== JSON.stringify(before)) break;
    }
    await loadMade(graph, killed());
    expect(await read('MATCH (l:Listing) WHERE l.feed = "made" RETURN l.statusOn, l.status, count(*) ORDER BY l.status')).toEqual([['2026-08-31', 'LISTED', 3_500], ['2026-08-31', 'REMOVED', 1]]);
    expect([...kinds].every((kind) => kind === 'old' || kind === 'new')).toBe(true);
  });
});

function killed(): MadeVintage {
  return made('2026-08-31', 3_501, {}, 1);
}
