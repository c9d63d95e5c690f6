import type { AppliedTraceStep, JudgedChip } from './determination.ts';
import { evaluate } from './evaluate.ts';
import { reachIn, type Situation } from './possibilities.ts';
import type { StatusRule } from './status-rules.ts';

/** Every test of the rules in force, in the order of the law, as it came out for the item. */
export function traceOf(chip: Pick<JudgedChip, 'id' | 'name'>, situation: Situation): readonly AppliedTraceStep[] {
  const subject = chip.id ?? chip.name;
  return situation.law.rules.filter((rule) => rule.provision.eccn !== null || matters(rule, situation)).flatMap(({ paragraphs, regulationId }) =>
    paragraphs.flatMap(({ paragraph, criterion }) =>
      evaluate(criterion, situation.quantities).trace.map((step) => ({ ...step, test: `${paragraph}: ${step.test}`, paragraph, regulationId, subject })),
    ),
  );
}

/** A letter to somebody else, or for other destinations, is no part of the reasons. */
function matters(rule: StatusRule, situation: Situation): boolean {
  const { addresseeIds } = rule.provision;
  return (addresseeIds === null || situation.exporterId === null || addresseeIds.includes(situation.exporterId)) && reachIn(situation, rule) !== 'FALSE';
}
