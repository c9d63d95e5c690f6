import './require-node.ts';
import { parseArgs } from 'node:util';
import { buildGraph, seedGraph } from '../seeding/seed-graph.ts';
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
    const { version, nodes } = await buildGraph(seedFolder);
    say(`The seed is sound: ${Object.values(nodes).reduce((total, { length }) => total + length, 0)} nodes, version ${version}. Nothing was loaded.`);
    return;
  }
  const source = chosenDatabase({ seedFolder, ...config }, say);
  const database = await source.open(new AbortController().signal);
  try {
    const { version, written, milliseconds } = await seedGraph(seedFolder, database.client, say, { intoNonEmpty: values['into-non-empty'] });
    say(written ? `Loaded dataset ${version} in ${(milliseconds / 1000).toFixed(1)} s` : `The database holds dataset ${version} already; nothing was written.`);
  } finally {
    await database.close();
  }
});
