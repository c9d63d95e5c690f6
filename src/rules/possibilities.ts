import type { GlobalId } from '../domain/global-id.ts';
import type { IsoDate } from '../domain/iso-date.ts';
import { classify, type Classification } from './classify.ts';
import type { Quantities } from './metrics.ts';
import type { Guard } from './rulebook.ts';
import { sortedStatuses, statusIn, type Status } from './status.ts';
import { reaches, type LawOnDate, type StatusRule } from './status-rules.ts';
import { unknownFacts, type Alternative, type UnknownFact } from './unknown-fact.ts';

/** One export, with the law in force on its day. */
export interface Situation {
  readonly law: LawOnDate;
  readonly destination: string;
  readonly date: IsoDate;
  readonly exporterId: GlobalId | null;
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
  const unknown = unknownFacts(situation.law.rules, situation.quantities, situation.dieAreaMm2);
  const guards = guardsAgainst(situation);
  const all = choices(unknown).map((choice): Possibility => {
    const quantities = choice.reduce((known, alternative) => alternative.apply(known), situation.quantities);
    const classifications = classify(situation.law.rules, quantities);
    const reached = classifications.find(({ rule }) => isReached(situation, rule));
    return {
      choice,
      classification: reached ?? classifications[0] ?? null,
      statuses: statusesFor(classifications.length > 0, reached !== undefined, guards, situation.usOrigin),
    };
  });
  return { unknown, all, statuses: sortedStatuses(all.flatMap(({ statuses }) => statuses)) };
}

export function isReached({ destination, date }: Pick<Situation, 'destination' | 'date'>, rule: StatusRule): boolean {
  return reaches(rule, destination, date);
}

/** The instruments not modeled that may bind this export. An exporter who is not known may be any addressee. */
export function guardsAgainst({ law, destination, exporterId }: Pick<Situation, 'law' | 'destination' | 'exporterId'>): readonly Guard[] {
  return law.guards.filter(
    (guard) =>
      (guard.exporterIds === null || exporterId === null || guard.exporterIds.includes(exporterId)) &&
      guard.destinations.codes.includes(destination) === (guard.destinations.mode === 'ONLY'),
  );
}

function statusesFor(classified: boolean, reached: boolean, guards: readonly Guard[], usOrigin: boolean): readonly Status[] {
  const withinEveryItemGuard = guards.some(({ reach }) => reach === 'EVERY_ITEM');
  const bites = guards.length > 0 ? [true, false] : [false];
  const subject = usOrigin ? [true] : [true, false];
  return sortedStatuses(
    bites.flatMap((guardBites) => subject.map((subjectToEar) => statusIn({ classified, reached, subjectToEar, guardBites, withinEveryItemGuard }))),
  );
}

function choices(unknown: readonly UnknownFact[]): readonly (readonly Alternative[])[] {
  return unknown.reduce<readonly (readonly Alternative[])[]>(
    (chosen, { alternatives }) => chosen.flatMap((choice) => alternatives.map((alternative) => [...choice, alternative])),
    [[]],
  );
}
