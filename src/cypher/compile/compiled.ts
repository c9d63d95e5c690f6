import type { Row, Statement } from '../../domain/graph.ts';
import type { IsoDate } from '../../domain/iso-date.ts';
import type { RootDays } from '../selection.ts';
import type { ReferencePlan } from '../plan/plan.ts';

/** One root field as one statement, and how its single row becomes the answer. */
export interface Compiled<Answer> {
  readonly statement: Statement;
  /** The root field's own `asOf` and `knownAt`. */
  readonly root: RootDays;
  /** The days whose facts were asked about. */
  readonly days: readonly IsoDate[];
  /** Whether the law is applied to what is read. */
  readonly appliesLaw?: true;
  /** The records that computed values may name; each is a column after the answer's own. */
  readonly references?: readonly ReferencePlan[];
  /** Takes the columns after the dataset's version, without those of references. */
  readonly decode: (columns: Row) => Answer;
}
