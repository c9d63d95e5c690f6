import { OPEN_END } from '../domain/iso-date.ts';
import { classify, type Classification } from './classify.ts';
import { testsOf } from './criterion.ts';
import type { AppliedRule, AppliedTraceStep, Citation, Determination, DeterminationInput, JudgedChip } from './determination.ts';
import { evaluate, outcomeOfCriterion } from './evaluate.ts';
import { explain } from './explain.ts';
import { missingFacts } from './missing-facts.ts';
import { guardsAgainst, possibilitiesOf, type Situation } from './possibilities.ts';
import type { Guard, Rulebook } from './rulebook.ts';
import { settle, type Status } from './status.ts';
import { covers, destinationOn, lawOnDate, type StatusRule } from './status-rules.ts';

/** What the law says on `asOf` about exporting the chip to the destination. Missing facts never make it milder: they make it UNDETERMINED. */
export function determine(rulebook: Rulebook, input: DeterminationInput): Determination {
  const { chip, destination, asOf, exportedFrom = 'US', exporterId = chip.vendorId ?? null, withTrace = true } = input;
  const situation: Situation = {
    law: lawOnDate(rulebook, asOf),
    destination,
    date: asOf,
    exporterId,
    usOrigin: chip.quantities.usOrigin === true,
    quantities: chip.quantities,
    dieAreaMm2: chip.dieAreaMm2 ?? undefined,
  };
  const isExport = destination !== exportedFrom;
  const possibilities = possibilitiesOf(situation);
  const classifications = classify(situation.law.rules, chip.quantities);
  const possibleStatuses: readonly Status[] = isExport ? possibilities.statuses : ['NOT_AN_EXPORT'];
  const status = settle(possibleStatuses);
  const guards = isExport && status !== 'LICENSE_REQUIRED' ? guardsAgainst(situation) : [];
  const named = certain(classifications, situation);
  const rules = classifications.filter(({ outcome }) => outcome === 'TRUE').flatMap((found) => appliedRules(found, situation));
  const answer: Omit<Determination, 'explanation'> = {
    asOf,
    destination,
    exportedFrom,
    exporterId,
    status,
    possibleStatuses,
    codifiedStatus: isExport ? codifiedStatus(rulebook, situation, status) : null,
    eccn: named?.paragraph?.eccn ?? null,
    paragraph: named?.paragraph?.paragraph ?? null,
    subjectToEar: situation.usOrigin
      ? { value: 'TRUE', basis: 'US design, treated as subject to the EAR: exported from the United States (15 CFR 734.3(a)(1)), or made abroad and reached as a foreign direct product (15 CFR 734.9).' }
      : { value: 'UNKNOWN', basis: 'Not known to be of US origin; a foreign-made item may be subject by de minimis content (15 CFR 734.4) or as a foreign direct product (15 CFR 734.9).' },
    reviewPolicy: status === 'LICENSE_REQUIRED' && named !== undefined ? reviewPolicyFor(named, situation) : null,
    beforeRelease: typeof chip.releaseDate === 'string' && asOf < chip.releaseDate,
    rules,
    guidance: rulebook.guidance
      .filter((guidance) => covers(guidance, asOf) && classifications.length > 0 && guidance.designCountryCodes.includes(chip.designCountryCode ?? ''))
      .map(({ regulationId, title, citation, text }) => ({ regulationId, title, citation, text })),
    trace: withTrace ? traceOf(situation.law.rules, chip) : [],
    missingFacts: isExport && status === 'UNDETERMINED' ? missingFacts(situation, possibilities, chip.id ?? chip.name) : [],
    unmodelled: guards.map(({ jurisdiction, part, regulationId, reason }) => ({ jurisdiction, part, regulationId, reason })),
    citations: [...citationsOf(situation, named, guards), ...citedBelow(situation.law.rules, chip)],
  };
  return { ...answer, explanation: explain(answer, { chip, rulebook, rules: situation.law.rules, classifications }) };
}

/** The classification that is certain and names the item: one whose requirement reaches the destination before one whose does not. */
function certain(classifications: readonly Classification[], { destination, date }: Situation): Classification | undefined {
  const met = classifications.filter(({ outcome }) => outcome === 'TRUE');
  return met.find(({ rule }) => destinationOn(rule, destination, date) !== undefined) ?? met[0];
}

function appliedRules({ rule, paragraph }: Classification, { destination, date }: Situation): readonly AppliedRule[] {
  const reached = destinationOn(rule, destination, date);
  const { from, until } = reached ?? rule;
  const applied = { paragraph: paragraph?.paragraph ?? null, from, until: until === OPEN_END ? null : until, enforcement: 'ENFORCED' } as const;
  const own: AppliedRule = { regulationId: rule.regulationId, citation: rule.citation, ...applied };
  return reached === undefined || reached.regulationId === rule.regulationId
    ? [own]
    : [own, { regulationId: reached.regulationId, citation: reached.citation, ...applied }];
}

function codifiedStatus(rulebook: Rulebook, situation: Situation, status: Status): Status | null {
  const law = lawOnDate(rulebook, situation.date, 'CODIFIED');
  const same = law.rules.length === situation.law.rules.length && law.rules.every(({ provision }, index) => provision === situation.law.rules[index]?.provision);
  if (same) return null;
  const codified = settle(possibilitiesOf({ ...situation, law }).statuses);
  return codified === status ? null : codified;
}

function reviewPolicyFor({ rule, paragraph }: Classification, { destination, date, quantities }: Situation): Determination['reviewPolicy'] {
  const found = rule.provision.reviewPolicies.find(
    (policy) =>
      covers(policy, date) &&
      policy.destinationCodes.includes(destination) &&
      (policy.eccns === null || (paragraph !== null && policy.eccns.includes(paragraph.eccn))) &&
      (policy.criterion === null || outcomeOfCriterion(policy.criterion, quantities) === 'TRUE'),
  );
  return found?.policy ?? null;
}

function traceOf(rules: readonly StatusRule[], chip: JudgedChip): readonly AppliedTraceStep[] {
  const subject = chip.id ?? chip.name;
  return rules.flatMap(({ paragraphs, regulationId }) =>
    paragraphs.flatMap(({ paragraph, criterion }) =>
      evaluate(criterion, chip.quantities).trace.map((step) => ({ ...step, test: `${paragraph}: ${step.test}`, paragraph, regulationId, subject })),
    ),
  );
}

function citationsOf({ law, destination, date }: Situation, named: Classification | undefined, guards: readonly Guard[]): readonly Citation[] {
  const ofRules = law.rules.flatMap((rule): readonly Citation[] => {
    const reached = destinationOn(rule, destination, date);
    const locator = named?.rule === rule ? (named.paragraph?.paragraph ?? rule.provision.eccn) : rule.provision.eccn;
    return [
      { citation: rule.citation, locator: `ECCN ${locator}`, url: rule.url, regulationId: rule.regulationId },
      ...(reached === undefined ? [] : [{ citation: reached.citation, locator: reached.name, url: null, regulationId: reached.regulationId }]),
    ];
  });
  return [...ofRules, ...guards.map(({ citation, regulationId }) => ({ citation, locator: null, url: null, regulationId }))];
}

/** Under a rule that tests the whole input/output, the statement that it lies below a figure decides, and is cited. */
function citedBelow(rules: readonly StatusRule[], chip: JudgedChip): readonly Citation[] {
  const below = chip.quantities.belowAggregateIoGBps ?? undefined;
  const tested = rules.some(({ paragraphs }) => paragraphs.some(({ criterion }) => testsOf(criterion).some(({ metric }) => metric === 'AGGREGATE_IO')));
  if (below === undefined || !tested) return [];
  return (chip.belowAggregateIoSources ?? []).map(({ citation, url }) => ({ citation, locator: `aggregate input/output below ${below} GB/s`, url, regulationId: null }));
}
