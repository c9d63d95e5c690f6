import type { Patience } from './patience.ts';

/** A Cypher text whose every value is a parameter. Whole numbers that Cypher needs as integers (LIMIT) are given as `bigint`; all others are floats. */
export interface Statement {
  readonly text: string;
  readonly parameters: Readonly<Record<string, unknown>>;
}

/** The values of one row in the order of RETURN. */
export type Row = readonly unknown[];

export type RunStatement = (statement: Statement) => Promise<readonly Row[]>;

/** Reads as auto-commit in access mode READ; fails with an `ApiError` whose code is a DATABASE_ one. */
export interface GraphReader {
  /** When the patience ends, the statement ends in the database too, and this fails with the reason. */
  readonly read: (statement: Statement, patience?: Patience) => Promise<readonly Row[]>;
}

export interface GraphWriter {
  /** Runs the work in one transaction: all of it is committed, or nothing. */
  write<Result>(work: (run: RunStatement) => Promise<Result>): Promise<Result>;
  /** Schema commands and procedures that do not go into a transaction with data, such as waiting for indexes. */
  readonly changeSchema: RunStatement;
}
