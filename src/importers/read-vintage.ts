import type { IsoDate } from '../domain/iso-date.ts';
import type { Feed } from './feed.ts';
import type { TableEntry, Vintage } from './folding/vintage.ts';
import type { FeedFile, ReadOptions, TableReading } from './read-feed.ts';
import { readFeed } from './read-feed.ts';

export interface ReadVintageOptions extends ReadOptions {
  readonly onTable?: (reading: TableReading, milliseconds: number) => void;
}

/** All tables of a feed, read to their ends. */
export async function readTables(feed: Feed, files: readonly FeedFile[], day: IsoDate, { onTable, ...options }: ReadVintageOptions = {}): Promise<Vintage<TableEntry>> {
  const entries: TableEntry[] = [];
  for (const reading of readFeed(feed, files, options)) {
    const begun = performance.now();
    for await (const record of reading.records) entries.push({ ...record, table: reading.table.file });
    onTable?.(reading, performance.now() - begun);
  }
  return { feed: feed.id, day, entries };
}
