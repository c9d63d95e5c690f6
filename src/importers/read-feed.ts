import { basename } from 'node:path';
import type { Feed } from './feed.ts';
import type { FeedTable } from './mapping/feed-table.ts';
import type { ImportedRecord } from './mapping/imported-record.ts';
import type { Lookups } from './mapping/lookups.ts';
import { readLookups } from './mapping/lookups.ts';
import type { TableSummary } from './mapping/read-table.ts';
import { newSummary, readTable } from './mapping/read-table.ts';
import { csvTable } from './reading/csv-table.ts';
import { fileBytes } from './reading/file-bytes.ts';
import type { ReadingLimits } from './reading/limits.ts';
import { defaultLimits } from './reading/limits.ts';

/** One file on disk and the table of the feed that it holds. */
export interface FeedFile {
  readonly table: FeedTable;
  readonly path: string;
}

export interface ReadOptions {
  readonly limits?: ReadingLimits;
  readonly onProgress?: (summary: TableSummary, bytesRead: number, bytesTotal: number) => void;
}

export interface TableReading {
  readonly table: FeedTable;
  /** See `readTable`: only their end tells that the file is sound. Read once. */
  readonly records: AsyncIterable<ImportedRecord>;
  readonly summary: TableSummary;
}

const rowsBetweenReports = 250;

/** The files of a feed as records, one file after the other, in memory that does not grow with them. */
export function* readFeed(feed: Feed, files: readonly FeedFile[], options: ReadOptions = {}): Generator<TableReading> {
  const lookups = readLookups(feed.lookups);
  for (const file of files) {
    const summary = newSummary(basename(file.path));
    yield { table: file.table, records: records(file, lookups, summary, options), summary };
  }
}

async function* records({ table, path }: FeedFile, lookups: Lookups, summary: TableSummary, { limits = defaultLimits, onProgress }: ReadOptions): AsyncGenerator<ImportedRecord> {
  let [read, total, reported] = [0, 0, 0];
  const bytes = fileBytes(path, { file: summary.file, limits, onRead: (soFar, all) => { [read, total] = [soFar, all]; } });
  for await (const record of readTable(table, await csvTable(summary.file, bytes, limits), lookups, summary)) {
    yield record;
    if (summary.rows - reported >= rowsBetweenReports) {
      reported = summary.rows;
      onProgress?.(summary, read, total);
    }
  }
}
