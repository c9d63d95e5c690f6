import type { GraphReader } from '../../domain/graph.ts';
import { graphModelVersion } from '../../graph-model/graph-model-version.ts';
import { readHeldVersions } from './statements.ts';

/** What a database holds of ours. */
export interface HeldVersions {
  /** Of the seed that the dataset was made of; empty where it was loaded before feeds were folded. */
  readonly seedVersion: string;
  readonly version: string;
  /** Null where it was loaded before models had a version. */
  readonly graphModel: string | null;
  /** The graph is of the model that our statements ask for. */
  readonly isOurModel: boolean;
  /** The history tells of a load. */
  readonly isTold: boolean;
}

/** Null: it holds no dataset. */
export async function heldVersions(graph: GraphReader): Promise<HeldVersions | null> {
  const [row] = await graph.read(readHeldVersions);
  if (!row) return null;
  const [seedVersion, version, graphModel, isTold] = row;
  return { seedVersion: String(seedVersion), version: String(version), graphModel: typeof graphModel === 'string' ? graphModel : null, isOurModel: graphModel === graphModelVersion, isTold: isTold === true };
}
