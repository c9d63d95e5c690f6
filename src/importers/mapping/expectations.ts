import type { Mistake } from '../../seeding/mistake.ts';
import { counted } from '../counted.ts';

/** From and to, both included. */
export type Range = readonly [low: number, high: number];

/** What a sound file looks like. A file outside of it is refused as a whole: its rows may read well and still be the wrong ones. */
export interface Expectations {
  readonly rows: Range;
  readonly rejected: Range;
  /** By column: the share of rows in which it is filled, from 0 to 1. */
  readonly filled?: Readonly<Record<string, Range>>;
}

export interface TableCounts {
  readonly rows: number;
  readonly rejected: number;
  /** By column: the number of rows in which it is filled. */
  readonly filled: ReadonlyMap<string, number>;
}

/** Every way in which the counts fall outside what is expected. */
export function unmetExpectations(file: string, expected: Expectations, counts: TableCounts): readonly Mistake[] {
  const fault = (what: string, whatToDo: string): Mistake => ({ file, what, whatToDo });
  const outside = (value: number, [low, high]: Range): boolean => value < low || value > high;
  const faults: Mistake[] = [];
  // Reading stops at the first row too many, so that the other counts say nothing.
  if (counts.rows > expected.rows[1]) {
    return [fault(`it has more than ${expected.rows[1]} rows; ${expected.rows[0]} to ${expected.rows[1]} are expected`, 'check that it is of this feed; widen the expectation if the feed has grown')];
  }
  if (outside(counts.rows, expected.rows)) {
    faults.push(fault(`it has ${counted(counts.rows, 'row')}; ${expected.rows[0]} to ${expected.rows[1]} are expected`, 'check that it is whole and of this feed'));
  }
  if (outside(counts.rejected, expected.rejected)) {
    faults.push(fault(`${counted(counts.rejected, 'record')} rejected; ${expected.rejected[0]} to ${expected.rejected[1]} are expected`, 'review the causes; the form of the file has probably changed'));
  }
  for (const [column, range] of Object.entries(expected.filled ?? {})) {
    const share = counts.rows === 0 ? 0 : (counts.filled.get(column) ?? 0) / counts.rows;
    if (outside(share, range)) {
      faults.push(fault(`"${column}" is filled in ${percent(share)} of the rows; ${percent(range[0])} to ${percent(range[1])} are expected`, 'check whether the column has moved or changed its meaning'));
    }
  }
  return faults;
}

/** To a tenth; what is less than whole is never told as 100 %. */
export const percent = (share: number): string => `${Math.min(Number((share * 100).toFixed(1)), share < 1 ? 99.9 : 100)} %`;
