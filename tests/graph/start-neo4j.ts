import { createGraphClient } from '../../src/neo4j/graph-client.ts';
import { seedGraph } from '../../src/seeding/seed-graph.ts';
import type { Neo4jConnection } from '../../src/neo4j/connection.ts';
import { publish } from './connection.ts';
import { serveNeo4jForEachWorker } from './neo4j/neo4j-for-each-worker.ts';
import { startTemporaryNeo4j, trainArchive } from './test-neo4j.ts';
import { keepForStop } from './what-runs.ts';

/**
 * Jest's global set-up of the graph tests: one real Neo4j with the whole seed for the whole run, and the promise of an empty one for each worker. So many tests ask the first one
 * that the second compiler of Java pays. Beside the loading a processor is free to prepare the start of those that follow.
 */
export default async function startNeo4j(): Promise<void> {
  const neo4j = await startTemporaryNeo4j({ onProgress: (message) => process.stderr.write(`${message}\n`), environment: process.env });
  const [forEachWorker, training] = await Promise.all([serveNeo4jForEachWorker(), trainArchive()]);
  keepForStop(async () => { await Promise.all([neo4j.stop(), forEachWorker.stop(), training?.stop()]); });
  await prepare(neo4j.connection);
  publish(neo4j.connection, forEachWorker.address);
}

/** What every graph test finds in the database: the whole seed. A test that writes takes the empty one of its worker. */
async function prepare(connection: Neo4jConnection): Promise<void> {
  const graph = createGraphClient(connection);
  try {
    await seedGraph('seed', graph);
  } finally {
    await graph.close();
  }
}
