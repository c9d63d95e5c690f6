import type { Neo4jConnection } from '../../src/neo4j/connection.ts';
import { createGraphClient } from '../../src/neo4j/graph-client.ts';
import type { GraphClient, GraphClientOptions } from '../../src/neo4j/graph-client.ts';

/** Jest's set-up and its workers are different processes; the environment is what they share. */
const variable = 'CHIP_EXPORT_CONTROLS_TEST_NEO4J';

export function publishConnection(connection: Required<Neo4jConnection>): void {
  process.env[variable] = JSON.stringify(connection);
}

/** The Neo4j of this test run. */
export function testConnection(): Required<Neo4jConnection> {
  const text = process.env[variable];
  if (text === undefined) throw new Error('No Neo4j has been started for the tests. Run them as the jest project "graph".');
  return JSON.parse(text) as Required<Neo4jConnection>;
}

/** A client of the Neo4j of this test run; whoever opens it closes it. Of no test is asked how long it takes, so a read may last as long on a machine that does other work beside. */
export function openTestGraph(options: GraphClientOptions = {}): GraphClient {
  return createGraphClient(testConnection(), { readTimeoutMilliseconds: 60_000, ...options });
}
