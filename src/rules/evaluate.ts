import { testsOf, type Criterion, type Operator, type Test } from './criterion.ts';
import { decimalDifference } from './decimal.ts';
import { compare, knownValue, outcomeOfTest, pointOf, valueText } from './metric-value.ts';
import { metricOf, type MetricName, type Quantities } from './metrics.ts';
import { sentence } from './sentence.ts';
import { not, type Outcome } from './three-valued.ts';

/** One comparison as it came out. */
export interface TraceStep {
  /** The test in words; `determine` puts the paragraph before it. */
  readonly test: string;
  readonly metric: MetricName;
  /** Null where only bounds, or nothing, are known: see `valueText`. */
  readonly value: number | boolean | null;
  readonly valueText: string;
  readonly operator: Operator;
  readonly threshold: number | boolean;
  readonly unit: string | null;
  readonly outcome: Outcome;
  /** Threshold minus value: positive below the line, zero at it, negative above; null where there is no single figure. */
  readonly headroom: number | null;
  readonly citation: string | null;
}

export interface Evaluation {
  readonly outcome: Outcome;
  readonly trace: readonly TraceStep[];
}

/** Every test is in the trace, also where an earlier one has decided. */
export function evaluate(criterion: Criterion, quantities: Quantities): Evaluation {
  return { outcome: outcomeOfCriterion(criterion, quantities), trace: testsOf(criterion).map((test) => traceOf(test, quantities)) };
}

/** The outcome alone, without the cost of a trace. */
export function outcomeOfCriterion(criterion: Criterion, quantities: Quantities): Outcome {
  if ('metric' in criterion) return outcomeOfTest(criterion, quantities);
  if ('not' in criterion) return not(outcomeOfCriterion(criterion.not, quantities));
  const conjunction = 'allOf' in criterion;
  const decisive: Outcome = conjunction ? 'FALSE' : 'TRUE';
  let joined: Outcome = conjunction ? 'TRUE' : 'FALSE';
  for (const part of conjunction ? criterion.allOf : criterion.anyOf) {
    const outcome = outcomeOfCriterion(part, quantities);
    if (outcome === decisive) return decisive;
    if (outcome === 'UNKNOWN') joined = 'UNKNOWN';
  }
  return joined;
}

/** The facts, by the field that lacks, on which a criterion that is neither met nor failed hangs. */
export function unknownFieldsOf(criterion: Criterion, quantities: Quantities): readonly string[] {
  if (outcomeOfCriterion(criterion, quantities) !== 'UNKNOWN') return [];
  return [...new Set(testsOf(criterion).filter((test) => outcomeOfTest(test, quantities) === 'UNKNOWN').map(({ metric }) => metricOf(metric).missingField))];
}

const sentences = new WeakMap<Test, string>();

export function saidOf(test: Test): string {
  const said = sentences.get(test) ?? sentence(test);
  sentences.set(test, said);
  return said;
}

/** One comparison as it comes out. */
export function traceOf(test: Test, quantities: Quantities): TraceStep {
  const { metric, operator, threshold } = test;
  const known = knownValue(test, quantities);
  const value = pointOf(known);
  return {
    test: saidOf(test),
    metric,
    value,
    valueText: valueText(metric, known, typeof threshold === 'number' ? [threshold] : []),
    operator,
    threshold,
    unit: metricOf(metric).unit,
    outcome: compare(operator, known, threshold),
    headroom: typeof value === 'number' && typeof threshold === 'number' ? decimalDifference(threshold, value) : null,
    citation: test.citation ?? null,
  };
}
