import { ApiError } from '../domain/api-error.ts';
import type { GlobalId } from '../domain/global-id.ts';
import { OPEN_END, type IsoDate } from '../domain/iso-date.ts';
import { classify } from './classify.ts';
import type { Criterion } from './criterion.ts';
import type { JudgedChip, MissingFact } from './determination.ts';
import { situationOf } from './situation.ts';
import { outcomeOfCriterion } from './evaluate.ts';
import { missingFacts } from './missing-facts.ts';
import { numberText } from './number-text.ts';
import { countOfWays, possibilitiesOf } from './possibilities.ts';
import type { Situation } from './situation.ts';
import type { Quantities } from './metrics.ts';
import type { Paragraph, Provision, Rulebook } from './rulebook.ts';
import { withinOneCountry } from './same-country.ts';
import { statusOn } from './status-on.ts';
import type { Status } from './status.ts';
import { lawOnDate, type StatusRule } from './status-rules.ts';
import { anyOf, type Outcome } from './three-valued.ts';
import { unknownFacts, type UnknownFact } from './unknown-fact.ts';

export const draftModes = ['REPLACES_3A090', 'ADDS'] as const;

export interface DraftCriterionEntry {
  readonly id: string;
  readonly criterion: Criterion;
}

export interface DraftRule {
  readonly comparedWith: IsoDate;
  readonly mode: (typeof draftModes)[number];
  readonly destination: string;
  readonly criteria: readonly DraftCriterionEntry[];
}

/** What a draft would do to one chip, against the law of a day. */
export interface DraftEffect {
  readonly chip: JudgedChip;
  readonly before: Status;
  readonly after: Status;
  /** The criterion of the draft that it surely meets, the first of several. */
  readonly criterionId: string | null;
  /** How its criteria come out for the chip: UNKNOWN where the draft itself turns on what is not known. */
  readonly outcome: Outcome;
  /** Worked out where they are asked for: it takes most of the time. */
  readonly missingFacts: () => readonly MissingFact[];
}

const draftRegulation: GlobalId = 'regulation:draft';
const exportingCountry = 'US';

/** Scores a hypothetical rule: the status of each chip under the law of a day with the draft, beside that without it. */
export function draftEffects(rulebook: Rulebook, draft: DraftRule, chips: readonly JudgedChip[]): readonly DraftEffect[] {
  if (withinOneCountry(draft.destination, exportingCountry)) throw new ApiError('BAD_USER_INPUT', `destination "${draft.destination}" is the exporting country: nothing that stays there is exported. Name another destination.`, { argument: 'destination' });
  const law = lawOnDate(rulebook, draft.comparedWith);
  const rules = [ruleOf(draft), ...law.rules.filter(({ provision }) => draft.mode === 'ADDS' || !(provision.eccn ?? '').startsWith('3A090'))];
  requireFewWays({ ...situationOf(rulebook, { chip: { name: 'any chip', quantities: {} }, destination: draft.destination, asOf: draft.comparedWith }, null), law: { ...law, rules } });
  for (const entry of draft.criteria) requirePossible(entry, draft);
  return chips.map((chip) => {
    const before = situationOf(rulebook, { chip, destination: draft.destination, asOf: draft.comparedWith }, null);
    const after: Situation = { ...before, law: { ...law, rules } };
    const status = statusOn(after);
    const outcomes = draft.criteria.map(({ criterion }) => outcomeOfCriterion(criterion, after.quantities));
    return {
      chip,
      before: statusOn(before),
      after: status,
      criterionId: draft.criteria[outcomes.indexOf('TRUE')]?.id ?? null,
      outcome: anyOf(outcomes),
      missingFacts: () => (status === 'UNDETERMINED' ? missingFacts(after, possibilitiesOf(after), chip.id ?? chip.name, null) : []),
    };
  });
}

/** A chip of which nothing is known is gone through in so many ways: each threshold of one metric is told apart from each of another that is tested with it. */
const mostWays = 15_000;

function requireFewWays(nothingKnown: Situation): void {
  const ways = countOfWays(nothingKnown);
  if (ways > mostWays) throw new ApiError('BAD_USER_INPUT', `criteria tell ${numberText(ways)} kinds of chips apart; at most ${mostWays} are gone through. Test fewer metrics together, or fewer thresholds of each.`, { argument: 'criteria', field: 'criteria', atMost: mostWays });
}

/** A draft that no chip could ever meet, whatever its figures, contradicts itself. */
function requirePossible({ id, criterion }: DraftCriterionEntry, draft: DraftRule): void {
  const rule = ruleOf({ ...draft, criteria: [{ id, criterion }] });
  const possible = (quantities: Quantities, [fact, ...others]: readonly UnknownFact[]): boolean => (
    fact === undefined ? classify([rule], quantities).length > 0 : fact.alternatives.some(({ apply }) => possible(apply(quantities), others)));
  if (!possible({}, unknownFacts([rule], {}, undefined))) throw new ApiError('BAD_USER_INPUT', `criteria "${id}" contradicts itself: no chip can meet it, whatever its figures. Check the operators and thresholds.`, { argument: 'criteria', criterion: id });
}

function ruleOf({ comparedWith, destination, criteria }: DraftRule): StatusRule {
  const paragraphs = criteria.map(({ id, criterion }): Paragraph => ({ paragraph: id, eccn: id, text: id, citation: 'draft', criterion, reported: false }));
  const place = { code: destination, name: destination, regulationId: draftRegulation, citation: 'draft', doubt: null, sinceKnown: true, exempt: [], from: comparedWith, until: OPEN_END };
  const provision: Provision = {
    id: 'draft', eccn: 'draft', title: 'draft', subject: 'CHIP', regulationId: draftRegulation, citation: 'draft', url: null, addresseeIds: null, paragraphs, requirementCitation: 'draft', destinations: [place], headquarters: null,
    reviewPolicies: [], basis: 'A caller wrote it.',
    dates: { announced: null, published: null, effective: comparedWith, compliance: null, stayed: [], notEnforced: [], unconfirmed: [], expires: null },
  };
  return { provisionId: 'draft', regulationId: draftRegulation, citation: 'draft', url: null, doubt: null, destinations: [place], paragraphs, provision, from: comparedWith, until: OPEN_END };
}
