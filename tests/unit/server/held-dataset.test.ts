import type { Row } from '../../../src/domain/graph.ts';
import { graphModelVersion } from '../../../src/graph-model/graph-model-version.ts';
import { heldDataset } from '../../../src/server/held-dataset.ts';

const reader = (rows: readonly Row[]) => {
  const refuse = () => Promise.reject(new Error('this account may only read'));
  return { ping: async () => {}, read: async () => rows, write: refuse, changeSchema: refuse, close: async () => {} };
};

test('the dataset that the database holds is taken as it is, and nothing is written', async () => {
  expect(await heldDataset.load(reader([['seed 7', 'v7', graphModelVersion, true]]))).toEqual({ version: 'v7' });
});

test.each([['0123456789abcdef', 'model 0123456789abcdef'], [null, 'model without a version']])('a graph of another release (%s) is not taken for ours, and strangers are told that it changes', async (graphModel, named) => {
  await expect(heldDataset.load(reader([['seed 7', 'v7', graphModel, true]]))).rejects.toMatchObject({
    code: 'DATASET_NOT_LOADED',
    message: `The database holds dataset v7 in a graph of another release (${named}, this release reads ${graphModelVersion}). Run the release that loaded it, or load that of this one by npm run seed and npm run import -- --all.`,
    forStrangers: 'The database holds a graph of another release of this software: a change of releases is under way. Ask again in a few seconds.',
  });
});

test('an empty database is told with what to do, and to strangers without it', async () => {
  await expect(heldDataset.load(reader([]))).rejects.toMatchObject({
    code: 'DATASET_NOT_LOADED', message: 'The database holds no dataset. Load it by npm run seed and npm run import -- --all with an account that may write, or leave LOAD_AT_START out.', forStrangers: 'The database holds no dataset yet.',
  });
});
