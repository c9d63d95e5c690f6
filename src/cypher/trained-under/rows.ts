import Cypher from '@neo4j/cypher-builder';
import type { ObjectPlan } from '../plan/plan.ts';
import { listOf } from '../statement/as-known.ts';
import { keysetCondition, pageOrder } from '../statement/keyset.ts';
import { matchHop } from '../statement/render-hop.ts';
import { renderObject } from '../statement/render-object.ts';
import { collecting } from '../statement/collecting.ts';
import type { Names } from '../statement/scope.ts';
import { sortValues } from '../statement/sort-values.ts';
import { columnOf, constraintColumns, entryColumns } from './columns.ts';
import { renderChipFacts } from '../law/facts/chip-facts.ts';
import type { ConstraintsPlan, TrainedUnderPlan } from './plan-trained-under.ts';

/** From where the evidence for a route comes: a purchase tied to the use, or a chip that was designed in the destination. */
export const routeSources = ['HARDWARE_FROM', 'OF_CHIP', 'CANDIDATE_CHIP'] as const;

/** The page out of the considered list; a row is `[sort keys and id, targets…, whether it surely was in force, constraints]`. */
export function renderRows(plan: TrainedUnderPlan, considered: Cypher.NamedVariable, names: Names): Cypher.Expr {
  const [entry, kept, constraint, certain] = ['entry', 'kept', 'constraint', 'certain'].map((name) => names.variable(name)) as [Cypher.NamedVariable, Cypher.NamedVariable, Cypher.NamedVariable, Cypher.NamedVariable];
  const model = names.node('Model');
  const wanted = new Cypher.ListComprehension(constraint).in(columnOf(entry, entryColumns.constraints)).where(Cypher.in(columnOf(constraint, constraintColumns.status), new Cypher.Param([...plan.statuses])));
  const { worked, sorted } = sortValues(plan.page.orderBy, model, names);
  const judged = new Cypher.Unwind([considered, entry]).with([columnOf(entry, entryColumns.model), model], [columnOf(entry, entryColumns.certain), certain], [wanted, kept]);
  const isKept = Cypher.gt(Cypher.size(kept), new Cypher.Literal(0));
  const keyed = worked.length === 0 ? judged : judged.where(isKept).with(model, certain, kept, ...worked);
  const after = [...(worked.length === 0 ? [isKept] : []), ...keysetCondition(plan.page, sorted)];
  const variables = [model, certain, kept, ...worked.map(([, variable]) => variable)];
  const page = (after.length === 0 ? keyed : keyed.where(Cypher.and(...after)!).with(...variables))
    .orderBy(...pageOrder(plan.page, sorted, 'EITHER'))
    .limit(new Cypher.Param(BigInt(plan.page.size + 1)));
  return collecting(page, variables, names, () => new Cypher.List([
    new Cypher.List([...plan.page.orderBy.map((key) => sorted.property(key.property)), model.property('id')]),
    ...plan.page.targets.map((target) => renderObject(target.object, { node: model, relationship: null }, names)),
    certain,
    renderConstraints(plan.constraints, kept, names),
  ]));
}

/** Each constraint as `[status, date, basis, country code, use id, named chips, chips that may be meant, objects…]`. */
function renderConstraints(plans: readonly ConstraintsPlan[], kept: Cypher.NamedVariable, names: Names): Cypher.Expr {
  const [constraint, status] = [names.variable('constraint'), names.variable('status')];
  const use = names.node('TrainingUse');
  const code = names.variable('destinationCode');
  const facts = (): readonly Cypher.Expr[] => (plans.length === 0 ? [] : [
    ...(['OF_CHIP', 'CANDIDATE_CHIP'] as const).map((type) => reached(use, type, names, (chip) => renderChipFacts(chip, names))),
    ...plans.flatMap((plan) => renderSelected(plan, use, code, names)),
  ]);
  const each = new Cypher.Unwind([kept, constraint])
    .with([columnOf(constraint, constraintColumns.use), use], [columnOf(constraint, constraintColumns.destinationCode), code], [columnOf(constraint, constraintColumns.status), status]);
  return collecting(each, [use, code, status], names, () => listOf(use, [status, 'trainingDate', 'trainingDateBasis', code, 'id', ...facts()]));
}

function renderSelected(plan: ConstraintsPlan, use: Cypher.NamedNode, code: Cypher.NamedVariable, names: Names): readonly Cypher.Expr[] {
  const on = (node: Cypher.NamedNode, object: ObjectPlan): Cypher.Expr => renderObject(object, { node, relationship: null }, names);
  return [
    ...plan.uses.map(({ object }) => on(use, object)),
    ...plan.destinations.map(({ object }) => {
      const country = names.node('Country');
      return collecting(names.namedMatch(new Cypher.Pattern(country, { labels: ['Country'] })).where(Cypher.eq(country.property('code'), code)), [country], names, () => on(country, object));
    }),
    ...plan.routes.flatMap(({ object, ofChip }) => routeSources.map((type) => (type === 'HARDWARE_FROM'
      ? reached(use, type, names, (node) => on(node, object))
      : reached(use, type, names, (node) => on(node, ofChip), (chip) => Cypher.eq(chip.property('designCountryCode'), code))))),
  ];
}

function reached(
  use: Cypher.NamedNode, type: (typeof routeSources)[number], names: Names, render: (node: Cypher.NamedNode) => Cypher.Expr, only?: (node: Cypher.NamedNode) => Cypher.Predicate,
): Cypher.Expr {
  const { match, scope } = matchHop(use, { types: [type], direction: 'out', label: type === 'HARDWARE_FROM' ? 'Acquisition' : 'Chip' }, names);
  if (only) match.where(only(scope.node));
  return collecting(match.with(scope.node).orderBy([scope.node.property('id'), 'ASC']), [scope.node], names, () => render(scope.node));
}
