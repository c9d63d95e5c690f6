import type { Case } from './case.ts';
import type { PlainRow } from './rows.ts';

export const contenderNames = ['ours', 'ours, no cache', 'raw driver', 'raw behind node:http', '@neo4j/graphql', 'node:http, same bytes'] as const;
export type ContenderName = (typeof contenderNames)[number];

export interface HttpRequest {
  readonly url: string;
  readonly body: string;
}

/** One of those that are compared. What it is asked over HTTP is known beforehand, so that all are asked by the same client. */
export interface Contender {
  readonly name: ContenderName;
  canAnswer(its: Case): boolean;
  /** Null: it is called in this process. */
  request(its: Case): HttpRequest | null;
  /** Asks once, to the last byte. */
  ask(its: Case): Promise<Uint8Array>;
  /** The rows in an answer; fails where it holds errors. Null: not its own, but those it was given. */
  rows(its: Case, answer: Uint8Array): readonly PlainRow[] | null;
  dbHits(its: Case): Promise<number | null>;
}
