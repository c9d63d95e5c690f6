import type { Statement } from '../../src/domain/graph.ts';
import type { Question } from '../api-process.ts';

/** A question in one dialect of GraphQL, and where its rows stand in `data`; where no list stands, all of it is one row. */
export interface Asked extends Question {
  readonly rowsAt: readonly string[];
}

/** A question that all answer who can. The selections of ours and of the peer's are in the same order, and the hand-written RETURN in the order of these. */
export interface Case {
  readonly name: string;
  readonly title: string;
  readonly ours: Asked;
  /** What the peer has to do for it, which decides how many times as fast we must be. */
  readonly kind?: 'list' | 'connection';
  readonly peer?: Asked;
  readonly raw?: Statement;
  /** A page or a record that indexes lead to: more data must not cost more. */
  readonly indexed?: true;
  /** Whose order each one chooses for itself: nobody asked for one, or it cannot be asked for. */
  readonly anyOrder?: 'of rows' | 'of values';
}
