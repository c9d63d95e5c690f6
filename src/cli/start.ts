import './require-node.ts';
import { join } from 'node:path';
import { buildApiSchema } from '../../schema/index.ts';
import { readRulebook } from '../seeding/read-rulebook.ts';
import { readConfig } from '../server/config.ts';
import { projectRoot } from '../server/project-root.ts';
import { createLog } from '../server/create-log.ts';
import { documentFile } from '../importers/feed-files.ts';
import { usConsolidatedScreeningList } from '../importers/us-consolidated-screening-list/us-consolidated-screening-list.ts';
import type { DatabaseClient } from '../server/database/database-source.ts';
import { loadDataset } from '../server/dataset-loader.ts';
import { runServer } from '../server/run-server.ts';
import { stopOnSignals } from '../server/stop-on-signals.ts';
import { chosenDatabase } from './chosen-database.ts';
import { endWithParent } from './end-with-parent.ts';
import { firstQuestion } from './first-question.ts';
import { runCommand } from './run-command.ts';

function say(message: string): void {
  process.stdout.write(`${message}\n`);
}

/** Messages that others wrote begin as a sentence does. */
function report(message: string): void {
  say(`${message.charAt(0).toUpperCase()}${message.slice(1)}`);
}

async function loadLists(client: DatabaseClient): Promise<void> {
  try {
    const { written, records, vintage, version } = await usConsolidatedScreeningList.document.load(client, documentFile(usConsolidatedScreeningList, undefined, join(projectRoot(), 'data')));
    report(written ? `the Consolidated Screening List of ${vintage} is loaded: ${records} entries, dataset ${version}` : `the database holds the Consolidated Screening List of ${vintage} already`);
  } catch (error) {
    report(`the Consolidated Screening List could not be loaded (${error instanceof Error ? error.message : String(error)}); npm run import -- ${usConsolidatedScreeningList.id} tries it again`);
  }
}

await runCommand(async () => {
  const config = readConfig();
  const [schema, rulebook] = await Promise.all([buildApiSchema(), readRulebook(config.seedFolder)]);
  const source = chosenDatabase(config, report);
  /** The lists come after the seed, while questions are answered already. */
  const load: typeof dataset.load = async (client) => {
    const loaded = await dataset.load(client);
    void loadLists(client);
    return loaded;
  };
  const server = await runServer({ ...config, schema, rulebook, source, seed: load, report, log: createLog(config.logLevel) });
  const dataset = loadDataset(config.seedFolder, report);
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
