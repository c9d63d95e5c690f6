import type { Neo4jConnection } from '../../../src/neo4j/connection.ts';
import { createGraphClient } from '../../../src/neo4j/graph-client.ts';
import type { GraphClient, GraphClientOptions } from '../../../src/neo4j/graph-client.ts';
import { connectionOfWorker, patient } from '../connection.ts';

export interface EmptyNeo4j {
  readonly connection: Neo4jConnection;
  open(options?: GraphClientOptions): GraphClient;
}

/**
 * A Neo4j without a node, apart from the one that all read: what is loaded, broken and deleted here must not reach the other tests. It is that of the worker, whose
 * suites come one after the other: a server that has planned such statements before plans them many times faster than one that has just started. Constraints and indexes stay.
 */
export async function emptyNeo4j(): Promise<EmptyNeo4j> {
  const connection = await connectionOfWorker();
  const open = (options?: GraphClientOptions): GraphClient => createGraphClient(connection, { ...patient, ...options });
  const graph = open();
  try {
    await empty(graph);
  } finally {
    await graph.close();
  }
  return { connection, open };
}

/** In parts: what some suites leave is more than one transaction may hold. */
async function empty(graph: GraphClient): Promise<void> {
  const text = 'MATCH (n) WITH n LIMIT 10000 DETACH DELETE n RETURN count(*)';
  for (let deleted = Infinity; deleted > 0;) deleted = Number((await graph.write((run) => run({ text, parameters: {} })))[0]?.[0]);
}
