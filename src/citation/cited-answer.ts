import type { IsoDate } from '../domain/iso-date.ts';

/** A source that an answer rests on. */
export interface CitedSource {
  readonly id: string;
  readonly url: string | null;
  readonly title: string | null;
  readonly publisher: string | null;
  /** As exactly as known: `YYYY-MM-DD`, `YYYY-MM` or `YYYY`. */
  readonly publishedOn: string | null;
  readonly retrievedOn: string | null;
  /** Of what is revised: the day of the version that was read. */
  readonly versionOn: string | null;
  /** False where it was cited from memory, and nobody opened it for what was asked. */
  readonly isRead: boolean;
}

/** Everything that a citation of an answer says. Nothing in it comes from the clock, so the same answer is cited by the same bytes. */
export interface CitedAnswer {
  /** DATASET where nothing was asked beside the citation: then the dataset as a whole is cited. */
  readonly of: 'ANSWER' | 'DATASET';
  readonly datasetVersion: string;
  readonly queryHash: string;
  readonly operationName: string | null;
  /** The days that were asked about, in their order. */
  readonly asOf: readonly IsoDate[];
  /** The days of knowledge that were asked about, in their order. */
  readonly knownAt: readonly IsoDate[];
  /** In the order of their ids. */
  readonly sources: readonly CitedSource[];
  /** How many further ones there are. */
  readonly sourcesOmitted: number;
}
