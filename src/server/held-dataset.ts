import { ApiError } from '../domain/api-error.ts';
import type { GraphReader } from '../domain/graph.ts';
import { graphModelVersion } from '../graph-model/graph-model-version.ts';
import { heldVersions } from '../seeding/loading/held-versions.ts';
import type { DatasetLoader } from './dataset-loader.ts';

/** The dataset that the database holds; fails where it holds none, or one whose graph the statements of this release cannot read. */
export async function requireHeldDataset(graph: GraphReader): Promise<{ readonly version: string }> {
  const held = await heldVersions(graph);
  if (!held) {
    throw new ApiError('DATASET_NOT_LOADED', 'The database holds no dataset. Load it by npm run seed and npm run import -- --all with an account that may write, or leave LOAD_AT_START out.', {}, { forStrangers: 'The database holds no dataset yet.' });
  }
  if (!held.isOurModel) {
    throw new ApiError('DATASET_NOT_LOADED', `The database holds dataset ${held.version} in a graph of another release (model ${held.graphModel ?? 'without a version'}, this release reads ${graphModelVersion}). Run the release that loaded it, or load that of this one by npm run seed and npm run import -- --all.`, {}, { forStrangers: 'The database holds a graph of another release of this software: a change of releases is under way. Ask again in a few seconds.' });
  }
  return { version: held.version };
}

/** Takes the dataset that the database holds and writes nothing: for an account that may only read. */
export const heldDataset: DatasetLoader = { sound: Promise.resolve(), load: requireHeldDataset };
