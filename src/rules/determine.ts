import { appliedRules } from './applied-rules.ts';
import { classify, type Classification } from './classify.ts';
import { codifiedStatus } from './codified-status.ts';
import { testsOf } from './criterion.ts';
import { decisive } from './decisive.ts';
import { determinationParts, type AvailableException, type Citation, type Determination, type DeterminationInput, type JudgedChip, type UnmodelledInstrument } from './determination.ts';
import { screenEndUser, strictest, type EndUserScreening } from './end-user.ts';
import { explain } from './explain.ts';
import { exceptionsFor, type PossibleException } from './license-exceptions.ts';
import { missingFacts } from './missing-facts.ts';
import { catches, guardsAgainst, naming, possibilitiesOf, type Situation } from './possibilities.ts';
import { reachOf, seatAt } from './reach.ts';
import { reviewPolicyFor, statedPolicy, type ReviewReading } from './review-policy.ts';
import { withinOneCountry } from './same-country.ts';
import type { Guard, Rulebook } from './rulebook.ts';
import { settle, type Status } from './status.ts';
import { covers, lawOnDate, type StatusRule } from './status-rules.ts';
import { anyOf } from './three-valued.ts';
import { traceOf } from './trace.ts';

/** What the law says on `asOf` about exporting the item to the destination. Missing facts never make it milder: they make it UNDETERMINED. */
export function determine(rulebook: Rulebook, input: DeterminationInput): Determination {
  const { chip, parts = determinationParts } = input;
  const screening = input.endUser === undefined ? null : screenEndUser(rulebook, input.endUser, input.asOf);
  const situation = situationOf(rulebook, input, screening);
  const { destination, date, exporterId, exportedFrom } = situation;
  const isExport = !withinOneCountry(destination, exportedFrom);
  const classifications = classify(situation.law.rules, situation.quantities);
  const possibilities = possibilitiesOf(situation, classifications);
  const possibleStatuses: readonly Status[] = isExport ? possibilities.statuses : ['NOT_AN_EXPORT'];
  const status = settle(possibleStatuses);
  const guards = isExport && (status !== 'LICENSE_REQUIRED' || mayBeEmbargoed(situation)) ? guardsAgainst(situation, situation.quantities) : [];
  const met = classifications.filter(({ outcome }) => outcome === 'TRUE');
  const named = naming(met.filter(({ rule }) => rule.provision.eccn !== null), situation);
  const biting = naming(met.filter((found) => catches(situation, found) === 'TRUE'), situation);
  const review = status === 'LICENSE_REQUIRED' && biting !== null ? reviewPolicyFor(biting, situation) : null;
  const itemPolicy = review === null ? null : statedPolicy(review);
  const policy = status === 'LICENSE_REQUIRED' ? strictest([itemPolicy, screening?.reviewPolicy ?? null]) : null;
  const applied = review?.possible.length === 1 && policy === itemPolicy ? review.possible[0] : undefined;
  const usable = status === 'LICENSE_REQUIRED' && biting !== null && biting.rule.provision.eccn !== null ? exceptionsFor(rulebook, biting, situation) : [];
  const withheld = usable.length === 0 ? null : exceptionsWithheld(situation, classifications, screening, guards);
  const answer: Determination = {
    explanation: '',
    asOf: date,
    destination,
    exportedFrom,
    exporterId,
    endUserId: input.endUser?.id ?? null,
    status,
    possibleStatuses,
    codifiedStatus: isExport ? codifiedStatus(rulebook, situation, status) : null,
    eccn: named?.paragraph?.eccn ?? null,
    paragraph: named?.paragraph?.paragraph ?? null,
    alsoClassified: named?.paragraph?.eccn == null ? [] : rulebook.incorporations.filter((each) => covers(each, date)).flatMap(({ entries }) => entries.filter(({ containing }) => containing === named.paragraph?.eccn).map(({ eccn }) => eccn)),
    subjectToEar: situation.usOrigin
      ? { value: 'TRUE', basis: 'US design, treated as subject to the EAR: exported from the United States (15 CFR 734.3(a)(1)), or made abroad and reached as a foreign direct product (15 CFR 734.9).' }
      : { value: 'UNKNOWN', basis: 'Not known to be of US origin; a foreign-made item may be subject by de minimis content (15 CFR 734.4) or as a foreign direct product (15 CFR 734.9).' },
    reviewPolicy: policy,
    reviewPolicyConditions: applied?.conditions ?? [],
    exceptions: withheld === null ? usable.map(availableException) : [],
    beforeRelease: typeof chip.releaseDate === 'string' && date < chip.releaseDate,
    decidedBy: decisive(situation, status, biting, screening, guards, classifications),
    rules: isExport && (parts.includes('rules') || parts.includes('explanation')) ? appliedRules(rulebook, situation, classifications, screening) : [],
    guidance: guidanceBeside(rulebook, situation, classifications, chip),
    trace: parts.includes('trace') ? traceOf(chip, situation) : [],
    missingFacts: isExport && status === 'UNDETERMINED' ? missingFacts(situation, possibilities, chip.id ?? chip.name, screening) : [],
    unmodelled: [...guards.map(({ jurisdiction, part, regulationId, reason }) => ({ jurisdiction, part, regulationId, reason })), ...(isExport ? [...earlierLaw(rulebook, date), ...foreignLaw(rulebook, situation)] : [])],
    citations: !parts.includes('citations') ? [] : [...citationsOf(situation, named ?? biting, guards), ...citedPolicies(review), ...citedListings(screening), ...citedBelow(situation.law.rules, chip)],
  };
  return parts.includes('explanation') ? { ...answer, explanation: explain(answer, { chip, rulebook, situation, classifications, screening, biting, guards, review, withheld }) } : answer;
}

/** What the evaluator looks at: the law of the day, and the facts of the export. */
export function situationOf(rulebook: Rulebook, { chip, subject = 'CHIP', destination, asOf, exportedFrom = 'US', exporterId = chip.vendorId }: DeterminationInput, screening: EndUserScreening | null): Situation {
  return {
    law: lawOnDate(rulebook, asOf, 'ENFORCED', subject),
    destination,
    date: asOf,
    exportedFrom,
    exporterId: exporterId ?? null,
    endUser: screening?.seat ?? null,
    endUserControl: screening?.outcome ?? 'FALSE',
    usOrigin: chip.quantities.usOrigin === true,
    quantities: chip.id === undefined || chip.quantities.id === chip.id ? chip.quantities : { ...chip.quantities, id: chip.id },
    dieAreaMm2: chip.dieAreaMm2 ?? undefined,
  };
}

/** The controls of part 746 go beyond a license for one reason: they are named also where one is needed anyway. */
function mayBeEmbargoed({ law, destination }: Situation): boolean {
  return law.guards.some(({ reach, destinations }) => reach === 'EVERY_ITEM' && destinations.codes.includes(destination));
}

/** Why no license exception is named although the item needs a license: something of part 744 or 746 asks, or may ask, for one too (15 CFR 740.2(a), 740.8(b)(1) and 744.11(a)). */
function exceptionsWithheld(situation: Situation, classifications: readonly Classification[], screening: EndUserScreening | null, guards: readonly Guard[]): string | null {
  const embargo = guards.find(({ reach }) => reach === 'EVERY_ITEM');
  if (embargo !== undefined) return embargo.reason;
  if (screening?.outcome === 'TRUE') return 'An entry of a list takes license exceptions away unless it says otherwise (15 CFR 744.11(a)).';
  const letter = classifications.find((found) => found.rule.provision.eccn === null && catches(situation, found) !== 'FALSE');
  if (letter === undefined) return null;
  return `${letter.rule.provision.title} ${catches(situation, letter) === 'TRUE' ? 'asks' : 'may ask'} for a license too, which takes license exceptions away (15 CFR 740.8(b)(1)).`;
}

function availableException({ exception: { code, name, conditions, citation, regulationId }, hangsOn }: PossibleException): AvailableException {
  return { code, name, conditions, citation, regulationId, hangsOn };
}

/** Guidance on where an item that meets, or may meet, an entry was designed, or on where the end user has its seat. */
function guidanceBeside({ guidance }: Rulebook, { date, destination, endUser }: Situation, classifications: readonly Classification[], chip: JudgedChip): Determination['guidance'] {
  const listed = classifications.filter(({ rule }) => rule.provision.eccn !== null);
  if (listed.length === 0) return [];
  const seat = endUser === null ? 'FALSE' : anyOf(listed.map(({ rule }) => seatAt(rule.provision.headquarters, destination, date, endUser).outcome));
  return guidance
    .filter((each) => covers(each, date) && (each.designCountryCodes === null ? seat === 'TRUE' : each.designCountryCodes.includes(chip.designCountryCode ?? '')))
    .map(({ regulationId, title, citation, text }) => ({ regulationId, title, citation, text }));
}

/** Before the first modeled instrument there was other law. */
function earlierLaw({ earlierLaw: laws, modeledFrom }: Rulebook, date: string): readonly UnmodelledInstrument[] {
  return date >= modeledFrom ? [] : laws.map(({ part, reason }) => ({ jurisdiction: 'US', part, regulationId: null, reason }));
}

/** Law of other states, which no criterion models: of the exporting country always, of others where an instrument on record bears on the item. */
function foreignLaw({ foreignMeasures }: Rulebook, { date, destination, exportedFrom, quantities }: Situation): readonly UnmodelledInstrument[] {
  const inForce = foreignMeasures.filter((measure) => covers(measure, date) && measure.countries.includes(measure.bearsOn === 'EXPORT' ? exportedFrom : destination)
    && (measure.products === null || (quantities.id != null && measure.products.some((product) => product === quantities.id))));
  const recorded = inForce.map(({ jurisdiction, regulationId, reason }) => ({ jurisdiction, part: null, regulationId, reason }));
  const ofExporter = exportedFrom === 'US' ? [] : [{ jurisdiction: exportedFrom, part: null, regulationId: null, reason: `The export controls of the exporting country (${exportedFrom}) are not modeled: only the law of the United States is.` }];
  return [...ofExporter, ...recorded];
}

function citationsOf({ law, destination, date, endUser }: Situation, named: Classification | null, guards: readonly Guard[]): readonly Citation[] {
  const ofRules = law.rules.flatMap((rule): readonly Citation[] => {
    const isNamed = named?.rule === rule;
    if (rule.provision.eccn === null && !isNamed) return [];
    const { destination: reached, headquarters, exemption } = reachOf(rule, destination, date, endUser);
    const paragraph = isNamed ? named.paragraph?.paragraph : undefined;
    const locator = rule.provision.eccn === null ? (paragraph ?? null) : `ECCN ${paragraph ?? rule.provision.eccn}`;
    return [
      { citation: rule.citation, locator, url: rule.url, regulationId: rule.regulationId },
      ...(reached === null ? [] : [{ citation: reached.citation, locator: reached.name, url: null, regulationId: reached.regulationId }]),
      ...(exemption === null ? [] : [{ citation: exemption.citation, locator: 'exempt parties', url: null, regulationId: rule.regulationId }]),
      ...(headquarters === null ? [] : [{ citation: headquarters.citation, locator: `headquarters in ${headquarters.name}`, url: null, regulationId: headquarters.regulationId }]),
    ];
  });
  return [...ofRules, ...guards.map(({ citation, regulationId }) => ({ citation, locator: null, url: null, regulationId }))];
}

function citedPolicies(review: ReviewReading | null): readonly Citation[] {
  return (review?.possible ?? []).map(({ policy }) => ({ citation: policy.citation, locator: 'license review policy', url: null, regulationId: policy.regulationId }));
}

function citedListings(screening: EndUserScreening | null): readonly Citation[] {
  return (screening?.hits ?? []).map(({ listing }) => ({ citation: listing.citation ?? listing.listedName, locator: `Entity List, ${listing.listedName}`, url: null, regulationId: listing.regulationId }));
}

/** Under a rule that tests the whole input/output, the statement that it lies below a figure decides, and is cited. */
function citedBelow(rules: readonly StatusRule[], chip: JudgedChip): readonly Citation[] {
  const below = chip.quantities.belowAggregateIoGBps ?? undefined;
  const tested = rules.some(({ paragraphs }) => paragraphs.some(({ criterion }) => testsOf(criterion).some(({ metric }) => metric === 'AGGREGATE_IO')));
  if (below === undefined || !tested) return [];
  return (chip.belowAggregateIoSources ?? []).map(({ citation, url }) => ({ citation, locator: `aggregate input/output below ${below} GB/s`, url, regulationId: null }));
}
