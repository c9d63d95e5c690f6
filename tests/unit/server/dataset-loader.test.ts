import type { Row, Statement } from '../../../src/domain/graph.ts';
import { graphModelVersion } from '../../../src/graph-model/graph-model-version.ts';
import { historyIndexes, uniqueHistoryIds } from '../../../src/graph-model/history-kinds.ts';
import { rangeIndexes, textIndexes, uniqueIds } from '../../../src/graph-model/indexes.ts';
import { searchIndex } from '../../../src/graph-model/searched-kinds.ts';
import type { DatabaseClient } from '../../../src/server/database/database-source.ts';
import { loadDataset } from '../../../src/server/dataset-loader.ts';

const indexes: readonly Row[] = [...uniqueIds, ...uniqueHistoryIds, ...rangeIndexes, ...historyIndexes, ...textIndexes].map(({ name }) => [name]).concat([[searchIndex]]);

/** A database that holds what it is told to hold; nothing may be written to it. */
function databaseHolding(held: Row | null): { held: Row | null; readonly client: DatabaseClient } {
  const world = {
    held,
    client: {
      ping: async () => {}, close: async () => {}, changeSchema: async () => [],
      async read({ text }: Statement): Promise<readonly Row[]> {
        if (text.startsWith('SHOW INDEXES')) return indexes;
        return text.includes('d.graphModel') ? [world.held ?? []].filter(({ length }) => length > 0) : [[0]];
      },
      write: () => Promise.reject(new Error('something was written')),
    },
  };
  return world;
}

const rows = { version: 'seed 1', hashes: new Map(), nodes: {}, relationships: [] };
const ours: Row = ['seed 1', 'dataset 1', graphModelVersion, true];

/** Loads for the first time over a database that holds all already. */
async function loaded(world: { readonly client: DatabaseClient }, told: string[] = []) {
  let built = 0;
  const loader = loadDataset(async () => {
    built += 1;
    return { rows, loadApart: async () => true };
  }, (message) => void told.push(message));
  const first = await loader.load(world.client);
  return { loader, first, built: () => built };
}

test('what the database holds is named by its own version, which is not that of the seed alone', async () => {
  const { first } = await loaded(databaseHolding(ours));
  expect(first).toEqual({ version: 'dataset 1' });
});

test('a database that comes back with what somebody else has loaded is taken as it is', async () => {
  const world = databaseHolding(ours);
  const { loader, built } = await loaded(world);
  world.held = ['seed 2', 'dataset 2', graphModelVersion, true];
  expect(await loader.load(world.client)).toEqual({ version: 'dataset 2' });
  expect(built()).toBe(1);
});

test('over the graph of another release nothing is loaded once this one had its turn', async () => {
  const world = databaseHolding(ours);
  const { loader, built } = await loaded(world);
  world.held = ['seed 2', 'dataset 2', 'another model', true];
  await expect(loader.load(world.client)).rejects.toMatchObject({ code: 'DATASET_NOT_LOADED' });
  expect(built()).toBe(1);
});

test('for a database that has lost its dataset the rows are built again', async () => {
  const world = databaseHolding(ours);
  const { loader, built } = await loaded(world);
  world.held = null;
  await expect(loader.load(world.client)).rejects.toThrow();
  expect(built()).toBe(2);
});
