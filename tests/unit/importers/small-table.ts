import { day, links, meaning, names, number } from '../../../src/importers/mapping/cells.ts';
import { furtherName, ignored, link, reference, required, value } from '../../../src/importers/mapping/column.ts';
import type { FeedTable } from '../../../src/importers/mapping/feed-table.ts';
import type { ImportedRecord } from '../../../src/importers/mapping/imported-record.ts';
import { readLookups } from '../../../src/importers/mapping/lookups.ts';
import type { TableSummary } from '../../../src/importers/mapping/read-table.ts';
import { newSummary, readTable } from '../../../src/importers/mapping/read-table.ts';
import { csvTable } from '../../../src/importers/reading/csv-table.ts';
import { defaultLimits } from '../../../src/importers/reading/limits.ts';

/** A table that the tests read: chips with a vendor and a memory. */
export const smallTable: FeedTable = {
  file: 'chips.csv',
  kind: 'chip',
  name: 'Name',
  columns: [
    ...ignored('the name of the record', 'Name'),
    reference('Vendor', 'vendors', names),
    value('Memory (bytes)', 'memoryGB', number(1, 10_000, { per: 1e9 })),
    ...ignored('prose', 'Note'),
  ],
  expectations: { rows: [0, 1000], rejected: [0, 1000] },
};

/** The same with a column of each sort. */
export const wideTable: FeedTable = {
  ...smallTable,
  columns: [
    ...smallTable.columns,
    value('Stage', 'stage', meaning('stages')),
    required(value('Released', 'releaseDate', day)),
    furtherName('Also'),
    link('Pages', links),
  ],
  constants: { listed: true },
};

export const wideHeader = 'Name,Vendor,Memory (bytes),Note,Stage,Released,Also,Pages\n';

export const lookups = readLookups([new URL('fixtures/lookups.yaml', import.meta.url)]);

export async function* bytesOf(text: string): AsyncGenerator<Uint8Array> {
  yield Buffer.from(text);
}

/** Reads a text by a table to its end. */
export async function readText(text: string, table: FeedTable = smallTable): Promise<{ readonly records: readonly ImportedRecord[]; readonly summary: TableSummary }> {
  const summary = newSummary(table.file);
  const records: ImportedRecord[] = [];
  for await (const record of readTable(table, await csvTable(table.file, bytesOf(text), defaultLimits), lookups, summary)) records.push(record);
  return { records, summary };
}
