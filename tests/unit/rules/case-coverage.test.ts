import { addDays, OPEN_END, type IsoDate } from '../../../src/domain/iso-date.ts';
import { testsOf, type Criterion, type Test } from '../../../src/rules/criterion.ts';
import type { DeterminationInput } from '../../../src/rules/determination.ts';
import { determine } from '../../../src/rules/determine.ts';
import { seatOf } from '../../../src/rules/end-user.ts';
import { compare, knownValue, pointOf } from '../../../src/rules/metric-value.ts';
import type { MetricName, Quantities } from '../../../src/rules/metrics.ts';
import { controllingPercent, listedOwnership } from '../../../src/rules/ownership.ts';
import { binds, reachOf } from '../../../src/rules/reach.ts';
import { OPEN_START, type Destination, type Period, type Provision, type ProvisionDates } from '../../../src/rules/rulebook.ts';
import { sentence } from '../../../src/rules/sentence.ts';
import { covers, destinationIn, statusRules } from '../../../src/rules/status-rules.ts';
import { inputOf, isMeasureCase, itemOf, lawCases, type ExportCase } from './law-cases.ts';
import { seedRulebook } from './seed-rulebook.ts';

/** A criterion of the law, and the cases that put it to the test: with the figures that it reads there. */
interface Tested {
  readonly where: string;
  readonly criterion: Criterion;
  readonly readings: readonly Quantities[];
}

/** Something that begins and ends, and the days of the cases that are about it. */
interface Dated {
  readonly where: string;
  readonly days: readonly IsoDate[];
  readonly asOf: readonly IsoDate[];
}

const exportCases = lawCases.filter((each): each is ExportCase => !isMeasureCase(each)).map((each) => ({ ...inputOf(each), quantities: itemOf(each).quantities }));
const measureCases = lawCases.filter(isMeasureCase).map((each) => ({ ...each, quantities: itemOf(each).quantities }));
type Export = (typeof exportCases)[number];

const tested: readonly Tested[] = [
  ...seedRulebook.provisions.flatMap((provision) => provision.paragraphs.map(({ paragraph, criterion }): Tested => ({ where: `${provision.id} ${paragraph}`, criterion, readings: readingsOf(provision, paragraph) }))),
  ...seedRulebook.provisions.flatMap((provision) => provision.reviewPolicies.flatMap((policy) => {
    const readings = casesWhile(policy, provision).filter((each) => isAt(policy.destinations, policy.headquarters !== null, each) && (policy.exportedFrom?.includes(each.exportedFrom ?? 'US') ?? true)).map(({ quantities }) => quantities);
    const criteria = [policy.criterion, ...policy.conditions.map(({ criterion }) => criterion)].filter((criterion) => criterion !== null);
    return criteria.map((criterion, index): Tested => ({ where: `review policy ${policy.id}${index === 0 ? '' : `, condition ${index}`}`, criterion, readings }));
  })),
  ...seedRulebook.exceptions.flatMap(({ id, criterion, provisionIds, destinations, headquarters, ...period }) => (criterion === null ? [] : [{
    where: `license exception ${id}`,
    criterion,
    readings: seedRulebook.provisions.filter((provision) => provisionIds.includes(provision.id)).flatMap((provision) => casesWhile(period, provision)).filter((each) => isAt(destinations, headquarters, each)).map(({ quantities }) => quantities),
  }])),
  ...seedRulebook.measures.map(({ id, criterion }): Tested => ({ where: `measure ${id}`, criterion, readings: measureCases.filter(({ measure, enforcement }) => measure === id && enforcement !== null).map(({ quantities }) => quantities) })),
  ...seedRulebook.affiliates.map(({ id, criterion, lists, dates }): Tested => ({ where: `affiliates ${id}`, criterion, readings: exportCases.filter(({ asOf }) => asOf >= dates.effective).flatMap((each) => ownershipRead(each, lists)) })),
  ...seedRulebook.guards.flatMap(({ id, criterion, ...guard }) => (criterion === null ? [] : [{ where: `guard ${id}`, criterion, readings: exportCases.filter((each) => isGuarded(guard, each) && covers(guard, each.asOf)).map(({ quantities }) => quantities) }])),
];

it('has a case that makes each test of the law true, and one that makes it false', () => {
  const missing = tested.flatMap(({ where, criterion, readings }) => testsOf(criterion).flatMap((test) => {
    const outcomes = new Set(readings.map((quantities) => compare(test.operator, knownValue(test, quantities), test.threshold)));
    return (['TRUE', 'FALSE'] as const).filter((outcome) => !outcomes.has(outcome)).map((outcome) => `${where}: no case makes "${sentence(test)}" ${outcome}`);
  }));
  expect(missing).toEqual([]);
});

it('has cases just below, at and just above each bound of the law', () => {
  const missing = tested.flatMap(({ where, criterion, readings }) => testsOf(criterion).flatMap((test) => {
    if (typeof test.threshold !== 'number') return [];
    const distances = readings.map((quantities) => pointOf(knownValue(test, quantities))).filter((value) => typeof value === 'number').map((value) => value - (test.threshold as number));
    const near = nearness(test);
    const hit = { 'just below': distances.some((distance) => distance < 0 && distance >= -near), at: distances.includes(0), 'just above': distances.some((distance) => distance > 0 && distance <= near) };
    return Object.entries(hit).filter(([, isHit]) => !isHit).map(([place]) => `${where}: no case ${place} ${test.threshold} ("${sentence(test)}")`);
  }));
  expect(missing).toEqual([]);
});

it('has cases on the day before, of and after each day on which an instrument begins, bites, pauses or ends', () => {
  const missing = dated().flatMap(({ where, days, asOf }) => [...new Set(days)].filter((day) => day !== OPEN_START && day !== OPEN_END).flatMap((day) => (
    [addDays(day, -1), day, addDays(day, 1)].filter((each) => !asOf.includes(each)).map((each) => `${where}: no case on ${each}, around ${day}`))));
  expect(missing).toEqual([]);
});

const counted: readonly MetricName[] = ['NODE', 'LOGIC_NODE', 'EXPORT_YEAR', 'MEMORY_LAYERS'];

/** Within a hundredth, or one of what is counted in whole steps. */
function nearness({ metric, threshold }: Test): number {
  return counted.includes(metric) ? 1 : Number(threshold) / 100;
}

/** The figures of the cases in which a paragraph is in the law, for somebody and somewhere that it may speak of. */
function readingsOf(provision: Provision, paragraph: string): readonly Quantities[] {
  if (provision.subject === 'MODEL') return measureCases.filter(({ measure, enforcement }) => measure === `${provision.id}/${paragraph}` && enforcement !== null).map(({ quantities }) => quantities);
  return casesWhile({ from: OPEN_START, until: OPEN_END }, provision).map(({ quantities }) => quantities);
}

function casesWhile(period: Period, provision: Provision): readonly Export[] {
  const rules = [...statusRules(seedRulebook, 'ENFORCED', provision.subject), ...statusRules(seedRulebook, 'CODIFIED', provision.subject)].filter((rule) => rule.provision === provision);
  return exportCases.filter((each) => (each.subject ?? 'CHIP') === provision.subject && covers(period, each.asOf) && rules.some((rule) => covers(rule, each.asOf) && (provision.eccn !== null || isSpokenOf(rule, each))));
}

function isSpokenOf(rule: Parameters<typeof binds>[0], { exporterId, chip, destination, asOf, endUser }: DeterminationInput): boolean {
  const seat = endUser === undefined ? null : seatOf(endUser);
  return binds(rule, exporterId ?? chip.vendorId ?? null) !== 'FALSE' && reachOf(rule, destination, asOf, seat).outcome !== 'FALSE';
}

function isAt(destinations: readonly Destination[], byHeadquarters: boolean, { destination, asOf, endUser }: DeterminationInput): boolean {
  return destinationIn(destinations, destination, asOf) !== undefined || (byHeadquarters && endUser !== undefined);
}

function ownershipRead({ endUser, asOf }: DeterminationInput, lists: readonly string[]): readonly Quantities[] {
  if (endUser === undefined || endUser.owners.length === 0) return [];
  const { low, high } = listedOwnership(endUser, lists, asOf);
  return [{ listedOwnershipPercent: low >= controllingPercent ? low : high, isForeignEntity: endUser.headquarters === null ? null : endUser.headquarters !== 'US' }];
}

function isGuarded({ exporterIds, destinations: { mode, codes } }: Pick<(typeof seedRulebook.guards)[number], 'exporterIds' | 'destinations'>, { exporterId, chip, destination }: DeterminationInput): boolean {
  const exporter = exporterId ?? chip.vendorId;
  return (exporterIds === null || exporter === undefined || exporterIds.includes(exporter)) && codes.includes(destination) === (mode === 'ONLY');
}

function dated(): readonly Dated[] {
  const about = (is: (each: Export) => boolean): readonly IsoDate[] => exportCases.filter(is).map(({ asOf }) => asOf);
  const ofProvision = (provision: Provision, each: Export) => (each.subject ?? 'CHIP') === provision.subject && isOneOf(provision.addresseeIds, each.exporterId ?? each.chip.vendorId) && isEver(provision.destinations, provision.headquarters !== null, each);
  const provisionsOf = (ids: readonly string[]) => seedRulebook.provisions.filter(({ id }) => ids.includes(id));
  return [
    ...seedRulebook.provisions.map((provision) => ({
      where: provision.id,
      days: daysOf(provision.dates),
      asOf: provision.subject === 'MODEL' ? measureCases.filter(({ measure }) => measure.startsWith(`${provision.id}/`)).map(({ asOf }) => asOf) : about((each) => ofProvision(provision, each)),
    })),
    ...seedRulebook.provisions.flatMap((provision) => provision.destinations.filter(({ regulationId }) => regulationId !== provision.regulationId).flatMap(({ code, name, from, until, exempt }) => [
      { where: `${provision.id}, ${name}`, days: [from, until], asOf: about(({ destination }) => destination === code) },
      ...exempt.map((each) => ({ where: `${provision.id}, ${name}, exemption`, days: [each.from, each.until], asOf: about(({ destination, endUser }) => destination === code && endUser !== undefined) })),
    ])),
    ...seedRulebook.provisions.flatMap((provision) => provision.reviewPolicies.map(({ id, from, until, destinations, headquarters }) => ({ where: `review policy ${id}`, days: [from, until], asOf: about((each) => ofProvision(provision, each) && isEver(destinations, headquarters !== null, each)) }))),
    ...seedRulebook.exceptions.filter(({ provisionIds }) => provisionsOf(provisionIds).some(({ id }) => statusRules(seedRulebook, 'ENFORCED', 'CHIP').some(({ provisionId }) => provisionId === id)))
      .map(({ id, from, until, provisionIds, destinations, headquarters }) => ({ where: `license exception ${id}`, days: [from, until], asOf: about((each) => provisionsOf(provisionIds).some((provision) => ofProvision(provision, each)) && isEver(destinations, headquarters, each)) })),
    ...seedRulebook.incorporations.map(({ id, from, until }) => ({ where: `entries ${id}`, days: [from, until], asOf: about(() => true) })),
    ...seedRulebook.guards.map((guard) => ({ where: `guard ${guard.id}`, days: [guard.from, guard.until], asOf: about((each) => isGuarded(guard, each)) })),
    ...seedRulebook.guidance.map(({ title, from, until, designCountryCodes }) => ({ where: `guidance "${title}"`, days: [from, until], asOf: about(({ chip, endUser }) => (designCountryCodes === null ? endUser !== undefined : designCountryCodes.includes(chip.designCountryCode ?? ''))) })),
    ...seedRulebook.foreignMeasures.map(({ regulationId, from, until, bearsOn, countries, products }) => ({
      where: regulationId,
      days: [from, until],
      asOf: about(({ exportedFrom = 'US', destination, chip: { id } }) => countries.includes(bearsOn === 'EXPORT' ? exportedFrom : destination) && (products === null || (id !== undefined && products.includes(id)))),
    })),
    ...seedRulebook.measures.map(({ id, dates }) => ({ where: `measure ${id}`, days: daysOf(dates), asOf: measureCases.filter(({ measure }) => measure === id).map(({ asOf }) => asOf) })),
    ...seedRulebook.affiliates.map(({ id, dates }) => ({ where: `affiliates ${id}`, days: daysOf(dates), asOf: about(({ endUser }) => (endUser?.owners.length ?? 0) > 0) })),
  ];
}

function daysOf({ effective, compliance, stayed, notEnforced, unconfirmed, expires }: ProvisionDates): readonly IsoDate[] {
  return [effective, ...[compliance, expires].filter((day) => day !== null), ...[...stayed, ...notEnforced, ...unconfirmed].flatMap(({ from, until }) => [from, until])].filter((day) => day >= effective);
}

function isOneOf(ids: readonly string[] | null, id: string | undefined): boolean {
  return ids === null || (id !== undefined && ids.includes(id));
}

function isEver(destinations: readonly Destination[], byHeadquarters: boolean, { destination, endUser }: DeterminationInput): boolean {
  return destinations.some(({ code }) => code === destination || code === '*') || (byHeadquarters && endUser !== undefined);
}

it('has a case for each status, and for each way in which an end user changes one', () => {
  const answers = exportCases.map((input) => determine(seedRulebook, { ...input, parts: ['rules'] }));
  expect(new Set(answers.map(({ status }) => status))).toEqual(new Set(['LICENSE_REQUIRED', 'NO_LICENSE_REQUIRED', 'NOT_CONTROLLED', 'NOT_AN_EXPORT', 'UNDETERMINED']));
  expect(new Set(answers.flatMap(({ reviewPolicy }) => reviewPolicy ?? []))).toEqual(new Set(['PRESUMPTION_OF_DENIAL', 'POLICY_OF_DENIAL', 'PRESUMPTION_OF_APPROVAL', 'CASE_BY_CASE']));
  expect(new Set(answers.flatMap(({ exceptions }) => exceptions.map(({ code }) => code)))).toEqual(new Set(['NAC', 'ACA', 'ACM', 'HBM']));
  expect(new Set(answers.flatMap(({ rules }) => rules.map(({ enforcement }) => enforcement)))).toEqual(new Set(['ENFORCED', 'NOT_ENFORCED', 'NOT_YET_BINDING', 'STAYED', 'UNCONFIRMED']));
});
