import type { Row, Statement } from '../../domain/graph.ts';

/** One root field as one statement, and how its single row becomes the answer. */
export interface Compiled<Answer> {
  readonly statement: Statement;
  /** Takes the columns after the dataset's version. */
  readonly decode: (columns: Row) => Answer;
}
