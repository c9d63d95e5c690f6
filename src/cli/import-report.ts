import { counted } from '../importers/counted.ts';
import type { Feed } from '../importers/feed.ts';
import { percent } from '../importers/mapping/expectations.ts';
import type { ImportedVintage } from '../importers/loading/import-vintages.ts';
import type { TableSummary } from '../importers/mapping/read-table.ts';

const mostShown = 20;
const inThousands = (count: number): string => count.toLocaleString('en-US');

/** Who is to be credited for what is being read. */
export function feedLine({ id, title, license, credit, page, vintage }: Feed, given: boolean): string {
  return `${id}: ${title} by ${credit} (${license})${page === undefined ? '' : `, ${page}`}; ${given ? 'your own file' : `as of ${vintage}`}`;
}

/** What a file gave: counts and rate, each rejected row with line and cause, the rows left out, and in how many rows each column is filled. */
export function tableReport(summary: TableSummary, milliseconds: number): string {
  const { file, rows, records, rejectedRows, rejected, leftOut, filled } = summary;
  const shares = [...filled].map(([column, count]) => `${column} ${percent(count / rows)}`);
  return [
    `  ${file}: ${counted(rows, 'row')}, ${counted(records, 'record')}, ${inThousands(rejectedRows)} rejected, ${inThousands(leftOut.length)} left out; ${(milliseconds / 1000).toFixed(1)} s, ${rate(rows, milliseconds)} rows/s`,
    ...listed(rejected.map(({ line, key, cause }) => `    rejected: line ${line}${key === undefined ? '' : `, ${key}`}: ${cause}`), rejectedRows),
    ...listed(leftOut.map(({ line, reason }) => `    left out: line ${line}: ${reason}`), leftOut.length),
    `    filled: ${shares.join(', ')}`,
  ].join('\n');
}

/** What a vintage brought, counted against the one before it. */
export function loadedLine({ feed, day, records, added, changed, ended, unchanged }: ImportedVintage): string {
  return `  ${feed} of ${day}: ${counted(records, 'record')}; ${inThousands(added)} added, ${inThousands(changed)} changed, ${inThousands(ended)} ended, ${inThousands(unchanged)} unchanged`;
}

/** One line that is written over itself while a file is read. */
export function progressLine(summary: TableSummary, read: number, total: number, milliseconds: number): string {
  const share = total === 0 ? 0 : Math.min(1, read / total);
  const done = Math.round(share * 20);
  return `  [${'#'.repeat(done)}${'.'.repeat(20 - done)}] ${percent(share)} ${summary.file}: ${counted(summary.rows, 'row')}, ${inThousands(summary.rejectedRows)} rejected, ${rate(summary.rows, milliseconds)} rows/s`;
}

function listed(lines: readonly string[], count: number): readonly string[] {
  return count > mostShown ? [...lines.slice(0, mostShown), `    and ${inThousands(count - mostShown)} more`] : lines;
}

const rate = (rows: number, milliseconds: number): string => inThousands(Math.round((rows / Math.max(1, milliseconds)) * 1000));
