import type { GlobalId } from '../domain/global-id.ts';
import type { MetricName } from './metrics.ts';

export const operators = ['GTE', 'GT', 'LTE', 'LT', 'EQ'] as const;

export type Operator = (typeof operators)[number];

/** One comparison. The threshold is a number in the metric's unit, or a boolean (with EQ) for a boolean metric. */
export interface Test {
  readonly metric: MetricName;
  readonly operator: Operator;
  readonly threshold: number | boolean;
  readonly unit?: string;
  /** For NAMED_PRODUCT: which products the instrument names. */
  readonly products?: readonly GlobalId[];
  /** Down to the paragraph. A draft rule has none. */
  readonly citation?: string;
}

/** A condition of the law as plain data: evaluated, compiled to a predicate and said as a sentence from this one form. */
export type Criterion =
  | Test
  | { readonly allOf: readonly Criterion[] }
  | { readonly anyOf: readonly Criterion[] }
  | { readonly not: Criterion };

const tests = new WeakMap<object, readonly Test[]>();

/** Every comparison in it, in the order in which it is written. */
export function testsOf(criterion: Criterion): readonly Test[] {
  const known = tests.get(criterion);
  if (known) return known;
  const found = 'allOf' in criterion ? criterion.allOf.flatMap(testsOf) : 'anyOf' in criterion ? criterion.anyOf.flatMap(testsOf) : 'not' in criterion ? testsOf(criterion.not) : [criterion];
  tests.set(criterion, found);
  return found;
}
