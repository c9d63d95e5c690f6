import { ReferencedRecords } from '../src/cypher/rows/referenced-records.ts';
import type { GraphReader } from '../src/domain/graph.ts';
import type { IsoDate } from '../src/domain/iso-date.ts';
import type { Rulebook } from '../src/rules/rulebook.ts';

/** What every resolver is given. */
export interface ApiContext {
  readonly graph: GraphReader;
  readonly rulebook: Rulebook;
  readonly today: IsoDate;
  readonly now: string;
  readonly answer: AnswerNote;
  /** Root resolvers fill it in; references in computed values find their records there. */
  readonly references: ReferencedRecords;
}

/** Root resolvers fill it in; the server puts it into the response's extensions as `{ datasetVersion, asOf, knownAt }`. */
export class AnswerNote {
  datasetVersion?: string;
  asOf?: IsoDate;
  knownAt?: string;
}

/** The context of one operation. `now` is a moment in ISO 8601. */
export function apiContext({ graph, rulebook, now }: Pick<ApiContext, 'graph' | 'rulebook' | 'now'>): ApiContext {
  return { graph, rulebook, now, today: now.slice(0, 'YYYY-MM-DD'.length), answer: new AnswerNote(), references: new ReferencedRecords() };
}
