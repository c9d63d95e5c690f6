import type { Row, Statement } from '../../domain/graph.ts';
import { datasetId } from '../folding/dataset.ts';
import { quoteName } from './quote-name.ts';

/** Tells one state of the graph from every other: a load that writes anything gives another `text`. */
export interface DatasetStamp {
  readonly version: string;
  readonly text: string;
  /** The moment of the load, in ISO 8601. */
  readonly loadedAt: string;
  /** No load is announced: what was read stays true for the time of a lease (`src/graph-model/lease.ts`). */
  readonly isLeased: boolean;
}

/** One look into an index and one into the count store. Releases are counted since the history of a version can be noted after it was loaded. */
export const readStamp: Statement = {
  text: `MATCH (d:${quoteName('Dataset')} {id: $id}) RETURN d.version, d.loadedAt, COUNT { (:${quoteName('Release')}) }, d.announcedLoads IS NULL, d.graphModel`,
  parameters: { id: datasetId },
};

/** Null: nothing is loaded. */
export function decodeStamp([row]: readonly Row[]): DatasetStamp | null {
  if (!row?.[0]) return null;
  const [version, loadedAt, releases, isLeased, graphModel] = row;
  return { version: String(version), loadedAt: String(loadedAt), text: [version, loadedAt, releases, graphModel].map(String).join(' '), isLeased: isLeased === true };
}
