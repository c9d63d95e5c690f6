import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { buildDataset } from '../../../src/importers/folding/build-dataset.ts';
import type { Dataset } from '../../../src/importers/folding/build-dataset.ts';
import { importVintages, withKeptVintages } from '../../../src/importers/loading/import-vintages.ts';
import type { BroughtVintage } from '../../../src/importers/vintages/stored-vintages.ts';
import type { GraphClient } from '../../../src/neo4j/graph-client.ts';
import { loadGraph } from '../../../src/seeding/loading/load-graph.ts';
import { changedSeed, fixtureSeed, withOverlay } from '../../unit/seeding/with-overlay.ts';
import { emptyNeo4j } from '../neo4j/empty-neo4j.ts';
import type { EmptyNeo4j } from '../neo4j/empty-neo4j.ts';
import { clustersOf, manyModels, modelsOf } from './made-vintage.ts';

const importer = new URL('import-made-vintage.ts', import.meta.url).pathname;

let neo4j: EmptyNeo4j;
let graph: GraphClient;
let dataset: Dataset;

beforeAll(async () => {
  [neo4j, dataset] = await Promise.all([emptyNeo4j(), buildDataset(fixtureSeed)]);
  graph = neo4j.open();
});

afterAll(async () => {
  await graph?.close();
});

beforeEach(emptied);

async function emptied(): Promise<void> {
  await graph.write((run) => run({ text: 'MATCH (n) DETACH DELETE n', parameters: {} }));
  await loadGraph(graph, dataset.rows);
}

const read = (text: string): Promise<readonly (readonly unknown[])[]> => graph.read({ text, parameters: {} });
const load = (...vintages: readonly BroughtVintage[]) => importVintages(graph, dataset, vintages);
const version = async (): Promise<unknown> => (await read('MATCH (d:Dataset) RETURN d.version'))[0]?.[0];
/** Every node with what it holds and what starts at it, but for what tells of loads. */
const content = (): Promise<unknown> => read("MATCH (n) WHERE NOT n:Release AND NOT n:Change AND NOT n:Import AND NOT n:Dataset OPTIONAL MATCH (n)-[r]->(m) WITH n, r, m ORDER BY type(r), m.id RETURN n.id, n.contentHash, collect(type(r) + ' ' + m.id) ORDER BY n.id");
const claimsOf = (model: string, predicate: string) => read(`MATCH (c:Claim {subjectId: 'model:${model}', predicate: '${predicate}'})-[:CITES]->(s:Source) RETURN coalesce(c.valueLow, c.valueText), c.rank, c.recordedFrom, c.recordedUntil, s.id ORDER BY c.recordedFrom, c.rank`);

describe('importing a table', () => {
  it('adds its records with a claim for each value, cited from the vintage, and gives the dataset another version', async () => {
    const before = await version();
    expect(await load(modelsOf('2026-01-31', { 'Tabled-1': { parameters: 7e9, trainingFlop: 1e24 } }))).toEqual([{ feed: 'epoch-notable-ai-models', day: '2026-01-31', records: 1, written: true, added: 1, changed: 0, ended: 0, unchanged: 0 }]);
    expect(await version()).not.toBe(before);
    expect(await read("MATCH (m:Model {id: 'model:tabled-1'})-[:DEVELOPED_BY]->(o) RETURN m.name, m.parameters, m.trainingFlop, o.id")).toEqual([['Tabled-1', 7e9, 1e24, 'organization:lab']]);
    expect(await claimsOf('tabled-1', 'parameters')).toEqual([[7e9, 'PREFERRED', '2026-01-31', '9999-12-31', 'source:epoch-notable-ai-models-2026-01-31']]);
    expect(await read("MATCH (f:Feed {id: 'feed:epoch-notable-ai-models'}) RETURN f.license, f.records, f.coversUntil")).toEqual([['CC BY 4.0', 1, '2026-01-31']]);
    expect(await read("MATCH (s:Source {id: 'source:epoch-notable-ai-models-2026-01-31'}) RETURN s.note, s.publishedOn")).toEqual([['CC BY 4.0. Credit: Epoch AI.', '2026-01-31']]);
  });

  it('goes into the graph of its own release only, and beside a server only into one of its own seed', async () => {
    const vintage = modelsOf('2026-01-31', { 'Tabled-1': { parameters: 7e9 } });
    await withOverlay(changedSeed, async (folder) => {
      const other = await buildDataset(folder);
      const before = await content();
      await expect(importVintages(graph, other, [vintage], { overOwnSeedOnly: true })).rejects.toMatchObject({ code: 'FOREIGN_DATA' });
      expect(await content()).toEqual(before);
      await importVintages(graph, other, [vintage]);
      expect(await read('MATCH (d:Dataset) RETURN d.seedVersion')).toEqual([[other.seedVersion]]);
    });
    await graph.write((run) => run({ text: "MATCH (d:Dataset) SET d.graphModel = 'of another release'", parameters: {} }));
    const before = [await version(), await content()];
    await expect(load(vintage)).rejects.toThrow('another release loaded the graph; nothing was written – load the seed of this one first, with npm run seed or npm start');
    expect([await version(), await content()]).toEqual(before);
  });

  it('writes nothing when the same vintage comes again', async () => {
    const vintage = modelsOf('2026-01-31', { 'Tabled-1': { parameters: 7e9 } });
    await load(vintage);
    const before = [await version(), await content(), await read('MATCH (n:Release|Import|Change) RETURN count(n)')];
    expect(await load(vintage)).toMatchObject([{ written: false, unchanged: 1 }]);
    expect([await version(), await content(), await read('MATCH (n:Release|Import|Change) RETURN count(n)')]).toEqual(before);
  });

  it('closes what a newer vintage says otherwise on its day, and notes the change', async () => {
    await load(modelsOf('2026-01-31', { 'Tabled-1': { parameters: 7e9 }, 'Tabled-2': { parameters: 1e9 } }));
    expect(await read('MATCH (c:Change) RETURN count(c)')).toEqual([[0]]);
    expect(await load(modelsOf('2026-03-31', { 'Tabled-1': { parameters: 8e9 }, 'Tabled-3': { parameters: 3e9 } }))).toMatchObject([{ added: 1, changed: 1, ended: 1, unchanged: 0 }]);
    expect(await claimsOf('tabled-1', 'parameters')).toEqual([
      [7e9, 'PREFERRED', '2026-01-31', '2026-03-31', 'source:epoch-notable-ai-models-2026-01-31'],
      [8e9, 'PREFERRED', '2026-03-31', '9999-12-31', 'source:epoch-notable-ai-models-2026-03-31'],
    ]);
    expect(await read("MATCH (c:Change {subjectId: 'model:tabled-1', predicate: 'parameters'}) RETURN c.kind, c.beforeLow, c.afterLow ORDER BY c.kind")).toEqual([['ADDED', null, 7e9], ['CHANGED', 7e9, 8e9]]);
    expect(await read("MATCH (m:Model {id: 'model:tabled-2'}) RETURN m.parameters")).toEqual([[1e9]]);
  });

  it('puts an older vintage that comes later in its place: in whatever order three vintages come, they make one graph', async () => {
    const vintages = [
      modelsOf('2026-01-31', { 'Tabled-1': { parameters: 7e9 }, 'Tabled-2': { parameters: 1e9 } }),
      modelsOf('2026-02-28', { 'Tabled-1': { parameters: 7.5e9 }, 'Tabled-2': { parameters: 1e9 } }),
      modelsOf('2026-03-31', { 'Tabled-1': { parameters: 8e9 }, 'Tabled-2': { parameters: 1e9 } }),
    ];
    const contents: unknown[] = [];
    for (const order of [[0, 1, 2], [2, 1, 0], [1, 2, 0]]) {
      await emptied();
      for (const index of order) await load(vintages[index]!);
      contents.push(await content());
    }
    expect(await claimsOf('tabled-1', 'parameters')).toEqual([
      [7e9, 'PREFERRED', '2026-01-31', '2026-02-28', 'source:epoch-notable-ai-models-2026-01-31'],
      [7.5e9, 'PREFERRED', '2026-02-28', '2026-03-31', 'source:epoch-notable-ai-models-2026-02-28'],
      [8e9, 'PREFERRED', '2026-03-31', '9999-12-31', 'source:epoch-notable-ai-models-2026-03-31'],
    ]);
    expect(await claimsOf('tabled-2', 'parameters')).toEqual([[1e9, 'PREFERRED', '2026-01-31', '9999-12-31', 'source:epoch-notable-ai-models-2026-01-31']]);
    expect(contents[1]).toEqual(contents[0]);
    expect(contents[2]).toEqual(contents[0]);
  });

  it('leaves a value of the seed preferred, beside which its own stands', async () => {
    await load(modelsOf('2026-01-31', { LabV3: { parameters: 1 } }));
    expect((await claimsOf('lab-v3', 'parameters')).map(([value, rank]) => [value, rank])).toContainEqual([1, 'NORMAL']);
    expect(await read("MATCH (m:Model {id: 'model:lab-v3'}) RETURN m.parameters = 1, m.disputed")).toEqual([[false, true]]);
  });

  it('brings feeds that are too much for one transaction one after the other, each whole, and makes the graph that they make together and in any order', async () => {
    const [models, clusters] = [modelsOf('2026-01-31', { 'Tabled-1': { parameters: 7e9 } }), clustersOf('2026-02-15', 'Lab One', 'Lab Two')];
    expect(await importVintages(graph, dataset, [models, clusters], { mostRecords: 1 })).toMatchObject([{ feed: 'epoch-notable-ai-models', added: 1 }, { feed: 'epoch-gpu-clusters', added: 2 }]);
    expect(await read('MATCH (i:Import) RETURN i.feed, i.sequence - 1 ORDER BY i.sequence')).toEqual([['epoch-notable-ai-models', 1], ['epoch-gpu-clusters', 2]]);
    expect(await read("MATCH (d:ChipDeployment)-[:DEPLOYED_IN]->(c:Cluster)-[:HAS_OWNER]->(o) WHERE c.id IN ['cluster:lab-one', 'cluster:lab-two'] RETURN d.id, o.id ORDER BY d.id")).toEqual([['chip-deployment:lab-one-primary', 'organization:lab'], ['chip-deployment:lab-two-primary', 'organization:lab']]);
    expect(await read('MATCH (c:Change) RETURN count(c)')).toEqual([[0]]);
    const together = [await version(), await content()];
    await emptied();
    await load(clusters);
    await load(models);
    expect([await version(), await content()]).toEqual(together);
    await emptied();
    await load(clusters, models);
    expect([await version(), await content(), await read('MATCH (r:Release) RETURN count(r)')]).toEqual([...together, [[2]]]);
  });

  it('outlives a new seed, which is folded with what was imported', async () => {
    await load(modelsOf('2026-01-31', { 'Tabled-1': { parameters: 7e9 } }));
    const before = [await version(), await content()];
    await withOverlay(changedSeed, async (folder) => {
      const changed = await buildDataset(folder);
      expect(await loadGraph(graph, changed.rows, { withImports: withKeptVintages(changed) })).toMatchObject({ written: true });
    });
    expect(await read("MATCH (m:Model {id: 'model:tabled-1'}) RETURN m.parameters")).toEqual([[7e9]]);
    await loadGraph(graph, dataset.rows, { withImports: withKeptVintages(dataset) });
    expect([await version(), await content()]).toEqual(before);
  });

  it('refuses records that break a rule of the seed, with every mistake, and changes nothing', async () => {
    const before = await content();
    await expect(load(modelsOf('2026-01-31', { 'Tabled-1': { parameters: -5 }, 'Tabled-2': { publicationDate: '2026-02-30' } }))).rejects.toThrow(/the file is refused as a whole; nothing was changed:\n.*Tabled-1:.*parameters is -5.*\n.*Tabled-2:.*a day that does not exist/);
    expect(await content()).toEqual(before);
  });

  it('leaves the old graph whole or the new one whenever its process is killed, and running it again finishes it', async () => {
    await load(manyModels(0));
    let before = JSON.stringify(await content());
    for (let point = 1; point <= 10; point++) {
      const child = spawn(process.execPath, ['--import', 'tsx', importer, JSON.stringify(neo4j.connection), String(point)], { stdio: ['ignore', 'pipe', 'inherit'] });
      await once(child.stdout, 'data');
      const exited = once(child, 'exit');
      await new Promise((resolve) => { setTimeout(resolve, (point - 1 + Math.random()) * 60); });
      child.kill('SIGKILL');
      await exited;
      const left = JSON.stringify(await content());
      await load(manyModels(point));
      const finished = JSON.stringify(await content());
      expect([before === left, finished === left]).toContain(true);
      expect(finished).not.toBe(before);
      before = finished;
    }
  });
});

describe('a kept vintage that cannot be read', () => {
  const spoil = (feed: string) => graph.write((run) => run({ text: "MATCH (v:Vintage {feed: $feed}) SET v.packed = left(v.packed, 20)", parameters: { feed } }));
  const [models, clusters] = [modelsOf('2026-01-31', { 'Tabled-1': { parameters: 7e9 } }), clustersOf('2026-01-31', 'Tabled Cluster')];

  it('is named, and the graph stands as it was', async () => {
    await load(models, clusters);
    const before = [await version(), await content()];
    await spoil(clusters.feed);
    const spoilt = await content();
    const refusal = "The database keeps a vintage that can't be read: epoch-gpu-clusters of 2026-01-31 (it is not compressed JSON).";
    await expect(load(modelsOf('2026-02-28', { 'Tabled-1': { parameters: 8e9 } }))).rejects.toThrow(refusal);
    await expect(loadGraph(graph, { ...dataset.rows, version: 'another' }, { withImports: withKeptVintages(dataset) })).rejects.toThrow(refusal);
    expect([await version(), await content()]).toEqual([before[0], spoilt]);
  });

  it('is mended by importing it again, also by the same version of the project', async () => {
    await load(models, clusters);
    const before = [await version(), await content()];
    await spoil(clusters.feed);
    expect(await load(clusters)).toMatchObject([{ written: true, added: 0, unchanged: 1 }]);
    expect([await version(), await content()]).toEqual(before);
    expect(await load(clusters)).toMatchObject([{ written: false }]);
    await spoil(clusters.feed);
    expect(await load(clustersOf('2026-01-31', 'Tabled Cluster', 'Another'))).toMatchObject([{ written: true, added: 2 }]);
    expect(await read("MATCH (c:Cluster) RETURN c.id ORDER BY c.id")).toEqual([['cluster:another'], ['cluster:hangzhou'], ['cluster:hangzhou-2'], ['cluster:tabled-cluster']]);
  });
});
