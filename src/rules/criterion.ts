import type { MetricName } from './metrics.ts';

export const operators = ['GTE', 'GT', 'LTE', 'LT', 'EQ'] as const;

export type Operator = (typeof operators)[number];

/** One comparison. The threshold is a number in the metric's unit, or a boolean (with EQ) for a boolean metric. */
export interface Test {
  readonly metric: MetricName;
  readonly operator: Operator;
  readonly threshold: number | boolean;
  readonly unit?: string;
  /** Down to the paragraph. A draft rule has none. */
  readonly citation?: string;
}

/** A condition of the law as plain data: evaluated, compiled to a predicate and said as a sentence from this one form. */
export type Criterion =
  | Test
  | { readonly allOf: readonly Criterion[] }
  | { readonly anyOf: readonly Criterion[] }
  | { readonly not: Criterion };

/** Every comparison in it, in the order in which it is written. */
export function testsOf(criterion: Criterion): readonly Test[] {
  if ('allOf' in criterion) return criterion.allOf.flatMap(testsOf);
  if ('anyOf' in criterion) return criterion.anyOf.flatMap(testsOf);
  if ('not' in criterion) return testsOf(criterion.not);
  return [criterion];
}
