import { outcomeOfCriterion } from './evaluate.ts';
import type { Quantities } from './metrics.ts';
import type { Paragraph } from './rulebook.ts';
import type { StatusRule } from './status-rules.ts';
import type { Outcome } from './three-valued.ts';

/** The paragraph of one rule that an item meets. */
export interface Classification {
  /** TRUE or UNKNOWN. */
  readonly outcome: Outcome;
  readonly rule: StatusRule;
  /** The first that is met, null while an earlier one is unknown: then it is not known which. */
  readonly paragraph: Paragraph | null;
}

/** How each rule comes out for the item; rules of which it meets no paragraph are left out. What is known from a report only leaves a rule unknown, with its paragraph. */
export function classify(rules: readonly StatusRule[], quantities: Quantities): readonly Classification[] {
  const found: Classification[] = [];
  for (const rule of rules) {
    const classification = classifyUnder(rule, quantities);
    if (classification) found.push(classification);
  }
  return found;
}

function classifyUnder(rule: StatusRule, quantities: Quantities): Classification | null {
  let earlierUnknown = false;
  let reported: Paragraph | null = null;
  for (const paragraph of rule.paragraphs) {
    const outcome = outcomeOfCriterion(paragraph.criterion, quantities);
    if (outcome === 'TRUE' && !paragraph.reported) return { outcome, rule, paragraph: earlierUnknown ? null : paragraph };
    if (outcome === 'TRUE' && !earlierUnknown) reported = paragraph;
    earlierUnknown ||= outcome !== 'FALSE';
  }
  return earlierUnknown ? { outcome: 'UNKNOWN', rule, paragraph: reported } : null;
}
