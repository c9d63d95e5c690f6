import type { GraphRows } from '../graph-model/graph-rows.ts';
import { holdsSeed, loadGraph } from '../seeding/loading/load-graph.ts';
import type { SeedLoadOptions } from '../seeding/loading/load-graph.ts';
import { heldVersions } from '../seeding/loading/held-versions.ts';
import type { DatabaseClient } from './database/database-source.ts';
import { requireHeldDataset } from './held-dataset.ts';

/** The graph of the seed, and what the database keeps beside it to be folded with a seed that has changed. */
export interface LoadableDataset {
  readonly rows: GraphRows;
  readonly withImports?: SeedLoadOptions['withImports'];
  /** Loads a seed that the database does not hold yet elsewhere, where this process is too small for it; says whether it did. */
  readonly loadApart?: (client: DatabaseClient) => Promise<boolean>;
}

export interface DatasetLoader {
  /** Fails with every mistake of the seed, long before a database is there to load it into. */
  readonly sound: Promise<void>;
  load(client: DatabaseClient): Promise<{ readonly version: string }>;
}

/**
 * Reads the seed while the database is being started, which takes about as long.
 * What somebody else has loaded since is taken as it is, and waited out where it is another release's: two releases over one database must not load over one another for ever.
 * The rows are built again only for a database that lost its dataset.
 */
export function loadDataset(build: () => Promise<LoadableDataset>, onProgress: (message: string) => void): DatasetLoader {
  let first: Promise<LoadableDataset> | null = build();
  return {
    sound: first.then(() => undefined),
    async load(client) {
      if (first === null && await heldVersions(client) !== null) return requireHeldDataset(client);
      const dataset = await (first ?? build());
      const { version } = dataset.rows;
      const isLoadedApart = !await holdsSeed(client, version) && await dataset.loadApart?.(client) === true;
      const { written } = isLoadedApart ? { written: true } : await loadGraph(client, dataset.rows, { onProgress, ...(dataset.withImports && { withImports: dataset.withImports }) });
      onProgress(written ? `loaded dataset ${version}` : `the database holds dataset ${version} already`);
      first = null;
      return requireHeldDataset(client);
    },
  };
}
