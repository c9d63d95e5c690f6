import { createHash } from 'node:crypto';
import { FeedError } from '../feed-error.ts';
import type { CsvTable, Row } from '../reading/csv-table.ts';
import { unmetExpectations } from './expectations.ts';
import type { FeedTable } from './feed-table.ts';
import type { ImportedRecord, LeftOutRow, RejectedRecord } from './imported-record.ts';
import type { Lookups } from './lookups.ts';
import { rowMapper } from './map-row.ts';
import { matchColumns } from './match-columns.ts';

/** What has been read of a file so far; complete once its records have come to their end. */
export interface TableSummary {
  readonly file: string;
  rows: number;
  records: number;
  /** How many; `rejected` holds the first thousand. */
  rejectedRows: number;
  readonly rejected: RejectedRecord[];
  readonly leftOut: LeftOutRow[];
  readonly filled: Map<string, number>;
}

const mostKept = 1000;

export const newSummary = (file: string): TableSummary => ({ file, rows: 0, records: 0, rejectedRows: 0, rejected: [], leftOut: [], filled: new Map() });

/**
 * The records of a file as they are read. Only when they come to their end is it known that the file is whole and as expected:
 * else the last step throws, and whatever was made of the records before must be undone.
 */
export async function* readTable(table: FeedTable, csv: CsvTable, lookups: Lookups, summary: TableSummary): AsyncGenerator<ImportedRecord> {
  try {
    matchColumns(summary.file, csv.columns, table.columns);
    yield* recordsOf(table, csv, lookups, summary);
  } finally {
    await csv.close();
  }
  const faults = unmetExpectations(summary.file, table.expectations, { rows: summary.rows, rejected: summary.rejectedRows, filled: summary.filled });
  if (faults.length > 0) throw new FeedError(faults);
}

async function* recordsOf(table: FeedTable, csv: CsvTable, lookups: Lookups, summary: TableSummary): AsyncGenerator<ImportedRecord> {
  const map = rowMapper(table, csv.columns, lookups);
  const keys = new Map<string, KeyOfRow>();
  for (const column of csv.columns) summary.filled.set(column, 0);
  for await (const row of csv.rows) {
    summary.rows += 1;
    // What is kept of each row (its key) stays within bounds too.
    if (summary.rows > table.expectations.rows[1]) return;
    countFilled(csv.columns, row, summary.filled);
    if (isBlank(table, csv.columns, row)) {
      summary.leftOut.push({ line: row.line, reason: table.blank?.reason ?? '' });
      continue;
    }
    const mapped = map(row);
    if ('causes' in mapped) reject(summary, { line: row.line, ...(mapped.key === undefined ? {} : { key: mapped.key }), cause: mapped.causes.join('; ') });
    else {
      const record = withFreeKey(mapped.record, row, keys, lookups, summary);
      if (record === undefined) continue;
      summary.records += 1;
      yield record;
    }
  }
}

function countFilled(columns: readonly string[], row: Row, filled: Map<string, number>): void {
  columns.forEach((column, index) => {
    if (row.cells[index]?.trim()) filled.set(column, (filled.get(column) ?? 0) + 1);
  });
}

interface KeyOfRow {
  readonly line: number;
  readonly content: string;
  rows: number;
}

/** A key names one record. Of rows that share one, what was reviewed decides; without it they are rejected, all but the first. */
function withFreeKey(record: ImportedRecord, row: Row, keys: Map<string, KeyOfRow>, { repeated, file }: Lookups, summary: TableSummary): ImportedRecord | undefined {
  const content = createHash('sha1').update(JSON.stringify(row.cells)).digest('base64');
  const first = keys.get(record.key);
  if (first === undefined) {
    keys.set(record.key, { line: row.line, content, rows: 1 });
    return record;
  }
  const reviewed = repeated.get(record.name);
  if (reviewed?.keep === 'FIRST') summary.leftOut.push({ line: row.line, reason: reviewed.reason });
  else if (reviewed?.numbered) {
    first.rows += 1;
    return { ...record, key: `${record.key} #${first.rows}` };
  } else {
    const same = first.content === content ? 'the row is the same as' : 'the key is that of';
    reject(summary, { line: row.line, key: record.key, cause: `${same} line ${first.line}; settle it under repeated in ${file}` });
  }
  return undefined;
}

function isBlank({ blank }: FeedTable, header: readonly string[], row: Row): boolean {
  return blank !== undefined && blank.columns.every((column) => (row.cells[header.indexOf(column)] ?? '').trim() === '');
}

function reject(summary: TableSummary, rejected: RejectedRecord): void {
  summary.rejectedRows += 1;
  if (summary.rejected.length < mostKept) summary.rejected.push(rejected);
}
