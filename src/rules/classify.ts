import { outcomeOfCriterion } from './evaluate.ts';
import type { Quantities } from './metrics.ts';
import type { Paragraph } from './rulebook.ts';
import type { StatusRule } from './status-rules.ts';
import type { Outcome } from './three-valued.ts';

/** The paragraph of one rule that a chip meets. */
export interface Classification {
  /** TRUE or UNKNOWN. */
  readonly outcome: Outcome;
  readonly rule: StatusRule;
  /** The first that is met, null while an earlier one is unknown: then it is not known which. */
  readonly paragraph: Paragraph | null;
}

/** How each rule comes out for the chip; rules of which it meets no paragraph are left out. */
export function classify(rules: readonly StatusRule[], quantities: Quantities): readonly Classification[] {
  const found: Classification[] = [];
  for (const rule of rules) {
    let earlierUnknown = false;
    for (const paragraph of rule.paragraphs) {
      const outcome = outcomeOfCriterion(paragraph.criterion, quantities);
      if (outcome === 'TRUE') {
        found.push({ outcome, rule, paragraph: earlierUnknown ? null : paragraph });
        earlierUnknown = false;
        break;
      }
      earlierUnknown ||= outcome === 'UNKNOWN';
    }
    if (earlierUnknown) found.push({ outcome: 'UNKNOWN', rule, paragraph: null });
  }
  return found;
}
