import type { GlobalId } from '../domain/global-id.ts';
import type { IsoDate } from '../domain/iso-date.ts';
import { classify, type Classification } from './classify.ts';
import { outcomeOfCriterion } from './evaluate.ts';
import type { Quantities } from './metrics.ts';
import { binds, reachOf, type Seat } from './reach.ts';
import type { Guard } from './rulebook.ts';
import { sortedStatuses, statusIn, type Status } from './status.ts';
import type { LawOnDate, StatusRule } from './status-rules.ts';
import { allOf, anyOf, type Outcome } from './three-valued.ts';
import { propertiesReadBy, unknownFacts, type Alternative, type UnknownFact } from './unknown-fact.ts';

/** One export, with the law in force on its day. */
export interface Situation {
  readonly law: LawOnDate;
  readonly destination: string;
  readonly date: IsoDate;
  readonly exportedFrom: string;
  readonly exporterId: GlobalId | null;
  readonly endUser: Seat | null;
  /** Whether a control on the end user asks for a license of any item subject to the EAR; FALSE where no end user is named. */
  readonly endUserControl: Outcome;
  readonly usOrigin: boolean;
  readonly quantities: Quantities;
  readonly dieAreaMm2: number | undefined;
}

/** What one way in which the unknown facts turn out comes to. */
export interface Possibility {
  readonly classification: Classification | null;
  readonly statuses: readonly Status[];
}

export interface Possibilities {
  readonly unknown: readonly UnknownFact[];
  readonly statuses: readonly Status[];
  /** What remains possible where one of the unknown facts turns out so. */
  readonly where: (alternative: Alternative) => readonly Possibility[];
}

/**
 * Every way in which the unknown facts can turn out, as far as the law tells them apart: exact, because a test is constant within each region. Facts that no
 * rule reads together are gone through apart, and only what comes of them is combined: their ways add up where they would multiply.
 */
export function possibilitiesOf(situation: Situation, known: readonly Classification[] = classify(situation.law.rules, situation.quantities)): Possibilities {
  const rules = rulesThatMatter(situation);
  const unknown = unknownFacts(rules, situation.quantities, situation.dieAreaMm2);
  if (unknown.length === 0) {
    const classifications = rules === situation.law.rules ? known : known.filter(({ rule }) => rules.includes(rule));
    return { unknown, statuses: statusesFor(classifications, situation, guardsAgainst(situation, situation.quantities)), where: () => [] };
  }
  const parts = partsOf(unknown, rules, guardsThatMatter(situation)).map((part) => waysOf(part, situation.quantities));
  const all = combined(parts).map((ways) => {
    const classifications = inOrder(rules, ways.flatMap((way) => way.classifications));
    const possibility: Possibility = { classification: naming(classifications, situation), statuses: statusesFor(classifications, situation, ways.flatMap(({ guards }) => guards)) };
    return { ways, possibility };
  });
  return {
    unknown,
    statuses: sortedStatuses(all.flatMap(({ possibility }) => possibility.statuses)),
    where: (alternative) => all.filter(({ ways }) => ways.some(({ among }) => among.has(alternative))).map(({ possibility }) => possibility),
  };
}

/** How many ways are gone through: what a draft can ask for is limited by it. */
export function countOfWays(situation: Situation): number {
  const rules = rulesThatMatter(situation);
  const parts = partsOf(unknownFacts(rules, situation.quantities, situation.dieAreaMm2), rules, guardsThatMatter(situation));
  return parts.reduce((sum, { facts }) => sum + facts.reduce((product, { alternatives }) => product * alternatives.length, 1), 0);
}

/** Facts that some rule or guard reads together, with all that read one of them. One part has no fact: what reads none of them. */
interface Part {
  readonly facts: readonly UnknownFact[];
  readonly rules: readonly StatusRule[];
  readonly guards: readonly Guard[];
}

/** What comes of some of the ways in which the facts of a part can turn out. */
interface Ways {
  readonly classifications: readonly Classification[];
  readonly guards: readonly Guard[];
  /** The alternatives that lead there. */
  readonly among: Set<Alternative>;
}

function partsOf(unknown: readonly UnknownFact[], rules: readonly StatusRule[], guards: readonly Guard[]): readonly Part[] {
  const readers: readonly Part[] = [...rules.map((rule) => ({ facts: [], rules: [rule], guards: [] })), ...guards.map((guard) => ({ facts: [], rules: [], guards: [guard] }))];
  return readers.reduce<readonly Part[]>(
    ([constant, ...others], reader) => {
      const touched = others.filter(({ facts }) => facts.some((fact) => reads(reader, fact)));
      return touched.length === 0 ? [joined([constant!, reader]), ...others] : [constant!, joined([...touched, reader]), ...others.filter((part) => !touched.includes(part))];
    },
    [{ facts: [], rules: [], guards: [] }, ...unknown.map((fact) => ({ facts: [fact], rules: [], guards: [] }))],
  );
}

function reads({ rules, guards }: Part, { settles }: UnknownFact): boolean {
  const criteria = [...rules.flatMap(({ paragraphs }) => paragraphs.map(({ criterion }) => criterion)), ...guards.flatMap(({ criterion }) => criterion ?? [])];
  return criteria.some((criterion) => propertiesReadBy(criterion).some((property) => (settles as readonly string[]).includes(property)));
}

function joined(parts: readonly Part[]): Part {
  return { facts: parts.flatMap(({ facts }) => facts), rules: parts.flatMap(({ rules }) => rules), guards: parts.flatMap(({ guards }) => guards) };
}

function waysOf({ facts, rules, guards }: Part, quantities: Quantities): readonly Ways[] {
  const byOutcome = new Map<string, Ways>();
  for (const choice of choices(facts)) {
    const chosen = choice.reduce((known, alternative) => alternative.apply(known), quantities);
    const classifications = classify(rules, chosen);
    const biting = guards.filter(({ criterion }) => criterion === null || outcomeOfCriterion(criterion, chosen) !== 'FALSE');
    const outcome = [...classifications.map(({ rule, paragraph, outcome: met }) => `${rules.indexOf(rule)} ${met} ${paragraph?.paragraph ?? ''}`), ...biting.map(({ id }) => id)].join('\n');
    const ways = byOutcome.get(outcome) ?? { classifications, guards: biting, among: new Set<Alternative>() };
    byOutcome.set(outcome, ways);
    for (const alternative of choice) ways.among.add(alternative);
  }
  return [...byOutcome.values()];
}

function combined(parts: readonly (readonly Ways[])[]): readonly (readonly Ways[])[] {
  return parts.reduce<readonly (readonly Ways[])[]>((chosen, ways) => chosen.flatMap((before) => ways.map((way) => [...before, way])), [[]]);
}

function inOrder(rules: readonly StatusRule[], classifications: readonly Classification[]): readonly Classification[] {
  return rules.flatMap((rule) => classifications.find((found) => found.rule === rule) ?? []);
}

/** Letters to others, and letters that do not reach, change nothing. Entries of a control list classify wherever they reach. */
function rulesThatMatter(situation: Situation): readonly StatusRule[] {
  const { rules } = situation.law;
  const matters = rules.filter((rule) => rule.provision.eccn !== null || (binds(rule, situation.exporterId) !== 'FALSE' && reachIn(situation, rule) !== 'FALSE'));
  return matters.length === rules.length ? rules : matters;
}

function guardsThatMatter({ law, destination, exporterId }: Pick<Situation, 'law' | 'destination' | 'exporterId'>): readonly Guard[] {
  return law.guards.filter((guard) => (guard.exporterIds === null || exporterId === null || guard.exporterIds.includes(exporterId)) && guard.destinations.codes.includes(destination) === (guard.destinations.mode === 'ONLY'));
}

export function reachIn({ destination, date, endUser }: Situation, rule: StatusRule): Outcome {
  return reachOf(rule, destination, date, endUser).outcome;
}

/** Whether the rule asks for a license here, given how it comes out for the item. */
export function catches(situation: Situation, { rule, outcome }: Pick<Classification, 'rule' | 'outcome'>): Outcome {
  return allOf([rule.doubt === null ? 'TRUE' : 'UNKNOWN', binds(rule, situation.exporterId), outcome, reachIn(situation, rule)]);
}

/** The classification that names the item: one that surely asks for a license before one that may, before one that does not reach; entries before letters. */
export function naming(classifications: readonly Classification[], situation: Situation): Classification | null {
  const rank = (found: Classification): number => {
    const caught = catches(situation, found);
    return (caught === 'TRUE' ? 0 : caught === 'UNKNOWN' ? 2 : 4) + (found.rule.provision.eccn === null ? 1 : 0);
  };
  return classifications.reduce<Classification | null>((best, found) => (best === null || rank(found) < rank(best) ? found : best), null);
}

/** The instruments not modeled that may bind this export. An exporter who is not known may be any addressee. */
export function guardsAgainst(situation: Pick<Situation, 'law' | 'destination' | 'exporterId'>, quantities: Quantities): readonly Guard[] {
  return guardsThatMatter(situation).filter(({ criterion }) => criterion === null || outcomeOfCriterion(criterion, quantities) !== 'FALSE');
}

function statusesFor(classifications: readonly Classification[], situation: Situation, guards: readonly Guard[]): readonly Status[] {
  const caught = anyOf([situation.endUserControl, ...classifications.map((found) => catches(situation, found))]);
  const classified = anyOf(classifications.filter(({ rule }) => rule.provision.eccn !== null).map(({ outcome }) => outcome));
  const withinEveryItemGuard = guards.some(({ reach }) => reach === 'EVERY_ITEM');
  const bites = guards.length > 0 ? [true, false] : [false];
  const subject = situation.usOrigin ? [true] : [true, false];
  return sortedStatuses(
    bothWays(caught).flatMap((reached) => bothWays(classified).flatMap((isClassified) => bites.flatMap((guardBites) => subject.map((subjectToEar) => (
      statusIn({ classified: isClassified, reached, subjectToEar, guardBites, withinEveryItemGuard })))))),
  );
}

function bothWays(outcome: Outcome): readonly boolean[] {
  return outcome === 'UNKNOWN' ? [true, false] : [outcome === 'TRUE'];
}

function choices(unknown: readonly UnknownFact[]): readonly (readonly Alternative[])[] {
  return unknown.reduce<readonly (readonly Alternative[])[]>(
    (chosen, { alternatives }) => chosen.flatMap((choice) => alternatives.map((alternative) => [...choice, alternative])),
    [[]],
  );
}
