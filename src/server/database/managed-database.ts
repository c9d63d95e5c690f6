import { createGraphClient } from '../../neo4j/graph-client.ts';
import { startManagedNeo4j } from '../../neo4j/start-managed-neo4j.ts';
import type { ManagedDatabaseSettings } from '../config.ts';
import type { DatabaseSource } from './database-source.ts';

/** A Neo4j of our own: when its process is gone, the next `open` starts another one on the same store. */
export function managedDatabase(settings: ManagedDatabaseSettings, onProgress: (message: string) => void): DatabaseSource {
  return {
    name: 'the managed Neo4j',
    isOurs: true,
    async open(signal) {
      const { connection, exited, stop } = await startManagedNeo4j({ ...settings, onProgress, signal });
      const client = createGraphClient(connection);
      return {
        client, connection,
        gone: exited.then((exit) => `the managed Neo4j ended (${exit.signal ?? `exit code ${exit.code}`})`),
        async close() {
          await client.close();
          await stop();
        },
      };
    },
  };
}
