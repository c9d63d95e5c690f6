import { loadGraph } from '../seeding/loading/load-graph.ts';
import { readVersion } from '../seeding/loading/statements.ts';
import { buildGraph } from '../seeding/seed-graph.ts';
import type { DatabaseClient } from './database/database-source.ts';

export interface DatasetLoader {
  /** Fails with every mistake of the seed, long before a database is there to load it into. */
  readonly sound: Promise<void>;
  load(client: DatabaseClient): Promise<{ readonly version: string }>;
}

/**
 * Reads the seed while the database is being started, which takes about as long.
 * A database that comes back with the version it was given before is taken as it is; the rows are built again only for one that lost it.
 */
export function loadDataset(folder: string, onProgress: (message: string) => void): DatasetLoader {
  let first: ReturnType<typeof buildGraph> | null = buildGraph(folder);
  let loaded: string | null = null;
  return {
    sound: first.then(() => undefined),
    async load(client) {
      if (loaded !== null && (await client.read(readVersion))[0]?.[0] === loaded) return { version: loaded };
      const rows = await (first ?? buildGraph(folder));
      const { written } = await loadGraph(client, rows, { onProgress });
      onProgress(written ? `loaded dataset ${rows.version}` : `the database holds dataset ${rows.version} already`);
      [first, loaded] = [null, rows.version];
      return { version: rows.version };
    },
  };
}
