import { ApiError } from '../domain/api-error.ts';
import { readVersion } from '../seeding/loading/statements.ts';
import type { DatasetLoader } from './dataset-loader.ts';

/** Takes the dataset that the database holds and writes nothing: for an account that may only read. */
export const heldDataset: DatasetLoader = {
  sound: Promise.resolve(),
  async load(client) {
    const version = (await client.read(readVersion))[0]?.[0];
    if (typeof version === 'string') return { version };
    throw new ApiError('DATASET_NOT_LOADED', 'The database holds no dataset. Load it by npm run seed and npm run import -- --all with an account that may write, or leave LOAD_AT_START out.', {}, { forStrangers: 'The database holds no dataset yet.' });
  },
};
