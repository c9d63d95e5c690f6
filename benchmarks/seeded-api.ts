import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createGraphClient, type GraphClient } from '../src/neo4j/graph-client.ts';
import { startManagedNeo4j } from '../src/neo4j/start-managed-neo4j.ts';
import { seedGraph } from '../src/seeding/seed-graph.ts';
import { readConfig } from '../src/server/config.ts';
import { startApi, type ApiProcess } from './api-process.ts';
import { importCommand } from './import-command.ts';

export interface SeededApi {
  readonly api: ApiProcess;
  readonly client: GraphClient;
  /** The settings by which a server reaches the database. */
  readonly connection: Readonly<Record<string, string>>;
  readonly databasePid: number;
  readonly seedFolder: string;
  readonly seedingMilliseconds: number;
}

/** A Neo4j of its own with the curated graph and every feed that comes with the project, and the server before it as `npm start` runs it; both end with the measurement. */
export async function withSeededApi<Result>(measure: (seeded: SeededApi) => Promise<Result>, environment: Readonly<Record<string, string>> = {}): Promise<Result> {
  const { managedDatabase, seedFolder } = readConfig();
  const dataFolder = mkdtempSync(join(tmpdir(), 'chip-export-controls-bench-'));
  const neo4j = await startManagedNeo4j({ ...managedDatabase, dataFolder, archiveAfterMilliseconds: null, onProgress: (message) => process.stdout.write(`${message}\n`) });
  const client = createGraphClient(neo4j.connection);
  try {
    const { milliseconds } = await seedGraph(seedFolder, client);
    const { uri, user, password, database } = neo4j.connection;
    const connection = { NEO4J_URI: uri, NEO4J_USER: user, NEO4J_PASSWORD: password, ...(database !== undefined && { NEO4J_DATABASE: database }) };
    // The server would load them while it is measured.
    execFileSync(process.execPath, importCommand('--all'), { env: { ...process.env, ...connection }, stdio: ['ignore', 'ignore', 'inherit'] });
    // What is measured is answering, not giving the same answer again.
    const api = await startApi({ ...connection, CHIP_EXPORT_CONTROLS_RESPONSE_CACHE_MB: '0', ...environment });
    try {
      return await measure({ api, client, connection, databasePid: neo4j.pid, seedFolder, seedingMilliseconds: milliseconds });
    } finally {
      await api.stop();
    }
  } finally {
    await client.close();
    await neo4j.stop();
    rmSync(dataFolder, { recursive: true, force: true });
  }
}
