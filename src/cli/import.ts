import './require-node.ts';
import { basename, join } from 'node:path';
import { parseArgs } from 'node:util';
import { isIsoDay } from '../domain/iso-date.ts';
import { hashOfFiles } from '../importers/hash-of-files.ts';
import { counted } from '../importers/counted.ts';
import type { DocumentFeed, Feed, LoadedDocumentFeed } from '../importers/feed.ts';
import { isDocument, isLoadedDocument } from '../importers/feed.ts';
import { FeedError } from '../importers/feed-error.ts';
import { bundledFiles, documentFile, givenFiles } from '../importers/feed-files.ts';
import { feeds } from '../importers/feeds.ts';
import { buildDataset, foldable } from '../importers/folding/build-dataset.ts';
import { importVintages } from '../importers/loading/import-vintages.ts';
import { withDownload } from '../importers/reading/download.ts';
import { readTables } from '../importers/read-vintage.ts';
import type { BroughtVintage } from '../importers/vintages/stored-vintages.ts';
import { readConfig } from '../server/config.ts';
import type { DatabaseClient } from '../server/database/database-source.ts';
import { projectRoot } from '../server/project-root.ts';
import { projectVersion } from '../server/project-version.ts';
import { StartError } from '../server/start-error.ts';
import { chosenDatabase } from './chosen-database.ts';
import { chosenFeeds } from './chosen-feeds.ts';
import { feedLine, loadedLine, progressLine, tableReport } from './import-report.ts';
import { runCommand } from './run-command.ts';

const options = {
  all: { type: 'boolean', default: false },
  file: { type: 'string' },
  url: { type: 'string' },
  vintage: { type: 'string' },
  'dry-run': { type: 'boolean', default: false },
  'allow-rejected': { type: 'boolean', default: false },
} as const;

interface Choice {
  readonly file: string | undefined;
  readonly vintage: string | undefined;
  readonly dryRun: boolean;
  readonly allowRejected: boolean;
}

function say(message: string): void {
  process.stdout.write(`${message}\n`);
}

/** On a terminal only: in a log, lines that overwrite one another are noise. */
function showProgress(line: string): void {
  if (process.stderr.isTTY) process.stderr.write(`\r\u001b[2K${line}`);
}

/**
 * `npm run import -- <feed>` reads a feed strictly and loads it into the graph, in one transaction; `--dry-run` only reads and says what it would give. `--file PATH` takes
 * a file of one's own and `--url URL` one that is fetched, of the day that `--vintage` names; `--all` every feed that comes with the project.
 */
await runCommand(async () => {
  const { values, positionals } = parseArgs({ options, allowPositionals: true });
  const { url, file, vintage } = values;
  const chosen = chosenFeeds(positionals, values.all, feeds);
  const choice: Choice = { file: file ?? url, vintage, dryRun: values['dry-run'], allowRejected: values['allow-rejected'] };
  if (file !== undefined && url !== undefined) throw new StartError('--file and --url each name a file: leave one of them out.');
  requireSense(choice, values.all);
  if (url === undefined) return importFeeds(chosen, choice);
  return withDownload(url, async ({ path, bytes }) => {
    showProgress('');
    say(`Fetched ${counted(bytes, 'byte')} from ${new URL(url).host}.`);
    await importFeeds(chosen, { ...choice, file: path });
  }, { onRead: (read, total) => showProgress(`  ${counted(read, 'byte')} of ${total === undefined ? 'an unknown number' : total.toLocaleString('en-US')} fetched`) });
});

async function importFeeds(chosen: readonly Feed[], choice: Choice): Promise<void> {
  const vintages: BroughtVintage[] = [];
  const documents: LoadedDocumentFeed[] = [];
  let [rejected, refused] = [0, 0];
  for (const feed of chosen) {
    say(feedLine(feed, choice.file !== undefined));
    try {
      if (isLoadedDocument(feed) && !choice.dryRun) documents.push(feed);
      else if (isDocument(feed)) vintages.push(await readDocument(feed, choice));
      else {
        const read = await readFeedTables(feed, choice);
        rejected += read.rejected;
        vintages.push(read.vintage);
      }
    } catch (error) {
      if (!(error instanceof FeedError)) throw error;
      refused += 1;
      process.stderr.write(`${feed.id}: ${error.message}\n`);
    }
  }
  const why = reasonToStop(refused, chosen.length, rejected, choice.allowRejected);
  if (choice.dryRun) say('Nothing was written: this was a dry run.');
  else if (why !== null) say('Nothing was written.');
  if (why !== null) throw new StartError(why);
  if (!choice.dryRun) await load(vintages, documents, choice);
}

function requireSense({ file, vintage }: Choice, all: boolean): void {
  if (file !== undefined && all) throw new StartError('--file and --url name the file of one feed: name that feed in place of --all.');
  if (vintage !== undefined && file === undefined) throw new StartError('--vintage is the day of a file of your own: name it with --file or --url.');
  if (vintage !== undefined && !isIsoDay(vintage)) throw new StartError(`--vintage is "${vintage}", not a day. Write it as YYYY-MM-DD.`);
}

function reasonToStop(refused: number, all: number, rejected: number, allowed: boolean): string | null {
  if (refused > 0) return `${refused} of ${counted(all, 'feed')} refused.`;
  return rejected > 0 && !allowed ? `${counted(rejected, 'record')} rejected. Settle them in the look-ups of the feed, or pass --allow-rejected.` : null;
}

async function readDocument(feed: DocumentFeed, { file, vintage: given }: Choice): Promise<BroughtVintage> {
  const begun = performance.now();
  const path = documentFile(feed, file, join(projectRoot(), 'data'));
  const vintage = await feed.document.vintage(path, given);
  if (given !== undefined && given !== vintage.day) throw new StartError(`The document says itself of which day it is, ${vintage.day}: leave out --vintage.`);
  say(`  ${basename(path, '.gz')}: ${counted(vintage.entries.length, 'record')} of ${vintage.day}; ${seconds(begun)}`);
  return { ...vintage, file: hashOfFiles([path]), readBy: projectVersion() };
}

/** Every table of a feed, read to its end. */
async function readFeedTables(feed: Feed, { file, vintage, dryRun }: Choice): Promise<{ readonly vintage: BroughtVintage; readonly rejected: number }> {
  const files = file === undefined ? bundledFiles(feed, join(projectRoot(), 'data')) : givenFiles(feed, file);
  const day = file === undefined ? feed.vintage : vintage;
  if (day === undefined && !dryRun) throw new StartError(`${feed.id}: its tables do not say of which day they are. Add --vintage YYYY-MM-DD, the day on which you took them.`);
  let [rejected, begun] = [0, performance.now()];
  const read = await readTables(feed, files, day ?? feed.vintage, {
    onProgress: (summary, done, total) => showProgress(progressLine(summary, done, total, performance.now() - begun)),
    onTable({ summary }, milliseconds) {
      showProgress('');
      say(tableReport(summary, milliseconds));
      rejected += summary.rejectedRows;
      begun = performance.now();
    },
  });
  return { vintage: { ...read, file: hashOfFiles(files.map(({ path }) => path)), readBy: projectVersion() }, rejected };
}

async function load(vintages: readonly BroughtVintage[], documents: readonly LoadedDocumentFeed[], choice: Choice): Promise<void> {
  const config = readConfig();
  const database = await chosenDatabase(config, say).open(new AbortController().signal);
  try {
    if (vintages.length > 0) await loadTables(database.client, vintages, config.seedFolder);
    for (const feed of documents) await loadDocument(database.client, feed, choice);
  } finally {
    await database.close();
  }
}

async function loadTables(client: DatabaseClient, vintages: readonly BroughtVintage[], seedFolder: string): Promise<void> {
  const begun = performance.now();
  const imported = await importVintages(client, foldable(await buildDataset(seedFolder)), vintages, { onProgress: showProgress });
  showProgress('');
  for (const each of imported) say(loadedLine(each));
  say(imported.some(({ written }) => written) ? `Loaded in ${seconds(begun)}.` : `The graph holds this already; nothing was written (${seconds(begun)}).`);
}

async function loadDocument(client: DatabaseClient, feed: LoadedDocumentFeed, { file, vintage: given }: Choice): Promise<void> {
  const begun = performance.now();
  const path = documentFile(feed, file, join(projectRoot(), 'data'));
  const { written, records, vintage, added, changed, ended, unchanged, inSeed, version } = await feed.document.load(client, path, { onProgress: showProgress, readBy: projectVersion(), ...(given !== undefined && { day: given }) });
  showProgress('');
  say(`  ${basename(path, '.gz')}: ${counted(records, 'record')} of ${vintage}; ${added} added, ${changed} changed, ${ended} ended, ${unchanged} unchanged, ${inSeed} in the seed already, 0 rejected; ${seconds(begun)}`);
  say(written ? `  Loaded: dataset ${version}.` : `  The graph holds this already (dataset ${version}); nothing was written.`);
}

function seconds(begun: number): string {
  return `${((performance.now() - begun) / 1000).toFixed(1)} s`;
}
