import type { DocumentNode } from 'graphql';
import { ReferencedRecords } from '../src/cypher/rows/referenced-records.ts';
import type { RootDays } from '../src/cypher/selection.ts';
import type { GraphReader } from '../src/domain/graph.ts';
import type { IsoDate } from '../src/domain/iso-date.ts';
import type { Patience } from '../src/domain/patience.ts';
import type { Rulebook } from '../src/rules/rulebook.ts';

/** What every resolver is given. */
export interface ApiContext {
  readonly graph: GraphReader;
  readonly rulebook: Rulebook;
  readonly today: IsoDate;
  readonly now: string;
  readonly answer: AnswerNote;
  /** Of whoever waits for the answer: when it ends, what is read for it is ended. */
  readonly patience?: Patience | undefined;
  /** Root resolvers fill it in; references in computed values find their records there. */
  readonly references: ReferencedRecords;
  /** The days that the root fields were asked for, by their name in the answer: computed values below them go by these. */
  readonly roots: Map<string, RootDays>;
}

/** Resolvers fill it in; the server puts it into the response's extensions as `{ datasetVersion, asOf, knownAt, notes }`. */
export class AnswerNote {
  datasetVersion?: string;
  /** The days that were asked about, in root fields and in computed ones. */
  readonly days = new Set<IsoDate>();
  /** The days of knowledge that were asked about. */
  readonly knownAtDays = new Set<IsoDate>();
  private readonly remarks = new Set<string>();
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
    return joined(this.days);
  }

  get knownAt(): string | undefined {
    return joined(this.knownAtDays);
  }

  /** What a reader must know of the answer as a whole. */
  note(remark: string): void {
    this.remarks.add(remark);
  }

  get notes(): readonly string[] | undefined {
    return this.remarks.size === 0 ? undefined : [...this.remarks].sort();
  }
}

function joined(days: ReadonlySet<IsoDate>): string | undefined {
  return days.size === 0 ? undefined : [...days].sort().join(', ');
}

/** The context of one operation. `now` is a moment in ISO 8601. */
export function apiContext({ graph, rulebook, now }: Pick<ApiContext, 'graph' | 'rulebook' | 'now'>): ApiContext {
  return { graph, rulebook, now, today: now.slice(0, 'YYYY-MM-DD'.length), answer: new AnswerNote(), references: new ReferencedRecords(), roots: new Map() };
}
