import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createGraphClient } from '../../src/neo4j/graph-client.ts';
import { seedGraph } from '../../src/seeding/seed-graph.ts';
import type { Neo4jConnection } from '../../src/neo4j/connection.ts';
import { publishConnection } from './connection.ts';
import { keepForStop } from './neo4j/running-neo4j.ts';
import { startTestNeo4j } from './test-neo4j.ts';

/** Jest's global set-up of the graph tests: one real Neo4j with an empty store for the whole run. */
export default async function startNeo4j(): Promise<void> {
  const dataFolder = mkdtempSync(join(tmpdir(), 'chip-export-controls-test-'));
  const neo4j = await startTestNeo4j(dataFolder, (message) => process.stderr.write(`${message}\n`));
  keepForStop({ neo4j, dataFolder });
  await prepare(neo4j.connection);
  publishConnection(neo4j.connection);
}

/** What every graph test finds in the database: the whole seed. A test that writes starts a Neo4j of its own. */
async function prepare(connection: Neo4jConnection): Promise<void> {
  const graph = createGraphClient(connection);
  try {
    await seedGraph('seed', graph);
  } finally {
    await graph.close();
  }
}
