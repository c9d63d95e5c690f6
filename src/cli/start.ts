import './require-node.ts';
import { buildApiSchema } from '../../schema/index.ts';
import { buildDataset } from '../importers/folding/build-dataset.ts';
import { withKeptVintages } from '../importers/loading/import-vintages.ts';
import { readRulebook } from '../seeding/read-rulebook.ts';
import { readConfig } from '../server/config.ts';
import { createLog } from '../server/create-log.ts';
import type { DatabaseClient } from '../server/database/database-source.ts';
import { loadDataset } from '../server/dataset-loader.ts';
import { runServer } from '../server/run-server.ts';
import { stopOnSignals } from '../server/stop-on-signals.ts';
import { chosenDatabase } from './chosen-database.ts';
import { endWithParent } from './end-with-parent.ts';
import { firstQuestion } from './first-question.ts';
import { loadBundledFeeds } from './load-bundled-feeds.ts';
import { runCommand } from './run-command.ts';

function say(message: string): void {
  process.stdout.write(`${message}\n`);
}

/** Messages that others wrote begin as a sentence does. */
function report(message: string): void {
  say(`${message.charAt(0).toUpperCase()}${message.slice(1)}`);
}

await runCommand(async () => {
  const config = readConfig();
  const [schema, rulebook] = await Promise.all([buildApiSchema(), readRulebook(config.seedFolder)]);
  const source = chosenDatabase(config, report);
  /** Feeds come after the seed, while questions are answered already. */
  const load = async (client: DatabaseClient): Promise<{ readonly version: string }> => {
    const loaded = await dataset.load(client);
    void loadBundledFeeds(client, loaded.dataset, report);
    return loaded;
  };
  const server = await runServer({ ...config, schema, rulebook, source, seed: load, report, log: createLog(config.logLevel) });
  const dataset = loadDataset(async () => {
    const built = await buildDataset(config.seedFolder);
    return { ...built, withImports: withKeptVintages(built) };
  }, report);
  stopOnSignals({ stop: () => server.stop(), say, exit: (code) => process.exit(code), on: (signal, listener) => process.on(signal, listener) });
  if (config.startedByPackageManager) endWithParent();
  say(`Listening at ${server.address} (the log is on standard error at level ${config.logLevel}); opening ${source.name}`);
  try {
    const [ready] = await Promise.all([server.ready, dataset.sound]);
    if (!ready) return;
  } catch (error) {
    await server.stop();
    throw error;
  }
  say(`Ready after ${process.uptime().toFixed(1)} s\n${firstQuestion(server.address)}`);
});
