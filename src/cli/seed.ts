import './require-node.ts';
import { parseArgs } from 'node:util';
import { buildDataset } from '../importers/folding/build-dataset.ts';
import { withKeptVintages } from '../importers/loading/import-vintages.ts';
import { loadGraph } from '../seeding/loading/load-graph.ts';
import { readConfig } from '../server/config.ts';
import { chosenDatabase } from './chosen-database.ts';
import { runCommand } from './run-command.ts';

function say(message: string): void {
  process.stdout.write(`${message}\n`);
}

/** `npm run seed`: checks the whole seed and loads it. `npm run seed -- --check` only checks; `--into-non-empty` loads beside nodes of somebody else, which are never touched. */
await runCommand(async () => {
  const { values } = parseArgs({ options: { check: { type: 'boolean', default: false }, 'into-non-empty': { type: 'boolean', default: false } } });
  const { seedFolder, ...config } = readConfig();
  if (values.check) {
    const { version, nodes } = (await buildDataset(seedFolder)).rows;
    say(`The seed is sound: ${Object.values(nodes).reduce((total, { length }) => total + length, 0)} nodes, version ${version}. Nothing was loaded.`);
    return;
  }
  const source = chosenDatabase({ seedFolder, ...config }, say);
  const database = await source.open(new AbortController().signal);
  try {
    const begun = performance.now();
    const dataset = await buildDataset(seedFolder);
    const { version } = dataset.rows;
    say(`The seed is sound: ${Object.values(dataset.rows.nodes).reduce((total, { length }) => total + length, 0)} nodes, version ${version}`);
    const { written } = await loadGraph(database.client, dataset.rows, { onProgress: say, intoNonEmpty: values['into-non-empty'], withImports: withKeptVintages(dataset) });
    say(written ? `Loaded the seed, version ${version}, in ${((performance.now() - begun) / 1000).toFixed(1)} s` : `The database holds the seed of version ${version} already; nothing was written.`);
  } finally {
    await database.close();
  }
});
