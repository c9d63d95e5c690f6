import type { Row } from '../../../src/domain/graph.ts';
import { heldDataset } from '../../../src/server/held-dataset.ts';

const reader = (rows: readonly Row[]) => {
  const refuse = () => Promise.reject(new Error('this account may only read'));
  return { ping: async () => {}, read: async () => rows, write: refuse, changeSchema: refuse, close: async () => {} };
};

test('the dataset that the database holds is taken as it is, and nothing is written', async () => {
  expect(await heldDataset.load(reader([['v7', true]]))).toEqual({ version: 'v7' });
});

test('an empty database is told with what to do, and to strangers without it', async () => {
  await expect(heldDataset.load(reader([]))).rejects.toMatchObject({
    code: 'DATASET_NOT_LOADED', message: 'The database holds no dataset. Load it by npm run seed and npm run import -- --all with an account that may write, or leave LOAD_AT_START out.', forStrangers: 'The database holds no dataset yet.',
  });
});
