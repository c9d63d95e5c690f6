import { createGraphClient } from '../../src/neo4j/graph-client.ts';
import { seedGraph } from '../../src/seeding/seed-graph.ts';
import type { Neo4jConnection } from '../../src/neo4j/connection.ts';
import { publish } from './connection.ts';
import { serveNeo4jForEachWorker } from './neo4j/neo4j-for-each-worker.ts';
import { startTemporaryNeo4j } from './test-neo4j.ts';
import { keepForStop } from './what-runs.ts';

/** Jest's global set-up of the graph tests: one real Neo4j with the whole seed for the whole run, and the promise of an empty one for each worker. Beside the loading there is a processor free to make the archive of classes, if there is none, for those that start later. */
export default async function startNeo4j(): Promise<void> {
  const neo4j = await startTemporaryNeo4j({ onProgress: (message) => process.stderr.write(`${message}\n`), archiveAfterMilliseconds: 0 });
  const forEachWorker = await serveNeo4jForEachWorker();
  keepForStop(async () => { await Promise.all([neo4j.stop(), forEachWorker.stop()]); });
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
