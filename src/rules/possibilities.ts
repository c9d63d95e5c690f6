import { classify, type Classification } from './classify.ts';
import { guardsAgainst, guardsThatMatter, mayBite } from './guards.ts';
import { blocksOf, type LawBlock } from './law-blocks.ts';
import type { Quantities } from './metrics.ts';
import { naming } from './naming.ts';
import { binds } from './reach.ts';
import type { Guard } from './rulebook.ts';
import { catches, reachIn, type Situation } from './situation.ts';
import { sortedStatuses, statusIn, type Status } from './status.ts';
import type { StatusRule } from './status-rules.ts';
import { anyOf, type Outcome } from './three-valued.ts';
import { unknownFacts, type Alternative, type UnknownFact } from './unknown-fact.ts';

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
 * Every way in which the unknown facts can turn out, as far as the law tells them apart: exact, because a test is constant within each region. Facts of
 * different blocks of the law are gone through apart, and only what comes of them is combined: their ways add up where they would multiply.
 */
export function possibilitiesOf(situation: Situation, known: readonly Classification[] = classify(situation.law.rules, situation.quantities)): Possibilities {
  const rules = rulesThatMatter(situation);
  const unknown = unknownFacts(rules, situation.quantities, situation.dieAreaMm2);
  if (unknown.length === 0) {
    const classifications = rules === situation.law.rules ? known : known.filter(({ rule }) => rules.includes(rule));
    return { unknown, statuses: statusesFor(classifications, situation, guardsAgainst(situation, situation.quantities)), where: () => [] };
  }
  const guards = guardsThatMatter(situation);
  const all = combined(blocksOf(situation.law).map((block) => waysOf(block, unknown, rules, guards, situation.quantities))).map((ways) => {
    const classifications = inOrder(rules, ways);
    const possibility: Possibility = { classification: naming(classifications, situation), statuses: statusesFor(classifications, situation, ways.flatMap((way) => way.guards)) };
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
  const unknown = unknownFacts(rulesThatMatter(situation), situation.quantities, situation.dieAreaMm2);
  return blocksOf(situation.law).reduce((sum, block) => sum + factsIn(block, unknown).reduce((product, { alternatives }) => product * alternatives.length, 1), 0);
}

/** What comes of some of the ways in which the facts that a block reads can turn out. */
interface Ways {
  readonly classifications: readonly Classification[];
  readonly guards: readonly Guard[];
  /** The alternatives that lead there. */
  readonly among: Set<Alternative>;
}

function waysOf(block: LawBlock, unknown: readonly UnknownFact[], rules: readonly StatusRule[], guards: readonly Guard[], quantities: Quantities): readonly Ways[] {
  const rulesOfBlock = block.rules.filter((rule) => rules.includes(rule));
  const guardsOfBlock = block.guards.filter((guard) => guards.includes(guard));
  const byOutcome = new Map<string, Ways>();
  for (const choice of choices(factsIn(block, unknown))) {
    const chosen = choice.reduce((known, alternative) => alternative.apply(known), quantities);
    const classifications = classify(rulesOfBlock, chosen);
    const biting = guardsOfBlock.filter((guard) => mayBite(guard, chosen));
    let outcome = '';
    for (const { rule, paragraph, outcome: met } of classifications) outcome += `${rule.provisionId} ${met} ${paragraph?.paragraph ?? ''}\n`;
    for (const { id } of biting) outcome += `${id}\n`;
    const ways = byOutcome.get(outcome) ?? { classifications, guards: biting, among: new Set<Alternative>() };
    byOutcome.set(outcome, ways);
    for (const alternative of choice) ways.among.add(alternative);
  }
  return [...byOutcome.values()];
}

function factsIn({ properties }: LawBlock, unknown: readonly UnknownFact[]): readonly UnknownFact[] {
  return unknown.filter(({ settles }) => properties.has(settles[0] as string));
}

function combined(blocks: readonly (readonly Ways[])[]): readonly (readonly Ways[])[] {
  return blocks.reduce<readonly (readonly Ways[])[]>((chosen, ways) => chosen.flatMap((before) => ways.map((way) => [...before, way])), [[]]);
}

function inOrder(rules: readonly StatusRule[], ways: readonly Ways[]): readonly Classification[] {
  return ways.flatMap(({ classifications }) => classifications).sort((a, b) => rules.indexOf(a.rule) - rules.indexOf(b.rule));
}

/** Letters to others, and letters that do not reach, change nothing. Entries of a control list classify wherever they reach. */
function rulesThatMatter(situation: Situation): readonly StatusRule[] {
  const { rules } = situation.law;
  const matters = rules.filter((rule) => rule.provision.eccn !== null || (binds(rule, situation.exporterId) !== 'FALSE' && reachIn(situation, rule) !== 'FALSE'));
  return matters.length === rules.length ? rules : matters;
}

const statusesByCircumstances = new Map<string, readonly Status[]>();

function statusesFor(classifications: readonly Classification[], situation: Situation, guards: readonly Guard[]): readonly Status[] {
  const caught = anyOf([situation.endUserControl, ...classifications.map((found) => catches(situation, found))]);
  const classified = anyOf(classifications.filter(({ rule }) => rule.provision.eccn !== null).map(({ outcome }) => outcome));
  const withinEveryItemGuard = guards.some(({ reach }) => reach === 'EVERY_ITEM');
  const circumstances = `${caught} ${classified} ${guards.length > 0} ${withinEveryItemGuard} ${situation.usOrigin}`;
  const found = statusesByCircumstances.get(circumstances) ?? statusesIn(caught, classified, guards.length > 0, withinEveryItemGuard, situation.usOrigin);
  statusesByCircumstances.set(circumstances, found);
  return found;
}

function statusesIn(caught: Outcome, classified: Outcome, isGuarded: boolean, withinEveryItemGuard: boolean, usOrigin: boolean): readonly Status[] {
  const bites = isGuarded ? [true, false] : [false];
  const subject = usOrigin ? [true] : [true, false];
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
