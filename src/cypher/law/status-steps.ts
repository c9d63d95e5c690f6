import Cypher from '@neo4j/cypher-builder';
import type { Guard, Period, Rulebook } from '../../rules/rulebook.ts';
import type { StatusRule } from '../../rules/status-rules.ts';
import { statusRules } from '../../rules/status-rules.ts';
import type { Status } from '../../rules/status.ts';
import type { Names, Projection } from '../statement/scope.ts';
import { valuesOnce } from '../statement/values-once.ts';
import { comparedProperties, criterionPredicate } from './criterion-predicate.ts';
import { all, any, inForce, overlaps, placesOf, reached, unknown, type StatusSubject } from './rule-predicates.ts';
import type { FoundOfChip } from './undetermined-chip.ts';

/** The exporting country where no other is given. */
export const exportedFrom = 'US';

/** The chip is a node until its values are read. */
type AskedSubject = StatusSubject & { readonly chip: Cypher.NamedNode };

/** What a WITH hands on: as it is, or worked out. */
export type Carried = Cypher.NamedVariable | Projection;

export interface StatusSteps {
  /** Each in a WITH of its own before the status is read: who designs the chip, and as known on a day its values; whether it meets each rule and each reaches the destination, and whether unmodeled law may bite; whether a license is asked for. */
  readonly steps: readonly (readonly Carried[])[];
  readonly status: Cypher.Expr;
  /** What was found on the way, for whoever asks why the status is UNDETERMINED. */
  readonly found: FoundOfChip;
}

/** The control status of a chip, step by step: the reading of `StatusRule`, held equal to the evaluator by a test over all chips. Only law within `period` is written out. */
export function statusSteps(rulebook: Rulebook, period: Period, asked: AskedSubject, names: Names, destinations: readonly string[] | null = null): StatusSteps {
  const rules = statusRules(rulebook)
    .filter((rule) => overlaps(rule, period) && (rule.provision.eccn !== null || placesOf(rule, period, destinations).length > 0))
    .map((rule) => ({ rule, meets: names.variable('meets'), reaches: names.variable('reaches') }));
  const guards = rulebook.guards.filter((guard) => overlaps(guard, period) && mayHoldFor(guard, destinations));
  const { values, projections: read } = valuesOnce(asked.chip, judgedProperties(rules.map(({ rule }) => rule), guards), names);
  const subject: StatusSubject = { ...asked, chip: values };
  const carried = read.map(([, variable]) => variable);
  const [guarded, vendors] = [names.variable('guarded'), names.variable('vendors')];
  // A variable that holds a condition is a condition; the builder's types know only expressions.
  const held = (variable: Cypher.NamedVariable): Cypher.Predicate => variable as unknown as Cypher.Predicate;
  const caught = any(rules.map(({ rule, meets, reaches }) => all([
    inForce(rule, period, subject),
    ...(rule.doubt === null ? [] : [unknown]),
    held(reaches),
    held(meets),
  ])));
  const isCaught = names.variable('caught');
  const classified = (): Cypher.Predicate => any(rules.filter(({ rule }) => rule.provision.eccn !== null).map(({ rule, meets }) => all([inForce(rule, period, subject), held(meets)])));
  // A letter is met by chips of its addressees only; it classifies nothing, so that both go into one condition.
  const met = (rule: StatusRule): Cypher.Predicate => all([...(rule.provision.addresseeIds === null ? [] : [binds(rule.provision.addresseeIds, vendors, names)]), meetsAny(rule, subject)]);
  const ofUsOrigin = (status: Status): Cypher.Expr => new Cypher.Case().when(Cypher.eq(subject.chip.property('usOrigin'), Cypher.true)).then(said(status)).else(said('UNDETERMINED'));
  return {
    steps: [
      [[vendorIds(asked.chip, names), vendors], ...read],
      [...rules.flatMap(({ rule, meets, reaches }): readonly Carried[] => [[met(rule), meets], [reached(rule, period, subject, destinations), reaches]]), [any(guards.map((guard) => bites(guard, period, subject, vendors, names))), guarded], ...carried],
      [...rules.flatMap(({ meets, reaches }) => [meets, reaches]), guarded, [caught, isCaught], ...carried],
    ],
    status: new Cypher.Case()
      .when(Cypher.eq(subject.destinationCode, new Cypher.Param(exportedFrom))).then(said('NOT_AN_EXPORT'))
      .when(held(isCaught)).then(ofUsOrigin('LICENSE_REQUIRED'))
      .when(Cypher.or(Cypher.isNull(isCaught), held(guarded))!).then(said('UNDETERMINED'))
      .when(classified()).then(ofUsOrigin('NO_LICENSE_REQUIRED'))
      .when(Cypher.isNull(classified())).then(said('UNDETERMINED'))
      .else(said('NOT_CONTROLLED')),
    found: { subject, period, rules, guarded: held(guarded), caught: held(isCaught) },
  };
}

/** What the rules and guards compare of a chip, and what says whether the regulations reach it. */
function judgedProperties(rules: readonly StatusRule[], guards: readonly Guard[]): readonly string[] {
  const criteria = [...rules.flatMap(({ paragraphs }) => paragraphs.map(({ criterion }) => criterion)), ...guards.flatMap(({ criterion }) => criterion ?? [])];
  return [...new Set(['usOrigin', ...criteria.flatMap(comparedProperties)])];
}

function said(status: Status): Cypher.Expr {
  return new Cypher.Literal(status);
}

/** What is known from a report only is never surely met. */
function meetsAny(rule: StatusRule, subject: StatusSubject): Cypher.Predicate {
  return any(rule.paragraphs.map(({ criterion, reported }) => {
    const met = criterionPredicate(criterion, subject.chip);
    return reported ? (new Cypher.Case().when(Cypher.not(met)).then(Cypher.false).else(Cypher.Null) as unknown as Cypher.Predicate) : met;
  }));
}

function mayHoldFor({ destinations }: Guard, codes: readonly string[] | null): boolean {
  return codes === null || codes.some((code) => destinations.codes.includes(code) === (destinations.mode === 'ONLY'));
}

function bites(guard: Guard, period: Period, subject: StatusSubject, vendors: Cypher.NamedVariable, names: Names): Cypher.Predicate {
  const listed = Cypher.in(subject.destinationCode, new Cypher.Param([...guard.destinations.codes]));
  return all([
    inForce(guard, period, subject),
    guard.destinations.mode === 'ONLY' ? listed : Cypher.not(listed),
    ...(guard.exporterIds ? [mayBeOneOf(guard.exporterIds, vendors, names)] : []),
    ...(guard.criterion ? [unlessFalse(criterionPredicate(guard.criterion, subject.chip))] : []),
  ]);
}

function unlessFalse(predicate: Cypher.Predicate): Cypher.Predicate {
  return Cypher.coalesce(predicate, Cypher.true) as unknown as Cypher.Predicate;
}

/** Whether the vendor, who is taken as the exporter, is an addressee; null while no vendor is known. */
function binds(ids: readonly string[], vendors: Cypher.NamedVariable, names: Names): Cypher.Predicate {
  return new Cypher.Case().when(Cypher.eq(Cypher.size(vendors), new Cypher.Literal(0))).then(Cypher.Null).else(designedByOneOf(ids, vendors, names)) as unknown as Cypher.Predicate;
}

function mayBeOneOf(ids: readonly string[], vendors: Cypher.NamedVariable, names: Names): Cypher.Predicate {
  return Cypher.or(Cypher.eq(Cypher.size(vendors), new Cypher.Literal(0)), designedByOneOf(ids, vendors, names))!;
}

function designedByOneOf(ids: readonly string[], vendors: Cypher.NamedVariable, names: Names): Cypher.Predicate {
  const vendor = names.variable('vendor');
  return Cypher.any(vendor, vendors, Cypher.in(vendor, new Cypher.Param([...ids])));
}

function vendorIds(chip: Cypher.NamedNode, names: Names): Cypher.Expr {
  const vendor = names.node('Organization');
  const designed = names.match(new Cypher.Pattern(chip).related({ type: 'DESIGNED_BY' }).to(vendor), vendor);
  return new Cypher.Collect(names.along(designed, 'DESIGNED_BY', chip, vendor).return(vendor.property('id')));
}
