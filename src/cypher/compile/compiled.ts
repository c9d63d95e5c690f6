import type { GlobalId } from '../../domain/global-id.ts';
import type { Row, Statement } from '../../domain/graph.ts';
import type { IsoDate } from '../../domain/iso-date.ts';
import type { RootDays } from '../selection.ts';
import type { ReferencePlan } from '../plan/plan.ts';

/** Where ids that a question names lead, as far as they were given up. */
export type Redirects = ReadonlyMap<string, GlobalId>;

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
  /** Whether the question names ids, so that the statement says which of them were given up. */
  readonly asksByIds?: boolean;
  /** Takes the columns after what every statement says first, without those of references; and where ids that were given up lead. */
  readonly decode: (columns: Row, redirects: Redirects) => Answer;
}
