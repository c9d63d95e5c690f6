import type { Neo4jConnection } from '../../src/neo4j/connection.ts';
import { createGraphClient } from '../../src/neo4j/graph-client.ts';
import type { GraphClient, GraphClientOptions } from '../../src/neo4j/graph-client.ts';

/** Jest's set-up and its workers are different processes; the environment is what they share. */
const variables = { connection: 'CHIP_EXPORT_CONTROLS_TEST_NEO4J', forEachWorker: 'CHIP_EXPORT_CONTROLS_TEST_NEO4J_FOR_EACH_WORKER' } as const;

export function publish(connection: Required<Neo4jConnection>, addressForEachWorker: string): void {
  process.env[variables.connection] = JSON.stringify(connection);
  process.env[variables.forEachWorker] = addressForEachWorker;
}

function published(name: keyof typeof variables): string {
  const text = process.env[variables[name]];
  if (text === undefined) throw new Error('No Neo4j has been started for the tests. Run them as the jest project "graph".');
  return text;
}

/** The Neo4j of this test run, which holds the seed. */
export function testConnection(): Required<Neo4jConnection> {
  return JSON.parse(published('connection')) as Required<Neo4jConnection>;
}

/** The Neo4j in which the suites of this worker may write. */
export async function connectionOfWorker(): Promise<Required<Neo4jConnection>> {
  const answer = await fetch(`${published('forEachWorker')}${process.env['JEST_WORKER_ID']}`);
  const text = await answer.text();
  if (!answer.ok) throw new Error(`The Neo4j of this worker did not start: ${text}`);
  return JSON.parse(text) as Required<Neo4jConnection>;
}

/** On a machine that does other work beside, a read may take nearly as long as its test: of neither is asked how long it takes. */
export const patient: GraphClientOptions = { readTimeoutMilliseconds: 240_000 };

/** A client of the Neo4j of this test run; whoever opens it closes it. */
export function openTestGraph(options: GraphClientOptions = {}): GraphClient {
  return createGraphClient(testConnection(), { ...patient, ...options });
}
