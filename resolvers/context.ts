import type { DocumentNode } from 'graphql';
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

/** Resolvers fill it in; the server puts it into the response's extensions as `{ datasetVersion, asOf, knownAt }`. */
export class AnswerNote {
  datasetVersion?: string;
  /** The days that were asked about, in root fields and in computed ones. */
  readonly days = new Set<IsoDate>();
  knownAt?: string;
  /** The root fields that have been asked: what a citation cites. */
  readonly underWay: Promise<unknown>[] = [];
  /** The citations, which end after them: an operation whose answer is refused does not wait for these. */
  readonly citing: Promise<unknown>[] = [];
  /** The ids of records and instruments on which answers rest without showing them. */
  readonly judged = new Set<string>();
  /** The document as it was sent, where what is executed was made out of it. */
  document?: DocumentNode;

  /** Notes them, where there are any. */
  restsOn(...ids: readonly (string | null | undefined)[]): void {
    for (const id of ids) if (id) this.judged.add(id);
  }

  /** An operation may ask about several days: all of them, in their order. */
  get asOf(): string | undefined {
    return this.days.size === 0 ? undefined : [...this.days].sort().join(', ');
  }
}

/** The context of one operation. `now` is a moment in ISO 8601. */
export function apiContext({ graph, rulebook, now }: Pick<ApiContext, 'graph' | 'rulebook' | 'now'>): ApiContext {
  return { graph, rulebook, now, today: now.slice(0, 'YYYY-MM-DD'.length), answer: new AnswerNote(), references: new ReferencedRecords() };
}
