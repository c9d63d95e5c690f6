import Cypher from '@neo4j/cypher-builder';
import type { Guard, Period, Rulebook } from '../../rules/rulebook.ts';
import type { StatusRule } from '../../rules/status-rules.ts';
import { statusRules } from '../../rules/status-rules.ts';
import type { Status } from '../../rules/status.ts';
import type { Names } from '../statement/scope.ts';
import { criterionPredicate } from './criterion-predicate.ts';

/** Who exports what, whereto and when, as expressions. The exporter is the chip's vendor. */
export interface StatusSubject {
  readonly chip: Cypher.NamedNode;
  readonly destinationCode: Cypher.Expr;
  readonly date: Cypher.Expr;
}

/** The exporting country where no other is given. */
export const exportedFrom = 'US';

export interface StatusSteps {
  /** To be named in a WITH before the others: who designs the chip. */
  readonly vendors: readonly [Cypher.Expr, Cypher.NamedVariable];
  /** To be named in a WITH before the status is read: whether the chip meets each rule, and whether unmodeled law may bite. */
  readonly bound: readonly (readonly [Cypher.Expr, Cypher.NamedVariable])[];
  readonly status: Cypher.Expr;
}

/** The control status of a chip in two steps: the reading of `statusRules`, held equal to the evaluator by a test over all chips. Only law within `period` is written out. */
export function statusSteps(rulebook: Rulebook, period: Period, subject: StatusSubject, names: Names): StatusSteps {
  const rules = statusRules(rulebook).filter((rule) => overlaps(rule, period)).map((rule) => ({ rule, meets: names.variable('meets') }));
  const guards = rulebook.guards.filter((guard) => overlaps(guard, period));
  const [guarded, vendors] = [names.variable('guarded'), names.variable('vendors')];
  // A variable that holds a condition is a condition; the builder's types know only expressions.
  const held = (variable: Cypher.NamedVariable): Cypher.Predicate => variable as unknown as Cypher.Predicate;
  const caught = (): Cypher.Predicate => any(rules.map(({ rule, meets }) => all([inForce(rule, period, subject), reached(rule, period, subject), held(meets)])));
  const classified = (): Cypher.Predicate => any(rules.map(({ rule, meets }) => all([inForce(rule, period, subject), held(meets)])));
  const ofUsOrigin = (status: Status): Cypher.Expr => new Cypher.Case().when(Cypher.eq(subject.chip.property('usOrigin'), Cypher.true)).then(said(status)).else(said('UNDETERMINED'));
  return {
    vendors: [vendorIds(subject.chip, names), vendors],
    bound: [...rules.map(({ rule, meets }) => [meetsAny(rule, subject), meets] as const), [any(guards.map((guard) => bites(guard, period, subject, vendors, names))), guarded]],
    status: new Cypher.Case()
      .when(Cypher.eq(subject.destinationCode, new Cypher.Param(exportedFrom))).then(said('NOT_AN_EXPORT'))
      .when(caught()).then(ofUsOrigin('LICENSE_REQUIRED'))
      .when(Cypher.or(Cypher.isNull(caught()), held(guarded))!).then(said('UNDETERMINED'))
      .when(classified()).then(ofUsOrigin('NO_LICENSE_REQUIRED'))
      .when(Cypher.isNull(classified())).then(said('UNDETERMINED'))
      .else(said('NOT_CONTROLLED')),
  };
}

function said(status: Status): Cypher.Expr {
  return new Cypher.Literal(status);
}

function meetsAny(rule: StatusRule, subject: StatusSubject): Cypher.Predicate {
  return any(rule.paragraphs.map(({ criterion }) => criterionPredicate(criterion, subject.chip)));
}

function reached(rule: StatusRule, period: Period, subject: StatusSubject): Cypher.Predicate {
  return any(rule.destinations.filter((each) => overlaps(each, period)).map((each) => all([Cypher.eq(subject.destinationCode, new Cypher.Param(each.code)), inForce(each, period, subject)])));
}

function bites(guard: Guard, period: Period, subject: StatusSubject, vendors: Cypher.NamedVariable, names: Names): Cypher.Predicate {
  const listed = Cypher.in(subject.destinationCode, new Cypher.Param([...guard.destinations.codes]));
  return all([
    inForce(guard, period, subject),
    guard.destinations.mode === 'ONLY' ? listed : Cypher.not(listed),
    ...(guard.exporterIds ? [designedByOneOf(guard.exporterIds, vendors, names)] : []),
  ]);
}

function designedByOneOf(ids: readonly string[], vendors: Cypher.NamedVariable, names: Names): Cypher.Predicate {
  const vendor = names.variable('vendor');
  return Cypher.any(vendor, vendors, Cypher.in(vendor, new Cypher.Param([...ids])));
}

function vendorIds(chip: Cypher.NamedNode, names: Names): Cypher.Expr {
  const vendor = names.node('Organization');
  return new Cypher.Collect(new Cypher.Match(new Cypher.Pattern(chip).related({ type: 'DESIGNED_BY' }).to(vendor)).return(vendor.property('id')));
}

/** A bound that the period asked about implies is left out. */
function inForce(each: Period, period: Period, { date }: StatusSubject): Cypher.Predicate {
  return all([
    ...(each.from > period.from ? [Cypher.gte(date, new Cypher.Param(each.from))] : []),
    ...(each.until < period.until ? [Cypher.lt(date, new Cypher.Param(each.until))] : []),
  ]);
}

function overlaps(each: Period, period: Period): boolean {
  return each.from < period.until && period.from < each.until;
}

function all(parts: readonly Cypher.Predicate[]): Cypher.Predicate {
  const needed = parts.filter((part) => part !== Cypher.true);
  return needed.length === 1 ? needed[0]! : (Cypher.and(...needed) ?? Cypher.true);
}

function any(parts: readonly Cypher.Predicate[]): Cypher.Predicate {
  if (parts.includes(Cypher.true)) return Cypher.true;
  return parts.length === 1 ? parts[0]! : (Cypher.or(...parts) ?? Cypher.false);
}
