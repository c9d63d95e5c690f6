import { bundledFiles } from '../../../../src/importers/feed-files.ts';
import type { Feed } from '../../../../src/importers/feed.ts';
import type { TableEntry, Vintage } from '../../../../src/importers/folding/vintage.ts';
import { readTables } from '../../../../src/importers/read-vintage.ts';

/** The bundled copy of a feed as the vintage of its day. */
export function bundledVintage(feed: Feed): Promise<Vintage<TableEntry>> {
  return readTables(feed, bundledFiles(feed, 'data'), feed.vintage);
}

/** A later vintage, in which some rows are changed or, where the change is null, gone. */
export function laterVintage(vintage: Vintage<TableEntry>, day: string, changes: Readonly<Record<string, Partial<TableEntry> | null>>): Vintage<TableEntry> {
  const entries = vintage.entries.flatMap((entry) => {
    const change = changes[entry.key];
    if (change === null) return [];
    return [change === undefined ? entry : { ...entry, ...change, values: { ...entry.values, ...change.values }, references: { ...entry.references, ...change.references } }];
  });
  return { ...vintage, day, entries };
}
