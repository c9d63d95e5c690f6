import Cypher from '@neo4j/cypher-builder';
import type { Statement } from '../../domain/graph.ts';
import { renderReferences } from '../statement/render-references.ts';
import { datasetNode } from '../statement/current-dataset.ts';
import { begun, datasetColumns, finished, handedOn } from '../statement/render-root.ts';
import { Names } from '../statement/scope.ts';
import { valuesOnce } from '../statement/values-once.ts';
import type { ModeledRule } from './considered.ts';
import { columnOf, constraintColumns, entryColumns } from './columns.ts';
import { renderConsidered, ruleInForce } from './considered.ts';
import type { TrainedUnderPlan } from './plan-trained-under.ts';
import { renderRows } from './rows.ts';
import { undeterminedReasons } from './undetermined-reasons.ts';

const nearRegulations = 200n;

/** The founding question as one statement: models are considered once, and the page, the count and the coverage are read from that one list. */
export function renderTrainedUnder(plan: TrainedUnderPlan, rule: ModeledRule): Statement {
  const question = { knownAt: plan.root.knownAt, asked: plan.asked };
  const names = Names.of(question);
  const dataset = datasetNode();
  const regulation = names.node('Regulation');
  const considered = names.variable('considered');
  const { values, projections } = valuesOnce(regulation, ['effectiveFrom', 'effectiveUntil', 'jurisdiction'], names);
  const columns: Cypher.Expr[] = [
    regulation.property('id'),
    values.property('effectiveFrom'),
    values.property('jurisdiction'),
    renderNear(regulation, plan, names),
    plan.page.wantsRows ? renderRows(plan, considered, names) : Cypher.Null,
    ...renderCounts(plan, considered),
    ...renderReferences(plan.references, names),
  ];
  const sought = begun(question).optionalMatch(new Cypher.Pattern(regulation, { labels: ['Regulation'], properties: { id: new Cypher.Param(plan.regulationId) } }));
  const read = projections.map(([, variable]) => variable);
  return finished(
    (projections.length === 0 ? sought : sought.with(...handedOn(question), regulation, ...projections))
      .with(...handedOn(question), regulation, ...read, [renderConsidered(plan, ruleInForce(rule, values), names), considered])
      .return(...datasetColumns(dataset, question), ...columns.map((column, index): [Cypher.Expr, string] => [column, `column${index}`])),
  );
}

/** totalCount, considered, determined, undetermined, withoutHardware, withoutTrainingDates, certain, and where asked for how many models are not determined for each reason. */
function renderCounts(plan: TrainedUnderPlan, considered: Cypher.NamedVariable): readonly Cypher.Expr[] {
  const [entry, constraint] = [new Cypher.NamedVariable('counted'), new Cypher.NamedVariable('judged')];
  const constraints = columnOf(entry, entryColumns.constraints);
  const countsByReason = (isOpen: Cypher.Predicate): Cypher.Expr => {
    const reason = new Cypher.NamedVariable('reason');
    const ofUse = Cypher.any(constraint, constraints, Cypher.and(Cypher.eq(columnOf(constraint, constraintColumns.status), new Cypher.Literal('UNDETERMINED')), Cypher.in(reason, columnOf(constraint, constraintColumns.reasons))));
    return new Cypher.ListComprehension(reason).in(new Cypher.Param([...undeterminedReasons])).map(count(Cypher.and(isOpen, Cypher.or(Cypher.in(reason, columnOf(entry, entryColumns.reasons)), ofUse))!));
  };
  const count = (condition: Cypher.Predicate): Cypher.Expr => Cypher.size(new Cypher.ListComprehension(entry).in(considered).where(condition));
  const someStatus = (test: (status: Cypher.Expr) => Cypher.Predicate): Cypher.Predicate => Cypher.any(constraint, constraints, test(columnOf(constraint, constraintColumns.status)));
  const isTrue = (column: number): Cypher.Predicate => Cypher.eq(columnOf(entry, column), Cypher.true);
  const open = Cypher.or(Cypher.eq(Cypher.size(constraints), new Cypher.Literal(0)), someStatus((status) => Cypher.eq(status, new Cypher.Literal('UNDETERMINED'))))!;
  return [
    count(someStatus((status) => Cypher.in(status, new Cypher.Param([...plan.statuses])))),
    Cypher.size(considered),
    count(Cypher.and(isTrue(entryColumns.hasHardware), Cypher.not(open))!),
    count(Cypher.and(isTrue(entryColumns.hasHardware), open)!),
    count(Cypher.not(isTrue(entryColumns.hasHardware))),
    count(isTrue(entryColumns.startUnknown)),
    count(isTrue(entryColumns.certain)),
    ...(plan.wantsReasons ? [countsByReason(Cypher.or(Cypher.not(isTrue(entryColumns.hasHardware)), open)!)] : []),
  ];
}

/** Ids of instruments that begin alike, read only when there is none of the id asked for. */
function renderNear(regulation: Cypher.NamedNode, plan: TrainedUnderPlan, names: Names): Cypher.Expr {
  const other = names.node('Regulation');
  return new Cypher.Collect(
    new Cypher.Match(new Cypher.Pattern(other, { labels: ['Regulation'] }))
      .where(Cypher.and(Cypher.isNull(regulation), Cypher.startsWith(other.property('id'), new Cypher.Param(plan.regulationId.slice(0, 'regulation:us'.length))))!)
      .with(other)
      .orderBy([other.property('id'), 'ASC'])
      .limit(new Cypher.Param(nearRegulations))
      .return(other.property('id')),
  );
}
