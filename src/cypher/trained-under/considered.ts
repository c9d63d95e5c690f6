import Cypher from '@neo4j/cypher-builder';
import { addMonths } from '../../domain/iso-date.ts';
import type { Period, Rulebook } from '../../rules/rulebook.ts';
import { exportedFrom, statusSteps, type Carried } from '../law/status-steps.ts';
import { listOf } from '../statement/as-known.ts';
import { matchHop } from '../statement/render-hop.ts';
import { renderPredicate } from '../statement/render-predicate.ts';
import type { Names } from '../statement/scope.ts';
import { valuesOnce, type Values } from '../statement/values-once.ts';
import { columnOf, useColumns } from './columns.ts';
import type { TrainedUnderPlan } from './plan-trained-under.ts';
import { firstIfAgreed, notModeled, reasonsOfModel, reasonsOfUse, withReasons } from './undetermined-reasons.ts';

/** A model published so soon after a rule bit may have been trained before it (LAW: twelve months). */
const monthsOfDoubt = 12;

/** What the rulebook has of the instrument asked about. */
export interface ModeledRule {
  readonly rulebook: Rulebook;
  readonly modeled: readonly Period[];
  readonly onlyDestinations: readonly string[] | null;
}

export interface RuleInForce {
  readonly rulebook: Rulebook;
  /** The periods in which a modeled rule bites; none for an instrument that is not modeled, whose own effective dates are taken. */
  readonly modeled: readonly Period[];
  /** First and last bounds of those periods, each one parameter wherever it is used. */
  readonly bounds: readonly (readonly [from: Cypher.Expr, until: Cypher.Expr])[];
  /** The day until which a publication leaves it open whether training came before the rule. */
  readonly doubtUntil: Cypher.Expr;
  /** The destinations that the instrument itself brought in, where the rule is another's (Macau, 88 FR 2821); null: every developer's country is judged. */
  readonly onlyDestinations: Cypher.Param | null;
}

export function ruleInForce({ rulebook, modeled, onlyDestinations }: ModeledRule, regulation: Values): RuleInForce {
  const bounds = modeled.length === 0
    ? [[regulation.property('effectiveFrom'), regulation.property('effectiveUntil')] as const]
    : modeled.map(({ from, until }) => [new Cypher.Param(from), new Cypher.Param(until)] as const);
  const bites = modeled.map(({ from }) => from).sort()[0];
  const doubtUntil = bites === undefined ? Cypher.Null : new Cypher.Param(addMonths(bites, monthsOfDoubt));
  return { rulebook, modeled, bounds, doubtUntil, onlyDestinations: onlyDestinations === null ? null : new Cypher.Param([...onlyDestinations]) };
}

/** Every model that meets `where` and was trained in force of the rule: `[model, [[use, destination code, status]…], whether hardware is known, whether its training start is unknown, whether it surely was in force]`; with reasons, one more column in both. */
export function renderConsidered(plan: TrainedUnderPlan, rule: RuleInForce, names: Names): Cypher.Expr {
  const model = names.node('Model');
  const [uses, date] = [names.variable('uses'), names.variable('date')];
  const { values, projections } = valuesOnce(model, ['trainingDateBasis', 'trainingStart', 'countryCodes', ...(plan.wantsReasons ? ['hardwareMissing'] : [])], names);
  const countries = (): Cypher.Expr => countriesOf(model, values, names);
  const match = names.match(new Cypher.Pattern(model, { labels: ['Model'] }), model);
  const conditions = [
    ...(plan.page.where ? [renderPredicate(plan.page.where, { node: model, relationship: null }, names)] : []),
    ...(rule.onlyDestinations ? [isDevelopedIn(model, rule.onlyDestinations, names)] : []),
  ];
  if (conditions.length > 0) match.where(Cypher.and(...conditions)!);
  return new Cypher.Collect(
    match
      .with(model, [renderTrainingUses(model, names), uses], [model.property('trainingDate'), date], ...projections)
      .where(isConsidered(uses, date, rule, names))
      .return(new Cypher.List([
        model, renderJudgedUses(uses, countries(), rule, plan.wantsReasons, names), Cypher.gt(Cypher.size(uses), new Cypher.Literal(0)), Cypher.isNull(values.property('trainingStart')), isCertain(uses, date, values.property('trainingDateBasis'), rule, names),
        ...(plan.wantsReasons ? [reasonsOfModel(values, uses, date, countries(), names)] : []),
      ])),
  );
}

/** `[use, date, basis]`. Serving a model is no training. */
function renderTrainingUses(model: Cypher.NamedNode, names: Names): Cypher.Expr {
  const use = names.node('TrainingUse');
  return new Cypher.Collect(names.match(new Cypher.Pattern(use).related({ type: 'TRAINING_OF' }).to(model), use).where(Cypher.neq(use.property('role'), new Cypher.Param('INFERENCE'))).return(listOf(use, [use, 'trainingDate', 'trainingDateBasis'])));
}

/** The day of a use decides; of the model where no hardware is known. What has no day may have been in force. */
function isConsidered(uses: Cypher.NamedVariable, dateOfModel: Cypher.NamedVariable, rule: RuleInForce, names: Names): Cypher.Predicate {
  const use = names.variable('use');
  const mayBeInForce = (date: Cypher.Expr): Cypher.Predicate => Cypher.or(Cypher.isNull(date), inForce(date, rule))!;
  const none = Cypher.eq(Cypher.size(uses), new Cypher.Literal(0));
  return Cypher.or(Cypher.and(none, mayBeInForce(dateOfModel)), Cypher.any(use, uses, mayBeInForce(columnOf(use, useColumns.date))))!;
}

/** Training is known to have begun in force, or was published so late that it surely did. Never of an instrument whose stays and non-enforcement are not modeled. */
function isCertain(uses: Cypher.NamedVariable, dateOfModel: Cypher.NamedVariable, basisOfModel: Cypher.Expr, rule: RuleInForce, names: Names): Cypher.Expr {
  if (rule.modeled.length === 0) return Cypher.false;
  const use = names.variable('use');
  const sure = (date: Cypher.Expr, basis: Cypher.Expr): Cypher.Predicate => Cypher.and(
    inForce(date, rule),
    Cypher.or(Cypher.eq(basis, new Cypher.Literal('TRAINING_START')), Cypher.gte(date, rule.doubtUntil))!,
  )!;
  return new Cypher.Case().when(Cypher.eq(Cypher.size(uses), new Cypher.Literal(0))).then(sure(dateOfModel, basisOfModel)).else(Cypher.any(use, uses, sure(columnOf(use, useColumns.date), columnOf(use, useColumns.basis))));
}

function isDevelopedIn(model: Cypher.NamedNode, codes: Cypher.Param, names: Names): Cypher.Predicate {
  const code = names.variable('code');
  return Cypher.any(code, countriesOf(model, model, names), Cypher.in(code, codes));
}

function inForce(date: Cypher.Expr, { bounds }: RuleInForce): Cypher.Predicate {
  const within = bounds.map(([from, until]) => Cypher.and(Cypher.gte(date, from), Cypher.lt(date, until))!);
  return within.length === 1 ? within[0]! : Cypher.or(...within)!;
}

/** The countries of the developers and those that the model's own record states, which may differ (a London laboratory of a company in the United States). */
function countriesOf(model: Cypher.NamedNode, values: Values, names: Names): Cypher.Expr {
  const developer = names.node('Organization');
  const developed = names.match(new Cypher.Pattern(model).related({ type: 'DEVELOPED_BY' }).to(developer), developer);
  const ofDevelopers = new Cypher.Collect(names.along(developed, 'DEVELOPED_BY', model, developer).return(developer.property('countryCode')));
  return Cypher.plus(ofDevelopers, Cypher.coalesce(values.property('countryCodes'), new Cypher.List([])));
}

/** One constraint for each use in force and country. */
function renderJudgedUses(uses: Cypher.NamedVariable, countries: Cypher.Expr, rule: RuleInForce, wantsReasons: boolean, names: Names): Cypher.Expr {
  const use = names.node('TrainingUse');
  const [entry, date, code, chipStatuses] = [names.variable('entry'), names.variable('date'), names.variable('destinationCode'), names.variable('chipStatuses')];
  return new Cypher.Collect(
    new Cypher.Unwind([uses, entry])
      .with([columnOf(entry, useColumns.use), use], [columnOf(entry, useColumns.date), date])
      .where(inForce(date, rule))
      .unwind([countries, code])
      .with(use, date, code)
      .distinct()
      .where(rule.onlyDestinations ? Cypher.in(code, rule.onlyDestinations) : Cypher.isNotNull(code))
      .with(use, code, [renderChipStatuses(use, date, code, rule, wantsReasons, names), chipStatuses])
      .orderBy([use.property('id'), 'ASC'], [code, 'ASC'])
      .return(new Cypher.List(wantsReasons
        ? [use, code, settled(firstIfAgreed(chipStatuses, names), code, rule), reasonsOfUse(chipStatuses, names)]
        : [use, code, settled([Cypher.eq(Cypher.size(chipStatuses), new Cypher.Literal(1)), columnOf(chipStatuses, 0)], code, rule)])),
  );
}

/** The statuses, without repetition, of all chips that the use may mean; with reasons, each as `[status, reasons]`. */
function renderChipStatuses(use: Cypher.NamedNode, date: Cypher.NamedVariable, code: Cypher.NamedVariable, { rulebook, modeled }: RuleInForce, wantsReasons: boolean, names: Names): Cypher.Expr {
  if (modeled.length === 0) return new Cypher.List([wantsReasons ? notModeled : new Cypher.Literal('UNDETERMINED')]);
  const { match, scope } = matchHop(use, { types: ['OF_CHIP', 'CANDIDATE_CHIP'], direction: 'out', label: 'Chip' }, names);
  const span: Period = { from: modeled.map(({ from }) => from).sort()[0]!, until: modeled.map(({ until }) => until).sort().at(-1)! };
  const { steps, status, found } = statusSteps(rulebook, span, { chip: scope.node, destinationCode: code, date }, names);
  const chipStatus = names.variable('chipStatus');
  const judged = steps.slice(1).reduce((clause, step) => clause.with(scope.node, ...step), match.with(scope.node, ...steps[0]!));
  if (!wantsReasons) return new Cypher.Collect(judged.with([status, chipStatus]).distinct().return(chipStatus));
  const judgedChip = names.variable('judgedChip');
  return new Cypher.Collect(
    judged.with(scope.node, ...variablesOf(steps.at(-1)!), [status, chipStatus]).with([withReasons(chipStatus, found), judgedChip]).distinct().return(judgedChip),
  );
}

function variablesOf(step: readonly Carried[]): readonly Cypher.NamedVariable[] {
  return step.map((each) => (Array.isArray(each) ? (each as [Cypher.Expr, Cypher.NamedVariable])[1] : each as Cypher.NamedVariable));
}

/** The status on which all chips agree; UNDETERMINED when they differ or none is known. What stays in the exporting country is no export, whatever it is. */
function settled([agree, agreed]: readonly [Cypher.Predicate, Cypher.Expr], code: Cypher.NamedVariable, { modeled }: RuleInForce): Cypher.Expr {
  const status = new Cypher.Case();
  if (modeled.length > 0) status.when(Cypher.eq(code, new Cypher.Param(exportedFrom))).then(new Cypher.Literal('NOT_AN_EXPORT'));
  return status.when(agree).then(agreed).else(new Cypher.Literal('UNDETERMINED'));
}
