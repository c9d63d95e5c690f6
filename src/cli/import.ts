import './require-node.ts';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { invariant } from '../domain/invariant.ts';
import { counted } from '../importers/counted.ts';
import type { Feed } from '../importers/feed.ts';
import { FeedError } from '../importers/feed-error.ts';
import { bundledFiles, documentFile, givenFiles } from '../importers/feed-files.ts';
import { feeds } from '../importers/feeds.ts';
import type { TableReading } from '../importers/read-feed.ts';
import { readFeed } from '../importers/read-feed.ts';
import { readConfig } from '../server/config.ts';
import { projectRoot } from '../server/project-root.ts';
import { StartError } from '../server/start-error.ts';
import { chosenDatabase } from './chosen-database.ts';
import { chosenFeeds } from './chosen-feeds.ts';
import { feedLine, progressLine, tableReport } from './import-report.ts';
import { runCommand } from './run-command.ts';

const options = {
  all: { type: 'boolean', default: false },
  file: { type: 'string' },
  'dry-run': { type: 'boolean', default: false },
  'allow-rejected': { type: 'boolean', default: false },
} as const;

function say(message: string): void {
  process.stdout.write(`${message}\n`);
}

/**
 * `npm run import -- <feed>` reads a feed strictly and loads it into the graph, in one transaction; `--dry-run` only reads and says what it would give. `--file PATH` takes
 * a file of one's own, `--all` every feed that comes with the project. Tables of Epoch AI are read and checked, and not loaded yet.
 */
await runCommand(async () => {
  const { values, positionals } = parseArgs({ options, allowPositionals: true });
  const chosen = chosenFeeds(positionals, values.all, feeds);
  if (values.file !== undefined && values.all) throw new StartError('--file is the file of one feed: name that feed in place of --all.');
  const unloadable = chosen.filter(({ document }) => document?.load === undefined);
  if (!values['dry-run'] && unloadable.length > 0) throw new StartError(`${unloadable.map(({ id }) => id).join(', ')}: can't be loaded into the graph yet. With --dry-run what they hold is read and checked.`);
  let [rejected, refused] = [0, 0];
  for (const feed of chosen) {
    say(feedLine(feed, values.file !== undefined));
    try {
      rejected += await (isDocument(feed) ? importDocument(feed, values.file, values['dry-run']) : readWhole(feed, values.file));
    } catch (error) {
      if (!(error instanceof FeedError)) throw error;
      refused += 1;
      process.stderr.write(`${feed.id}: ${error.message}\n`);
    }
  }
  if (values['dry-run']) say('Nothing was written: this was a dry run.');
  if (refused > 0) throw new StartError(`${refused} of ${counted(chosen.length, 'feed')} refused.`);
  if (rejected > 0 && !values['allow-rejected']) throw new StartError(`${counted(rejected, 'record')} rejected. Settle them in the look-ups of the feed, or pass --allow-rejected.`);
});

type DocumentFeed = Feed & Required<Pick<Feed, 'document'>>;

function isDocument(feed: Feed): feed is DocumentFeed {
  return feed.document !== undefined;
}

/** Gives the number of records that were rejected: a document is taken whole or refused. */
async function importDocument(feed: DocumentFeed, given: string | undefined, dryRun: boolean): Promise<number> {
  const path = documentFile(feed, given, join(projectRoot(), 'data'));
  const begun = performance.now();
  if (dryRun) {
    const { entries, day } = await feed.document.vintage(path);
    say(`  ${feed.document.file}: ${counted(entries.length, 'record')} of ${day}; ${((performance.now() - begun) / 1000).toFixed(1)} s`);
    return 0;
  }
  const { load } = feed.document;
  invariant(load !== undefined, `${feed.id} can't be loaded`);
  const database = await chosenDatabase(readConfig(), say).open(new AbortController().signal);
  try {
    const { written, records, vintage, added, changed, ended, unchanged, inSeed, version } = await load(database.client, path, { onProgress: showProgress });
    showProgress('');
    say(`  ${feed.document.file}: ${counted(records, 'record')} of ${vintage}; ${added} added, ${changed} changed, ${ended} ended, ${unchanged} unchanged, ${inSeed} in the seed already, 0 rejected; ${((performance.now() - begun) / 1000).toFixed(1)} s`);
    say(written ? `  Loaded: dataset ${version}.` : `  The graph holds this already (dataset ${version}); nothing was written.`);
  } finally {
    await database.close();
  }
  return 0;
}

/** Reads every file of a feed to its end, and gives the number of records that were rejected. */
async function readWhole(feed: Feed, given: string | undefined): Promise<number> {
  const files = given === undefined ? bundledFiles(feed, join(projectRoot(), 'data')) : givenFiles(feed, given);
  let [rejected, begun] = [0, performance.now()];
  const readings = readFeed(feed, files, { onProgress: (summary, read, total) => showProgress(progressLine(summary, read, total, performance.now() - begun)) });
  for (const reading of readings) {
    begun = performance.now();
    await toTheEnd(reading);
    showProgress('');
    say(tableReport(reading.summary, performance.now() - begun));
    rejected += reading.summary.rejectedRows;
  }
  return rejected;
}

async function toTheEnd({ records }: TableReading): Promise<void> {
  const rows = records[Symbol.asyncIterator]();
  while (!(await rows.next()).done);
}

/** On a terminal only: in a log, lines that overwrite one another are noise. */
function showProgress(line: string): void {
  if (process.stderr.isTTY) process.stderr.write(`\r\u001b[2K${line}`);
}
