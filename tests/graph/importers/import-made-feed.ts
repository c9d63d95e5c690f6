import type { Neo4jConnection } from '../../../src/neo4j/connection.ts';
import { createGraphClient } from '../../../src/neo4j/graph-client.ts';
import { loadMade, made } from './made-feed.ts';

/** Imports a newer vintage of the made feed, says when it begins, and is killed at some moment. */
const client = createGraphClient(JSON.parse(process.argv[2] as string) as Neo4jConnection);
process.stdout.write('begins\n');
await loadMade(client, made('2026-08-31', 3_501, {}, 1));
await client.close();
