import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { buildDataset } from '../../../src/importers/folding/build-dataset.ts';
import { importVintages } from '../../../src/importers/loading/import-vintages.ts';
import type { GraphClient } from '../../../src/neo4j/graph-client.ts';
import { loadGraph } from '../../../src/seeding/loading/load-graph.ts';
import { changedSeed, fixtureSeed, withOverlay } from '../../unit/seeding/with-overlay.ts';
import { modelsOf } from '../importers/made-vintage.ts';
import { emptyNeo4j } from '../neo4j/empty-neo4j.ts';
import type { EmptyNeo4j } from '../neo4j/empty-neo4j.ts';

let neo4j: EmptyNeo4j;
let graph: GraphClient;

beforeAll(async () => {
  neo4j = await emptyNeo4j();
  graph = neo4j.open();
});

afterAll(async () => {
  await graph?.close();
});

/** What `npm start` says until it is ready or ends. */
async function startedWith(seedFolder: string): Promise<readonly string[]> {
  const { uri, user, password } = neo4j.connection;
  const server = spawn(process.execPath, ['--import', 'tsx', 'src/cli/start.ts'], {
    env: { ...process.env, NEO4J_URI: uri, NEO4J_USER: user, NEO4J_PASSWORD: password, CHIP_EXPORT_CONTROLS_SEED: seedFolder, PORT: '0' }, stdio: ['ignore', 'pipe', 'pipe'],
  });
  const said: string[] = [];
  const exited = once(server, 'exit');
  for (const stream of [server.stdout, server.stderr]) {
    createInterface({ input: stream }).on('line', (line) => {
      said.push(line);
      if (line.startsWith('Ready after')) server.kill('SIGTERM');
    });
  }
  await exited;
  return said;
}

describe('npm start over a database that keeps feeds', () => {
  beforeEach(async () => {
    const dataset = await buildDataset(fixtureSeed);
    await loadGraph(graph, dataset.rows);
    await importVintages(graph, dataset, [modelsOf('2026-01-31', { 'Tabled-1': { parameters: 7e9 } })]);
  });

  it('folds a seed that has changed with them in a process of its own, whose heap has room for it', async () => {
    await withOverlay(changedSeed, async (folder) => {
      const said = await startedWith(folder);
      expect(said).toContainEqual(expect.stringMatching(/^Loaded the seed, version [0-9a-f]{16}, in /));
      expect(said).toContainEqual(expect.stringMatching(/^Ready after /));
      const { rows } = await buildDataset(folder);
      expect(await graph.read({ text: "MATCH (d:Dataset), (m:Model {id: 'model:tabled-1'}) RETURN d.seedVersion, m.parameters", parameters: {} })).toEqual([[rows.version, 7e9]]);
    });
  });

  it('says why where one of them cannot be read, and leaves what is there', async () => {
    await graph.write((run) => run({ text: "MATCH (v:Vintage) SET v.packed = 'spoilt'", parameters: {} }));
    const before = await graph.read({ text: 'MATCH (d:Dataset) RETURN d.version', parameters: {} });
    await withOverlay(changedSeed, async (folder) => {
      const said = await startedWith(folder);
      expect(said).toContainEqual(expect.stringContaining("The database keeps a vintage that can't be read: epoch-notable-ai-models of 2026-01-31"));
      expect(said.at(-1)).toBe('Loading (seed) ended with exit code 1; the lines above say why. What it was writing was rolled back.');
    });
    expect(await graph.read({ text: 'MATCH (d:Dataset) RETURN d.version', parameters: {} })).toEqual(before);
  });
});
