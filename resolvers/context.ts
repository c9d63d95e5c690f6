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
}

/** Root resolvers fill it in; the server puts it into the response's extensions as `{ datasetVersion, asOf, knownAt }`. */
export class AnswerNote {
  datasetVersion?: string;
  asOf?: IsoDate;
  knownAt?: string;
}
