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
import { unknownFacts, type Alternative, type UnknownFact } from './unknown-fact.ts';

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
  /** The alternatives chosen, in the order of the unknown facts. */
  readonly choice: readonly Alternative[];
  readonly classification: Classification | null;
  readonly statuses: readonly Status[];
}

export interface Possibilities {
  readonly unknown: readonly UnknownFact[];
  readonly all: readonly Possibility[];
  readonly statuses: readonly Status[];
}

/** Every way in which the unknown facts can turn out, as far as the law tells them apart: exact, because a test is constant within each region. */
export function possibilitiesOf(situation: Situation): Possibilities {
  const rules = rulesThatMatter(situation);
  const unknown = unknownFacts(rules, situation.quantities, situation.dieAreaMm2);
  const all = choices(unknown).map((choice): Possibility => {
    const quantities = choice.reduce((known, alternative) => alternative.apply(known), situation.quantities);
    const classifications = classify(rules, quantities);
    return { choice, classification: naming(classifications, situation), statuses: statusesFor(classifications, situation, guardsAgainst(situation, quantities)) };
  });
  return { unknown, all, statuses: sortedStatuses(all.flatMap(({ statuses }) => statuses)) };
}

/** Letters to others, and letters that do not reach, change nothing. Entries of a control list classify wherever they reach. */
function rulesThatMatter(situation: Situation): readonly StatusRule[] {
  return situation.law.rules.filter((rule) => rule.provision.eccn !== null || allOf([binds(rule, situation.exporterId), reachIn(situation, rule)]) !== 'FALSE');
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
export function guardsAgainst({ law, destination, exporterId }: Pick<Situation, 'law' | 'destination' | 'exporterId'>, quantities: Quantities): readonly Guard[] {
  return law.guards.filter(
    (guard) =>
      (guard.exporterIds === null || exporterId === null || guard.exporterIds.includes(exporterId)) &&
      guard.destinations.codes.includes(destination) === (guard.destinations.mode === 'ONLY') &&
      (guard.criterion === null || outcomeOfCriterion(guard.criterion, quantities) !== 'FALSE'),
  );
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
