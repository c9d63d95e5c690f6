import type { Determination as ShownDetermination } from '../../schema/values/determination.ts';
import { globalId } from '../../src/domain/global-id.ts';
import type { AppliedTraceStep, Determination } from '../../src/rules/determination.ts';
import type { TraceStep } from '../../src/rules/evaluate.ts';
import type { ExcludingFact } from '../../src/rules/smallest-excluding-facts.ts';

type ByReference = 'destination' | 'exporter' | 'endUser' | 'decidedBy';

/** Field by field, since copies of so many are what most of the time of a thousand answers went into. Records are named by their ids. */
export function determinationValue(
  determination: Determination, knownAt: string, smallestExcludingFacts: readonly ExcludingFact[] | null = null,
): Readonly<Record<Exclude<keyof ShownDetermination, ByReference> | `${ByReference}Id`, unknown>> {
  return {
    asOf: determination.asOf,
    knownAt,
    destinationId: globalId('country', determination.destination),
    exportedFrom: determination.exportedFrom,
    exporterId: determination.exporterId,
    endUserId: determination.endUserId,
    status: determination.status,
    codifiedStatus: determination.codifiedStatus,
    possibleStatuses: determination.possibleStatuses,
    subjectToEar: determination.subjectToEar,
    eccn: determination.eccn,
    paragraph: determination.paragraph,
    alsoClassified: determination.alsoClassified,
    reviewPolicy: determination.reviewPolicy,
    reviewPolicyConditions: determination.reviewPolicyConditions,
    exceptions: determination.exceptions,
    decidedById: determination.decidedBy?.regulationId ?? null,
    rules: determination.rules,
    guidance: determination.guidance,
    explanation: determination.explanation,
    trace: determination.trace.map((step) => traceStepValue(step)),
    missingFacts: determination.missingFacts,
    smallestExcludingFacts,
    unmodelled: determination.unmodelled,
    citations: determination.citations,
    beforeRelease: determination.beforeRelease,
  };
}

/** A test that has no citation of its own is cited by where it stands. */
export function traceStepValue({ test, metric, valueText, operator, threshold, unit, outcome, headroom, citation }: TraceStep | AppliedTraceStep, standsIn = ''): Readonly<Record<string, unknown>> {
  return { test, metric, value: valueText === 'unknown' ? null : valueText, operator, threshold: String(threshold), unit, outcome, headroom, citation: citation ?? standsIn };
}
