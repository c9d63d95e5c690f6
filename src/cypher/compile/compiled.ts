import type { Row, Statement } from '../../domain/graph.ts';
import type { IsoDate } from '../../domain/iso-date.ts';

/** One root field as one statement, and how its single row becomes the answer. */
export interface Compiled<Answer> {
  readonly statement: Statement;
  /** The days whose facts were asked about. */
  readonly days: readonly IsoDate[];
  /** Takes the columns after the dataset's version. */
  readonly decode: (columns: Row) => Answer;
}
