import { nearest } from '../../domain/nearest.ts';
import type { Mistake } from '../../seeding/mistake.ts';
import { FeedError } from '../feed-error.ts';
import type { Column } from './column.ts';

/** Holds the header against the columns that the feed knows; each must stand in it, and no other may. */
export function matchColumns(file: string, header: readonly string[], columns: readonly Column[]): void {
  const known = new Set(columns.map(({ column }) => column));
  const missing = [...known].filter((column) => !header.includes(column));
  const unknown = header.filter((column) => !known.has(column));
  const mistakes: Mistake[] = [
    ...unknown.map((column) => fault(file, `the column "${column}" is unknown${near(column, missing, 'missing')}`, 'map it, or ignore it by name with a reason, in the mapping of the feed')),
    ...missing.map((column) => fault(file, `the column "${column}" is missing${near(column, unknown, 'unknown')}`, 'check that the file is of this feed; if the publisher dropped or renamed it, change the mapping')),
  ];
  if (mistakes.length > 0) throw new FeedError(mistakes);
}

const fault = (file: string, what: string, whatToDo: string): Mistake => ({ file, line: 1, what, whatToDo });

/** Names the likely counterpart: a column that was renamed is unknown under one name and missing under the other. */
function near(column: string, others: readonly string[], what: string): string {
  const [nearestColumn] = nearest(column, others, 1);
  return nearestColumn === undefined ? '' : `; nearest ${what} one: "${nearestColumn}"`;
}
