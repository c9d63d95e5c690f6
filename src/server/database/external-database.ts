import type { Neo4jConnection } from '../../neo4j/connection.ts';
import { createGraphClient } from '../../neo4j/graph-client.ts';
import type { DatabaseSource } from './database-source.ts';

/** A Neo4j that somebody else runs: its driver finds it again by itself, so it is opened once. */
export function externalDatabase(connection: Neo4jConnection): DatabaseSource {
  return {
    name: `the Neo4j at ${connection.uri}`,
    async open() {
      const client = createGraphClient(connection);
      return { client, connection, gone: new Promise(() => {}), close: () => client.close() };
    },
  };
}
