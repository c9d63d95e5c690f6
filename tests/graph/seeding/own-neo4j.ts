import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Neo4jConnection } from '../../../src/neo4j/connection.ts';
import { createGraphClient } from '../../../src/neo4j/graph-client.ts';
import type { GraphClient, GraphClientOptions } from '../../../src/neo4j/graph-client.ts';
import { startTestNeo4j } from '../test-neo4j.ts';

export interface OwnNeo4j {
  readonly connection: Neo4jConnection;
  open(options?: GraphClientOptions): GraphClient;
  stop(): Promise<void>;
}

/** A Neo4j apart from that of the test run: what is loaded, broken and deleted here must not reach the other tests. */
export async function startOwnNeo4j(): Promise<OwnNeo4j> {
  const dataFolder = mkdtempSync(join(tmpdir(), 'chip-export-controls-seeding-'));
  const neo4j = await startTestNeo4j(dataFolder);
  return {
    connection: neo4j.connection,
    open: (options) => createGraphClient(neo4j.connection, options),
    async stop() {
      await neo4j.stop();
      rmSync(dataFolder, { recursive: true, force: true });
    },
  };
}
