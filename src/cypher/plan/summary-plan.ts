import type { IsoDate } from '../../domain/iso-date.ts';
import type { Rulebook } from '../../rules/rulebook.ts';
import type { Hop } from './plan.ts';

/** One selection of `groups` or of `aggregate`: the whole filtered set, by the values of some keys or as one group without keys. */
export interface SummaryPlan {
  /** The response name. */
  readonly key: string;
  readonly of: 'groups' | 'aggregate';
  readonly by: readonly GroupKeyPlan[];
  readonly orderBy: GroupOrder;
  readonly first: number;
  readonly measures: readonly MeasurePlan[];
}

export type GroupOrder = 'COUNT_DESC' | 'COUNT_ASC' | 'KEYS_ASC' | 'KEYS_DESC';

export interface GroupKeyPlan {
  readonly name: string;
  /** Of several ways the first that leads somewhere counts. */
  readonly ways: readonly GroupWay[];
}

/** From a record to the value that it is grouped by. Ways that begin alike lead to the same nodes as far as they do, so that two keys of one training use stand together. */
export interface GroupWay {
  readonly steps: readonly { readonly field: string; readonly hop: Hop }[];
  readonly end: GroupEnd;
}

export type GroupEnd =
  | { readonly reads: 'value' | 'list' | 'year'; readonly property: string; readonly openEnd: boolean }
  /** The record itself, known by its id. */
  | { readonly reads: 'record'; readonly name: string }
  | { readonly reads: 'status'; readonly law: Rulebook; readonly date: IsoDate; readonly destination: string };

export const measureFunctions = ['min', 'max', 'avg', 'sum', 'known'] as const;

export type MeasureFunction = (typeof measureFunctions)[number];

/** A number or day of each record, and what is asked of all of them. */
export interface MeasurePlan {
  readonly field: string;
  readonly property: string;
  /** The end of an interval: while open it counts as not known. */
  readonly openEnd: boolean;
  readonly functions: readonly MeasureFunction[];
}

/** Whether the whole set is summed up, and so counted. */
export function isCounted({ summaries }: { readonly summaries: readonly SummaryPlan[] }): boolean {
  return summaries.some(({ of }) => of === 'aggregate');
}
