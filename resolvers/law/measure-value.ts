import type { MeasureOutcome } from '../../src/rules/measures-on.ts';
import { traceStepValue } from './determination-value.ts';

export function measureValue({ trace, ...measure }: MeasureOutcome): Readonly<Record<string, unknown>> {
  return { ...measure, trace: trace.map((step) => traceStepValue(step, measure.citation)) };
}
