import './require-node.ts';
import { join } from 'node:path';
import { feedsToLoad, readBundled } from '../importers/bundled-vintages.ts';
import { documentFile } from '../importers/feed-files.ts';
import { feeds } from '../importers/feeds.ts';
import { buildDataset, foldable } from '../importers/folding/build-dataset.ts';
import { importVintages } from '../importers/loading/import-vintages.ts';
import { usConsolidatedScreeningList } from '../importers/us-consolidated-screening-list/us-consolidated-screening-list.ts';
import type { BroughtVintage } from '../importers/vintages/stored-vintages.ts';
import { readConfig } from '../server/config.ts';
import type { DatabaseClient } from '../server/database/database-source.ts';
import { projectRoot } from '../server/project-root.ts';
import { projectVersion } from '../server/project-version.ts';
import { chosenDatabase } from './chosen-database.ts';
import { endWithParent } from './end-with-parent.ts';
import { explained, runCommand } from './run-command.ts';

const dataFolder = join(projectRoot(), 'data');

function say(message: string): void {
  process.stdout.write(`${message}\n`);
}

/** Run by `npm start` beside the server, after the seed: loads the feeds that come with the project, as far as the database does not have them. */
await runCommand(async () => {
  endWithParent();
  const config = readConfig();
  const { client, close } = await chosenDatabase(config, say).open(new AbortController().signal);
  try {
    await told('The tables that come with the project', '--all', () => loadTables(client, config.seedFolder));
    await told('The Consolidated Screening List', usConsolidatedScreeningList.id, () => loadList(client));
  } finally {
    await close();
  }
});

/** A failure leaves what is there, and the other feeds to be loaded. */
async function told(what: string, argument: string, load: () => Promise<void>): Promise<void> {
  try {
    await load();
  } catch (error) {
    say(`${what} could not be loaded: ${explained(error)} npm run import -- ${argument} tries it again.`);
  }
}

async function loadTables(client: DatabaseClient, seedFolder: string): Promise<void> {
  const missing = await feedsToLoad((statement) => client.read(statement), feeds, dataFolder, projectVersion());
  if (missing.length === 0) return;
  const begun = performance.now();
  const vintages: BroughtVintage[] = [];
  for (const feed of missing) vintages.push(await readBundled(feed, dataFolder, projectVersion()));
  const imported = await importVintages(client, foldable(await buildDataset(seedFolder)), vintages, { overOwnSeedOnly: true });
  const records = imported.reduce((total, { records: ofFeed }) => total + ofFeed, 0);
  say(`The tables that come with the project are loaded: ${records.toLocaleString('en-US')} records of ${imported.length} feeds (${((performance.now() - begun) / 1000).toFixed(1)} s)`);
}

async function loadList(client: DatabaseClient): Promise<void> {
  const { written, records, vintage, version } = await usConsolidatedScreeningList.document.load(client, documentFile(usConsolidatedScreeningList, undefined, dataFolder), { readBy: projectVersion() });
  if (written) say(`The Consolidated Screening List of ${vintage} is loaded: ${records.toLocaleString('en-US')} entries, dataset ${version}`);
}
