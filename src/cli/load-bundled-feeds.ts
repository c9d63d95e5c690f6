import { join } from 'node:path';
import { documentFile } from '../importers/feed-files.ts';
import { feeds } from '../importers/feeds.ts';
import type { Dataset } from '../importers/folding/build-dataset.ts';
import { feedsToLoad, readBundled } from '../importers/bundled-vintages.ts';
import { importVintages } from '../importers/loading/import-vintages.ts';
import { usConsolidatedScreeningList } from '../importers/us-consolidated-screening-list/us-consolidated-screening-list.ts';
import type { BroughtVintage } from '../importers/vintages/stored-vintages.ts';
import type { DatabaseClient } from '../server/database/database-source.ts';
import { projectRoot } from '../server/project-root.ts';
import { projectVersion } from '../server/project-version.ts';

const dataFolder = (): string => join(projectRoot(), 'data');

/** After the seed, while questions are answered already: the feeds that come with the project, as far as the database does not have them. A failure is told and leaves what is there. */
export async function loadBundledFeeds(client: DatabaseClient, dataset: () => Promise<Dataset>, report: (message: string) => void): Promise<void> {
  await told('the tables that come with the project', '--all', () => loadTables(client, dataset, report), report);
  await told('the Consolidated Screening List', usConsolidatedScreeningList.id, () => loadList(client, report), report);
}

async function told(what: string, argument: string, load: () => Promise<void>, report: (message: string) => void): Promise<void> {
  try {
    await load();
  } catch (error) {
    report(`${what} could not be loaded (${error instanceof Error ? error.message : String(error)}); npm run import -- ${argument} tries it again`);
  }
}

async function loadTables(client: DatabaseClient, dataset: () => Promise<Dataset>, report: (message: string) => void): Promise<void> {
  const missing = await feedsToLoad((statement) => client.read(statement), feeds, dataFolder(), projectVersion());
  if (missing.length === 0) return;
  const vintages: BroughtVintage[] = [];
  for (const feed of missing) vintages.push(await readBundled(feed, dataFolder(), projectVersion()));
  const imported = await importVintages(client, await dataset(), vintages);
  const records = imported.reduce((total, { records: ofFeed }) => total + ofFeed, 0);
  report(`the tables that come with the project are loaded: ${records} records of ${imported.map(({ feed }) => feed).join(', ')}`);
}

async function loadList(client: DatabaseClient, report: (message: string) => void): Promise<void> {
  const { written, records, vintage, version } = await usConsolidatedScreeningList.document.load(client, documentFile(usConsolidatedScreeningList, undefined, dataFolder()));
  report(written ? `the Consolidated Screening List of ${vintage} is loaded: ${records} entries, dataset ${version}` : `the database holds the Consolidated Screening List of ${vintage} already`);
}
