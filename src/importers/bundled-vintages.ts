import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { RunStatement } from '../domain/graph.ts';
import type { Feed } from './feed.ts';
import { isDocument } from './feed.ts';
import { bundledFiles, documentFile } from './feed-files.ts';
import { readTables } from './read-vintage.ts';
import type { BroughtVintage } from './vintages/stored-vintages.ts';
import { keptVintages } from './vintages/stored-vintages.ts';

/** A hash over files, by which a start tells that the database keeps what is in them without reading them. */
export function hashOfFiles(paths: readonly string[]): string {
  const hash = createHash('sha256');
  for (const path of paths) hash.update(readFileSync(path));
  return hash.digest('hex').slice(0, 16);
}

/** Feeds that come with the project and are folded with the seed, of which the database does not keep the bundled vintage as this version of the project (`readBy`) reads it. */
export async function feedsToLoad(read: RunStatement, feeds: readonly Feed[], dataFolder: string, readBy: string): Promise<readonly Feed[]> {
  const kept = await keptVintages(read);
  return feeds.filter((feed) => feed.bundled && feed.fold !== undefined)
    .filter((feed) => !kept.some((vintage) => vintage.feed === feed.id && vintage.day === feed.vintage && vintage.readBy === readBy && vintage.file === hashOfBundled(feed, dataFolder)));
}

export async function readBundled(feed: Feed, dataFolder: string, readBy: string): Promise<BroughtVintage> {
  const vintage = isDocument(feed) ? await feed.document.vintage(documentFile(feed, undefined, dataFolder)) : await readTables(feed, bundledFiles(feed, dataFolder), feed.vintage);
  return { ...vintage, file: hashOfBundled(feed, dataFolder), readBy };
}

function hashOfBundled(feed: Feed, dataFolder: string): string {
  return hashOfFiles(isDocument(feed) ? [documentFile(feed, undefined, dataFolder)] : bundledFiles(feed, dataFolder).map(({ path }) => path));
}
