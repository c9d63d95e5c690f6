import { buildDataset } from '../../../src/importers/folding/build-dataset.ts';
import { importVintages } from '../../../src/importers/loading/import-vintages.ts';
import type { Neo4jConnection } from '../../../src/neo4j/connection.ts';
import { createGraphClient } from '../../../src/neo4j/graph-client.ts';
import { fixtureSeed } from '../../unit/seeding/with-overlay.ts';
import { manyModels } from './made-vintage.ts';

/** Imports a newer vintage of the made models, says when it begins, and is killed at some moment. */
const client = createGraphClient(JSON.parse(process.argv[2] as string) as Neo4jConnection);
const dataset = await buildDataset(fixtureSeed);
process.stdout.write('begins\n');
await importVintages(client, dataset, [manyModels(Number(process.argv[3]))]);
await client.close();
