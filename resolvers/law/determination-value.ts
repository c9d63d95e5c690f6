import { globalId } from '../../src/domain/global-id.ts';
import type { AppliedTraceStep, Determination } from '../../src/rules/determination.ts';
import type { TraceStep } from '../../src/rules/evaluate.ts';
import type { ExcludingFact } from '../../src/rules/smallest-excluding-facts.ts';

/** A determination as the API shows it; records are named by their ids. The facts that keep an item out are given where they are asked for. */
export function determinationValue(determination: Determination, knownAt: string, smallestExcludingFacts: readonly ExcludingFact[] | null = null): Readonly<Record<string, unknown>> {
  return {
    ...determination,
    knownAt,
    destinationId: globalId('country', determination.destination),
    decidedById: determination.decidedBy?.regulationId ?? null,
    trace: determination.trace.map((step) => traceStepValue(step)),
    smallestExcludingFacts,
  };
}

/** A test that has no citation of its own is cited by where it stands. */
export function traceStepValue({ test, metric, valueText, operator, threshold, unit, outcome, headroom, citation }: TraceStep | AppliedTraceStep, standsIn = ''): Readonly<Record<string, unknown>> {
  return { test, metric, value: valueText === 'unknown' ? null : valueText, operator, threshold: String(threshold), unit, outcome, headroom, citation: citation ?? standsIn };
}
