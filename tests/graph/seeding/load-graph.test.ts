import { spawn } from 'node:child_process';
import { once } from 'node:events';
import type { GraphReader, GraphWriter, Statement } from '../../../src/domain/graph.ts';
import { historyIndexes, uniqueHistoryIds } from '../../../src/graph-model/history-kinds.ts';
import { rangeIndexes, textIndexes, uniqueIds } from '../../../src/graph-model/indexes.ts';
import { searchIndex } from '../../../src/graph-model/searched-kinds.ts';
import type { GraphRows } from '../../../src/graph-model/graph-rows.ts';
import type { GraphClient } from '../../../src/neo4j/graph-client.ts';
import { contentHashes, versionOf } from '../../../src/seeding/folding/content-hash.ts';
import { holdsSeed, loadGraph } from '../../../src/seeding/loading/load-graph.ts';
import { buildGraph, seedGraph } from '../../../src/seeding/seed-graph.ts';
import { changedSeed, fixtureSeed, withOverlay } from '../../unit/seeding/with-overlay.ts';
import { emptyNeo4j } from '../neo4j/empty-neo4j.ts';
import type { EmptyNeo4j } from '../neo4j/empty-neo4j.ts';

const loaderFile = new URL('load-and-hang.ts', import.meta.url).pathname;
const realSeed = new URL('../../../seed', import.meta.url).pathname;
const now = (): Date => new Date('2026-11-24T00:00:00Z');

let neo4j: EmptyNeo4j;
let graph: GraphClient;
let rows: GraphRows;

beforeAll(async () => {
  neo4j = await emptyNeo4j();
  graph = neo4j.open();
  rows = await buildGraph(fixtureSeed);
  await dropSchema();
});

afterAll(async () => {
  await graph?.close();
});

beforeEach(async () => {
  await run('MATCH (n) DETACH DELETE n');
});

async function run(text: string, parameters: Statement['parameters'] = {}): Promise<readonly (readonly unknown[])[]> {
  return graph.write((inTransaction) => inTransaction({ text, parameters }));
}

/** All that is in the database, but for its history, the element ids and the time of loading. */
async function content(): Promise<unknown> {
  return [
    await graph.read({ text: 'MATCH (n:!Release&!Change) RETURN labels(n), n.id, n.contentHash, n.version ORDER BY n.id', parameters: {} }),
    await graph.read({ text: 'MATCH (a)-[r]->(b) RETURN a.id, type(r), b.id, r.position, r.locator, r.until ORDER BY a.id, type(r), b.id, r.position', parameters: {} }),
  ];
}

/** What the database tells of loads. */
async function history(): Promise<unknown> {
  return graph.read({ text: 'MATCH (n:Release|Change) RETURN n.id, properties(n) ORDER BY n.id', parameters: {} });
}

async function dropSchema(): Promise<void> {
  for (const [name] of await graph.read({ text: 'SHOW CONSTRAINTS YIELD name RETURN name', parameters: {} })) await graph.changeSchema({ text: `DROP CONSTRAINT \`${String(name)}\``, parameters: {} });
  for (const [name] of await graph.read({ text: "SHOW INDEXES YIELD name, type WHERE type <> 'LOOKUP' RETURN name", parameters: {} })) await graph.changeSchema({ text: `DROP INDEX \`${String(name)}\``, parameters: {} });
}

/** Rows in which one chip has another power, a claim another value, and one person is gone. */
function changedRows(): GraphRows {
  const nodes = {
    ...rows.nodes,
    Chip: (rows.nodes.Chip ?? []).map((row) => (row.id === 'chip:nvidia-h800-sxm5' ? { ...row, properties: { ...row.properties, tdpW: 701 } } : row)),
    Claim: (rows.nodes.Claim ?? []).map((row) => (row.id === 'claim:chip/nvidia-h800-sxm5/interconnectGBps' ? { ...row, properties: { ...row.properties, valueLow: 401 } } : row)),
    Person: [],
  };
  const gone = new Set((rows.nodes.Person ?? []).map(({ id }) => id));
  const relationships = rows.relationships.map((group) => ({ ...group, rows: group.rows.filter(({ from, to }) => !gone.has(from) && !gone.has(to)) }));
  const hashes = contentHashes({ nodes, relationships });
  return { nodes, relationships, hashes, version: versionOf(hashes, {}) };
}

/** Kills the loading process when it has written all but the version. */
async function loadAndKill(folder: string): Promise<void> {
  const loader = spawn(process.execPath, ['--import', 'tsx', loaderFile, folder, JSON.stringify(neo4j.connection)], { stdio: ['ignore', 'pipe', 'inherit'] });
  const [message] = await once(loader.stdout, 'data') as [Buffer];
  expect(message.toString()).toBe('all but the version is written\n');
  loader.kill('SIGKILL');
  await once(loader, 'exit');
}

/** The graph client with something done before the nth statement of a transaction. */
function interrupted(client: GraphReader & GraphWriter, nth: number, interrupt: () => Promise<void> | void): GraphReader & GraphWriter {
  return {
    read: (statement) => client.read(statement),
    changeSchema: (statement) => client.changeSchema(statement),
    write: (work) => client.write((inTransaction) => {
      let count = 0;
      return work(async (statement) => {
        count += 1;
        if (count === nth) await interrupt();
        return inTransaction(statement);
      });
    }),
  };
}

describe('loading', () => {
  it('writes every node and relationship with its properties, and creates the constraints and indexes', async () => {
    const result = await loadGraph(graph, rows, { now });
    const nodes = Object.values(rows.nodes).reduce((sum, ofLabel) => sum + ofLabel.length, 0);
    const relationships = rows.relationships.reduce((sum, group) => sum + group.rows.length, 0);
    expect(result).toEqual({ written: true, nodesWritten: nodes, nodesDeleted: 0, relationshipsWritten: relationships });
    expect(await graph.read({ text: 'MATCH (n:!Release) RETURN count(n)', parameters: {} })).toEqual([[nodes]]);
    expect(await history()).toEqual([[`release:1/${rows.version}`, { id: `release:1/${rows.version}`, version: rows.version, sequence: 1, loadedOn: '2026-11-24' }]]);
    expect(await graph.read({ text: 'MATCH ()-[r]->() RETURN count(r)', parameters: {} })).toEqual([[relationships]]);
    expect(await graph.read({ text: 'MATCH (c:Chip {id: $id}) RETURN c.tpp, c.name, c.estimatedFields, c.marketedForChina', parameters: { id: 'chip:nvidia-h100-sxm5-80gb' } }))
      .toEqual([[15832, 'H100 SXM5 80GB', ['tdpW'], false]]);
    expect(await graph.read({ text: 'MATCH (:Claim {id: $id})-[r:CITES]->(s) RETURN s.id, r.position, r.locator, r.check', parameters: { id: 'claim:chip/nvidia-h100-sxm5-80gb/dieAreaMm2' } }))
      .toEqual([['source:vendor-datasheet', 0, 'p. 20', 'SEEN']]);
    expect(await graph.read({ text: 'MATCH (d:Dataset) RETURN d.id, d.version, d.loadedAt', parameters: {} })).toEqual([['dataset:current', rows.version, '2026-11-24T00:00:00.000Z']]);
    const online = await graph.read({ text: "SHOW INDEXES YIELD name, state, type WHERE type <> 'LOOKUP' AND state = 'ONLINE' RETURN name", parameters: {} });
    expect(online.flat().sort()).toEqual([...uniqueIds, ...uniqueHistoryIds, ...rangeIndexes, ...historyIndexes, ...textIndexes].map(({ name }) => name).concat(searchIndex).sort());
  });

  it('stores whole numbers as floats, so that all numbers compare and index alike', async () => {
    await loadGraph(graph, rows);
    expect(await graph.read({ text: 'MATCH (c:Chip {id: $id}) RETURN valueType(c.dieAreaMm2)', parameters: { id: 'chip:nvidia-h100-sxm5-80gb' } })).toEqual([['FLOAT NOT NULL']]);
  });

  it('writes nothing the second time', async () => {
    await loadGraph(graph, rows);
    let transactions = 0;
    const watched: GraphReader & GraphWriter = { read: graph.read, changeSchema: graph.changeSchema, write: (work) => { transactions += 1; return graph.write(work); } };
    expect(await loadGraph(watched, rows)).toEqual({ written: false, nodesWritten: 0, nodesDeleted: 0, relationshipsWritten: 0 });
    expect(transactions).toBe(0);
  });

  it('takes a graph of another release for its own once it holds what it should: it is the same dataset and no new load', async () => {
    await loadGraph(graph, rows);
    const before = await graph.read({ text: 'MATCH (d:Dataset), (r:Release) RETURN d.version, d.loadedAt, d.graphModel, r.id', parameters: {} });
    await graph.write((run) => run({ text: "MATCH (d:Dataset) SET d.graphModel = 'of another release'", parameters: {} }));
    expect(await holdsSeed(graph, rows.version)).toBe(false);
    expect(await loadGraph(graph, rows)).toMatchObject({ written: false });
    expect(await graph.read({ text: 'MATCH (d:Dataset), (r:Release) RETURN d.version, d.loadedAt, d.graphModel, r.id', parameters: {} })).toEqual(before);
    expect(await holdsSeed(graph, rows.version)).toBe(true);
  });

  it('rewrites only what changed and deletes only what is gone', async () => {
    await loadGraph(graph, rows);
    const before = await graph.read({ text: 'MATCH (c:Chip) RETURN c.id, elementId(c) ORDER BY c.id', parameters: {} });
    const changed = changedRows();
    const result = await loadGraph(graph, changed);
    expect(result).toMatchObject({ written: true, nodesDeleted: 1 });
    expect(result.nodesWritten).toBeLessThan(10);
    expect(await graph.read({ text: 'MATCH (c:Chip) RETURN c.id, elementId(c) ORDER BY c.id', parameters: {} })).toEqual(before);
    expect(await graph.read({ text: 'MATCH (c:Chip {id: $id}) RETURN c.tdpW', parameters: { id: 'chip:nvidia-h800-sxm5' } })).toEqual([[701]]);
    const afterChange = await content();
    await run('MATCH (n) DETACH DELETE n');
    await loadGraph(graph, changed);
    expect(await content()).toEqual(afterChange);
  });

  it('leads back to the same graph when a change is undone', async () => {
    await loadGraph(graph, rows);
    const before = await content();
    await loadGraph(graph, changedRows());
    await loadGraph(graph, rows);
    expect(await content()).toEqual(before);
  });
});

describe('a load that does not come to its end', () => {
  it.each([2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12])('leaves the old graph whole when it fails before statement %i', async (nth) => {
    await loadGraph(graph, rows);
    const before = [await content(), await history()];
    await expect(loadGraph(interrupted(graph, nth, () => { throw new Error('pulled the plug'); }), changedRows())).rejects.toThrow('pulled the plug');
    expect([await content(), await history()]).toEqual(before);
  });

  it('leaves the old graph whole when its process is killed, and the next load goes through', async () => {
    await loadGraph(graph, rows);
    const before = [await content(), await history()];
    await withOverlay(changedSeed, async (folder) => {
      await loadAndKill(folder);
      expect([await content(), await history()]).toEqual(before);
      expect(await seedGraph(folder, graph)).toMatchObject({ written: true });
    });
    expect(await graph.read({ text: 'MATCH (c:Change {sequence: 2}) RETURN c.predicate, c.beforeText, c.afterText', parameters: {} })).toEqual([['name', 'The Founder', 'A Founder']]);
    expect(await graph.read({ text: 'MATCH (p:Person) RETURN p.name', parameters: {} })).toEqual([['A Founder']]);
  });

  it('leaves an empty database empty', async () => {
    await expect(loadGraph(interrupted(graph, 3, () => { throw new Error('pulled the plug'); }), rows)).rejects.toThrow('pulled the plug');
    expect(await graph.read({ text: 'MATCH (n) RETURN count(n)', parameters: {} })).toEqual([[0]]);
  });
});

it('of two loaders at once on a new database one writes, and the other finds the version there', async () => {
  await dropSchema();
  const other = neo4j.open();
  try {
    const results = await Promise.all([loadGraph(graph, rows), loadGraph(other, rows)]);
    expect(results.map(({ written }) => written).sort()).toEqual([false, true]);
  } finally {
    await other.close();
  }
});

describe('a database in use for something else', () => {
  it('is refused, with what to do', async () => {
    await run("CREATE (:Movie {title: 'The Matrix'}), (:Person {id: 'keanu'})");
    await expect(loadGraph(graph, rows)).rejects.toThrow('the database already holds 2 nodes that this project did not write (Movie, Person); nothing was written – '
      + 'name an empty database in NEO4J_DATABASE, or seed with --into-non-empty to load ours beside them');
  });

  it('keeps its nodes when ours are loaded beside them', async () => {
    await run("CREATE (:Movie {title: 'The Matrix', contentHash: 'theirs'})");
    expect((await loadGraph(graph, rows, { intoNonEmpty: true })).written).toBe(true);
    await loadGraph(graph, changedRows());
    expect(await graph.read({ text: 'MATCH (m:Movie) RETURN m.title', parameters: {} })).toEqual([['The Matrix']]);
  });

  it('is refused in any case when it has nodes of our labels', async () => {
    await run("CREATE (:Person {id: 'keanu'})");
    await expect(loadGraph(graph, rows, { intoNonEmpty: true })).rejects.toThrow('the database holds a Person node with the id "keanu" that this project did not write; nothing was written, '
      + 'since the API would show it as ours – name another database in NEO4J_DATABASE, or give that node another label');
    expect(await graph.read({ text: 'MATCH (n) RETURN count(n)', parameters: {} })).toEqual([[1]]);
  });
});

it('loads the whole seed, tells how long it took, and finds it there the second time', async () => {
  const messages: string[] = [];
  const first = await seedGraph(realSeed, graph, (message) => messages.push(message));
  const second = await seedGraph(realSeed, graph);
  process.stderr.write(`the whole seed: ${first.milliseconds} ms the first time, ${second.milliseconds} ms the second\n`);
  expect(first.written).toBe(true);
  expect(messages[0]).toMatch(/^the seed is sound: \d+ nodes, version [0-9a-f]{16}$/);
  expect(second).toMatchObject({ version: first.version, written: false, counts: first.counts });
  expect(await graph.read({ text: 'MATCH (c:Chip) RETURN count(c)', parameters: {} })).toEqual([[152]]);
});
