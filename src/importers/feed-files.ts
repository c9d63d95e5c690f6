import { existsSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { Feed } from './feed.ts';
import { refusal } from './feed-error.ts';
import type { FeedFile } from './read-feed.ts';

/** The files that come with the project, compressed, in `data/<feed>`. */
export function bundledFiles(feed: Feed, dataFolder: string): readonly FeedFile[] {
  if (!feed.bundled) throw refusal(feed.id, undefined, 'the feed does not come with the project', `name its file with --file${feed.page === undefined ? '' : `; it is found at ${feed.page}`}`);
  return feed.tables.map((table) => ({ table, path: join(dataFolder, feed.id, `${table.file}.gz`) }));
}

/** The document of a feed that is one: the bundled copy, or a file of one's own. */
export function documentFile({ id, bundled, document, page }: Feed & Required<Pick<Feed, 'document'>>, given: string | undefined, dataFolder: string): string {
  if (given !== undefined) return given;
  if (!bundled) throw refusal(id, undefined, 'the feed does not come with the project', `name its file with --file${page === undefined ? '' : `; it is found at ${page}`}`);
  return join(dataFolder, id, `${document.file}.gz`);
}

/** A file of one's own, plain or compressed, or the folder with all files of a feed that has several. */
export function givenFiles(feed: Feed, path: string): readonly FeedFile[] {
  if (existsSync(path) && statSync(path).isDirectory()) return feed.tables.map((table) => ({ table, path: fileIn(path, table.file) }));
  const [onlyTable, ...others] = feed.tables;
  if (onlyTable !== undefined && others.length === 0) return [{ table: onlyTable, path }];
  const table = feed.tables.find(({ file }) => file === basename(path, '.gz'));
  if (table) return [{ table, path }];
  throw refusal(path, undefined, `nobody can tell which file of ${feed.id} this is`, `name it as its publisher does: ${feed.tables.map(({ file }) => file).join(', ')}`);
}

function fileIn(folder: string, file: string): string {
  const compressed = join(folder, `${file}.gz`);
  return existsSync(compressed) ? compressed : join(folder, file);
}
