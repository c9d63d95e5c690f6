import type { AppliedTraceStep, JudgedChip } from './determination.ts';
import { testsOf, type Test } from './criterion.ts';
import { saidOf, traceOf as traceOfTest } from './evaluate.ts';
import { reachIn, type Situation } from './situation.ts';
import type { Paragraph } from './rulebook.ts';
import type { StatusRule } from './status-rules.ts';

/** Every test of the rules in force, in the order of the law, as it came out for the item. */
export function traceOf(chip: Pick<JudgedChip, 'id' | 'name'>, situation: Situation): readonly AppliedTraceStep[] {
  const subject = chip.id ?? chip.name;
  const steps: AppliedTraceStep[] = [];
  for (const rule of situation.law.rules) {
    if (rule.provision.eccn === null && !matters(rule, situation)) continue;
    for (const paragraph of rule.paragraphs) {
      for (const test of testsOf(paragraph.criterion)) {
        const { metric, value, valueText, operator, threshold, unit, outcome, headroom, citation } = traceOfTest(test, situation.quantities);
        steps.push({ test: named(paragraph, test), metric, value, valueText, operator, threshold, unit, outcome, headroom, citation, paragraph: paragraph.paragraph, regulationId: rule.regulationId, subject });
      }
    }
  }
  return steps;
}

const namedTests = new WeakMap<Test, string>();

/** A test stands in one paragraph. */
function named({ paragraph }: Paragraph, test: Test): string {
  const known = namedTests.get(test) ?? `${paragraph}: ${saidOf(test)}`;
  namedTests.set(test, known);
  return known;
}

/** A letter to somebody else, or for other destinations, is no part of the reasons. */
function matters(rule: StatusRule, situation: Situation): boolean {
  const { addresseeIds } = rule.provision;
  return (addresseeIds === null || situation.exporterId === null || addresseeIds.includes(situation.exporterId)) && reachIn(situation, rule) !== 'FALSE';
}
