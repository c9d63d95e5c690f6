import { appliedRules } from './applied-rules.ts';
import { citationsOf } from './citations.ts';
import { classify } from './classify.ts';
import { codifiedStatus } from './codified-status.ts';
import { decisive } from './decisive.ts';
import { determinationParts, type Determination, type DeterminationInput } from './determination.ts';
import { screenEndUser, strictest } from './end-user.ts';
import { explain } from './explain.ts';
import { guardsAgainst } from './guards.ts';
import { guidanceBeside } from './guidance.ts';
import { availableException, exceptionsFor, whyWithheld } from './license-exceptions.ts';
import { missingFacts } from './missing-facts.ts';
import { namedAndBiting } from './naming.ts';
import { possibilitiesOf } from './possibilities.ts';
import { reviewPolicyFor, statedPolicy } from './review-policy.ts';
import type { Rulebook } from './rulebook.ts';
import { isExport, situationOf, type Situation } from './situation.ts';
import { settle, type Status } from './status.ts';
import { covers } from './status-rules.ts';
import { traceOf } from './trace.ts';
import { unmodelledBeside } from './unmodelled.ts';

/** What the law says on `asOf` about exporting the item to the destination. Missing facts never make it milder: they make it UNDETERMINED. */
export function determine(rulebook: Rulebook, input: DeterminationInput): Determination {
  const { chip, parts = determinationParts } = input;
  const screening = input.endUser === undefined ? null : screenEndUser(rulebook, input.endUser, input.asOf);
  const situation = situationOf(rulebook, input, screening);
  const { destination, date, exporterId, exportedFrom } = situation;
  const leaves = isExport(situation);
  const classifications = classify(situation.law.rules, situation.quantities);
  const possibilities = possibilitiesOf(situation, classifications);
  const possibleStatuses: readonly Status[] = leaves ? possibilities.statuses : ['NOT_AN_EXPORT'];
  const status = settle(possibleStatuses);
  const guards = leaves && (status !== 'LICENSE_REQUIRED' || mayBeEmbargoed(situation)) ? guardsAgainst(situation, situation.quantities) : [];
  const { named, biting } = namedAndBiting(classifications, situation);
  const review = status === 'LICENSE_REQUIRED' && biting !== null ? reviewPolicyFor(biting, situation) : null;
  const itemPolicy = review === null ? null : statedPolicy(review);
  const policy = status === 'LICENSE_REQUIRED' ? strictest([itemPolicy, screening?.reviewPolicy ?? null]) : null;
  const applied = review?.possible.length === 1 && policy === itemPolicy ? review.possible[0] : undefined;
  const usable = status === 'LICENSE_REQUIRED' && biting !== null && biting.rule.provision.eccn !== null ? exceptionsFor(rulebook, biting, situation) : [];
  const withheld = usable.length === 0 ? null : whyWithheld(situation, classifications, screening, guards);
  const answer: Determination = {
    explanation: '',
    asOf: date,
    destination,
    exportedFrom,
    exporterId,
    endUserId: input.endUser?.id ?? null,
    status,
    possibleStatuses,
    codifiedStatus: leaves ? codifiedStatus(rulebook, situation, status) : null,
    eccn: named?.paragraph?.eccn ?? null,
    paragraph: named?.paragraph?.paragraph ?? null,
    alsoClassified: containing(rulebook, named?.paragraph?.eccn ?? null, date),
    subjectToEar: situation.usOrigin
      ? { value: 'TRUE', basis: 'US design, treated as subject to the EAR: exported from the United States (15 CFR 734.3(a)(1)), or made abroad and reached as a foreign direct product (15 CFR 734.9).' }
      : { value: 'UNKNOWN', basis: 'Not known to be of US origin; a foreign-made item may be subject by de minimis content (15 CFR 734.4) or as a foreign direct product (15 CFR 734.9).' },
    reviewPolicy: policy,
    reviewPolicyConditions: applied?.conditions ?? [],
    exceptions: withheld === null ? usable.map(availableException) : [],
    beforeRelease: typeof chip.releaseDate === 'string' && date < chip.releaseDate,
    decidedBy: decisive(situation, status, biting, screening, guards, classifications),
    rules: leaves && (parts.includes('rules') || parts.includes('explanation')) ? appliedRules(rulebook, situation, classifications, screening) : [],
    guidance: guidanceBeside(rulebook, situation, classifications, chip),
    trace: parts.includes('trace') ? traceOf(chip, situation) : [],
    missingFacts: leaves && status === 'UNDETERMINED' ? missingFacts(situation, possibilities, chip.id ?? chip.name, screening) : [],
    unmodelled: unmodelledBeside(rulebook, situation, guards),
    citations: parts.includes('citations') ? citationsOf(situation, { chip, named: named ?? biting, guards, review, screening }) : [],
  };
  return parts.includes('explanation') ? { ...answer, explanation: explain(answer, { chip, rulebook, situation, classifications, screening, guards, review, withheld }) } : answer;
}

/** The controls of part 746 go beyond a license for one reason: they are named also where one is needed anyway. */
function mayBeEmbargoed({ law, destination }: Situation): boolean {
  return law.guards.some(({ reach, destinations }) => reach === 'EVERY_ITEM' && destinations.codes.includes(destination));
}

/** The entries of what contains an item of this one. */
function containing({ incorporations }: Rulebook, eccn: string | null, date: string): readonly string[] {
  return eccn === null ? [] : incorporations.filter((each) => covers(each, date)).flatMap(({ entries }) => entries.filter((entry) => entry.containing === eccn).map((entry) => entry.eccn));
}
