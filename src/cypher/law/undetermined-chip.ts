import Cypher from '@neo4j/cypher-builder';
import type { Period } from '../../rules/rulebook.ts';
import type { StatusRule } from '../../rules/status-rules.ts';
import { cypherCondition } from '../statement/cypher-text.ts';
import { criterionPredicate } from './criterion-predicate.ts';
import { all, any, inForce, placesOf, type StatusSubject } from './rule-predicates.ts';

/** What the steps of a status have found of a chip, in the order in which they are read. */
export interface FoundOfChip {
  readonly subject: StatusSubject;
  readonly period: Period;
  readonly rules: readonly { readonly rule: StatusRule; readonly meets: Cypher.NamedVariable; readonly reaches: Cypher.NamedVariable }[];
  readonly guarded: Cypher.Predicate;
  readonly caught: Cypher.Predicate;
}

/** Why the status of a chip is UNDETERMINED, as a list of names: read only where it is, and then never empty. */
export function undeterminedChip({ subject, period, rules, guarded, caught }: FoundOfChip): Cypher.Expr {
  const isOpen = Cypher.isNull(caught);
  const unclassified = rules.filter(({ rule }) => rule.provision.eccn !== null).map(({ rule, meets }) => all([inForce(rule, period, subject), Cypher.isNull(meets)]));
  const missing = any(rules.map(({ rule, meets, reaches }) => all([
    inForce(rule, period, subject), mayReach(rule, period, reaches), Cypher.isNull(meets), ...(isReported(rule) ? [isUnknown(metInWords(rule, subject))] : []),
  ])));
  const doubtful = any(rules.flatMap(({ rule, meets, reaches }) => {
    const doubts = doubtsOf(rule, period, subject, { meets, reaches });
    return doubts.length === 0 ? [] : [all([inForce(rule, period, subject), mayReach(rule, period, reaches), coalesced(meets, Cypher.true), any(doubts)])];
  }));
  return named([
    ['SPECIFICATION_MISSING', any([all([isOpen, missing]), ...(unclassified.length === 0 ? [] : [all([Cypher.not(coalesced(caught, Cypher.false)), any(unclassified)])])])],
    ['LAW_IN_DOUBT', all([isOpen, doubtful])],
    ['LAW_NOT_MODELED', guarded],
    ['SUBJECT_TO_EAR_UNKNOWN', Cypher.not(coalesced(subject.chip.property('usOrigin'), Cypher.false))],
  ]);
}

/** The names whose condition holds. */
export function named(reasons: readonly (readonly [name: string, holds: Cypher.Predicate])[]): Cypher.Expr {
  const reason = new Cypher.NamedVariable('named');
  return new Cypher.ListComprehension(reason)
    .in(new Cypher.List(reasons.map(([name, holds]) => new Cypher.Case().when(holds).then(new Cypher.Literal(name)))))
    .where(Cypher.isNotNull(reason));
}

/** Why a rule may not bite on what meets it: it is not known to be enforced, or to reach there, or to have these figures. */
function doubtsOf(rule: StatusRule, period: Period, subject: StatusSubject, { meets, reaches }: Omit<FoundOfChip['rules'][number], 'rule'>): readonly Cypher.Predicate[] {
  if (rule.doubt !== null) return [Cypher.true];
  return [
    ...(isDoubtedSomewhere(rule, period) ? [Cypher.isNull(reaches)] : []),
    ...(isReported(rule) ? [all([Cypher.isNull(meets), metInWords(rule, subject)])] : []),
  ];
}

function isDoubtedSomewhere(rule: StatusRule, period: Period): boolean {
  return placesOf(rule, period, null).some(({ doubt }) => doubt !== null);
}

function isReported(rule: StatusRule): boolean {
  return rule.paragraphs.some(({ reported }) => reported);
}

/** Whether it meets the words of the rule as they are known, whoever reports them. */
function metInWords(rule: StatusRule, subject: StatusSubject): Cypher.Predicate {
  return any(rule.paragraphs.map(({ criterion }) => criterionPredicate(criterion, subject.chip)));
}

/** In Cypher IS NULL binds closer than a comparison, and the builder sets no brackets. */
function isUnknown(condition: Cypher.Predicate): Cypher.Predicate {
  return cypherCondition`(${condition}) IS NULL`;
}

function mayReach(rule: StatusRule, period: Period, reaches: Cypher.NamedVariable): Cypher.Predicate {
  return isDoubtedSomewhere(rule, period) ? coalesced(reaches, Cypher.true) : reaches as unknown as Cypher.Predicate;
}

function coalesced(value: Cypher.Expr, otherwise: Cypher.Expr): Cypher.Predicate {
  return Cypher.coalesce(value, otherwise) as unknown as Cypher.Predicate;
}
