import type { ContenderName } from './contender.ts';

/** What was measured of one contender with one case. */
export interface Measured {
  readonly name: string;
  readonly contender: ContenderName;
  /** Null: it asks no database, or not for each answer. */
  readonly dbHits: number | null;
  readonly rows: number | null;
  readonly p50Ms: number;
  readonly p99Ms: number;
  /** With many at once; null where it then fails, with the reason. */
  readonly perSecond: number | null;
  readonly failedUnderLoad?: string;
}

/** A contender that did not answer a case, or answered other rows. */
export interface Failed {
  readonly name: string;
  readonly contender: ContenderName;
  readonly failed: string;
  readonly otherRows: boolean;
}

export interface SizeResult {
  /** How many times the imported graph. */
  readonly size: number;
  readonly nodes: number;
  readonly relationships: number;
  readonly measured: readonly Measured[];
  readonly failed: readonly Failed[];
}
