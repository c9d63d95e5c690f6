import type { GraphReader, GraphWriter } from '../../../src/domain/graph.ts';
import { createGraphClient } from '../../../src/neo4j/graph-client.ts';
import type { Neo4jConnection } from '../../../src/neo4j/connection.ts';
import { loadGraph } from '../../../src/seeding/loading/load-graph.ts';
import { buildGraph } from '../../../src/seeding/seed-graph.ts';

/** Loads a seed, and when the transaction has written much says so and waits to be killed. */
const [folder, connection] = process.argv.slice(2) as [string, string];
const client = createGraphClient(JSON.parse(connection) as Neo4jConnection);
const hanging: GraphReader & GraphWriter = {
  read: client.read,
  changeSchema: client.changeSchema,
  write: (work) => client.write((run) => work(async (statement) => {
    if (statement.parameters['version'] === undefined) return run(statement);
    process.stdout.write('all but the version is written\n');
    return new Promise<never>(() => setInterval(() => undefined, 1_000));
  })),
};
await loadGraph(hanging, await buildGraph(folder));
