import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { documentFile } from '../src/importers/feed-files.ts';
import { usConsolidatedScreeningList } from '../src/importers/us-consolidated-screening-list/us-consolidated-screening-list.ts';
import { createGraphClient, type GraphClient } from '../src/neo4j/graph-client.ts';
import { startManagedNeo4j } from '../src/neo4j/start-managed-neo4j.ts';
import { seedGraph } from '../src/seeding/seed-graph.ts';
import { readConfig } from '../src/server/config.ts';
import { projectRoot } from '../src/server/project-root.ts';
import { startApi, type ApiProcess } from './api-process.ts';

export interface SeededApi {
  readonly api: ApiProcess;
  readonly client: GraphClient;
  readonly databasePid: number;
  readonly seedFolder: string;
  readonly seedingMilliseconds: number;
}

/** A Neo4j of its own with the curated graph and the screening list, and the server before it as `npm start` runs it; both end with the measurement. */
export async function withSeededApi<Result>(measure: (seeded: SeededApi) => Promise<Result>): Promise<Result> {
  const { managedDatabase, seedFolder } = readConfig();
  const dataFolder = mkdtempSync(join(tmpdir(), 'chip-export-controls-bench-'));
  const neo4j = await startManagedNeo4j({ ...managedDatabase, dataFolder, archiveAfterMilliseconds: null, onProgress: (message) => process.stdout.write(`${message}\n`) });
  const client = createGraphClient(neo4j.connection);
  try {
    const { milliseconds } = await seedGraph(seedFolder, client);
    // The server would load the list while it is measured.
    await usConsolidatedScreeningList.document.load(client, documentFile(usConsolidatedScreeningList, undefined, join(projectRoot(), 'data')));
    const { uri, user, password, database } = neo4j.connection;
    const api = await startApi({ NEO4J_URI: uri, NEO4J_USER: user, NEO4J_PASSWORD: password, NEO4J_DATABASE: database });
    try {
      return await measure({ api, client, databasePid: neo4j.pid, seedFolder, seedingMilliseconds: milliseconds });
    } finally {
      await api.stop();
    }
  } finally {
    await client.close();
    await neo4j.stop();
    rmSync(dataFolder, { recursive: true, force: true });
  }
}
