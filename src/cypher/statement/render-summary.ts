import Cypher from '@neo4j/cypher-builder';
import type { MeasureFunction, MeasurePlan, SummaryPlan } from '../plan/summary-plan.ts';
import type { RecordSet } from './record-set.ts';
import type { RenderedKey } from './render-group-key.ts';
import { closed, renderKeys } from './render-group-key.ts';
import type { Names, Projection } from './scope.ts';

/** A set by the values of keys, or as one group without: a list of `[count, key…, measure…]`, a key that is a record being `[name, id]`. Each record counts once in a group. */
export function renderSummary(plan: SummaryPlan, { clauses: found, record, repeats }: RecordSet, names: Names): Cypher.Expr {
  const { clauses, keys, several } = renderKeys(plan.by, record, names);
  const measured = plan.measures.map((measure) => ({ measure, value: [valueOf(measure, record), names.variable('measured')] satisfies Projection }));
  const counted = names.variable('counted');
  const values = new Cypher.With(record, ...keys.flatMap(({ value, id }) => (id ? [value, id] : [value])), ...measured.map(({ value }) => value));
  if (several || repeats) values.distinct();
  const functions = measured.flatMap(({ measure, value }) => measure.functions.map((each): Projection => [summedUp(each, value[1]), names.variable(each)]));
  const variables = keys.flatMap(({ value, id }) => (id ? [value[1], id[1]] : [value[1]]));
  const grouped = values.with(...variables, [Cypher.count(record), counted], ...functions);
  const sorted = plan.by.length === 0 ? grouped : grouped.orderBy(...orderOf(plan, keys, counted)).limit(new Cypher.Param(BigInt(plan.first)));
  const row = [counted, ...keys.map(({ value, id }) => (id ? new Cypher.List([value[1], id[1]]) : value[1])), ...functions.map(([, variable]) => variable)];
  return new Cypher.Collect(Cypher.utils.concat(...found, ...clauses, sorted.return(new Cypher.List(row))));
}

function valueOf({ property, openEnd }: MeasurePlan, record: Cypher.NamedNode): Cypher.Expr {
  return openEnd ? closed(record.property(property)) : record.property(property);
}

function summedUp(each: MeasureFunction, value: Cypher.Variable): Cypher.Expr {
  switch (each) {
    case 'min': return Cypher.min(value);
    case 'max': return Cypher.max(value);
    case 'avg': return Cypher.avg(value);
    case 'sum': return Cypher.sum(value);
    case 'known': return Cypher.count(value);
  }
}

/** Missing values come last, whichever way the keys are sorted. */
function orderOf({ orderBy }: SummaryPlan, keys: readonly RenderedKey[], counted: Cypher.Variable): readonly [Cypher.Expr, 'ASC' | 'DESC'][] {
  const byKeys = (direction: 'ASC' | 'DESC'): [Cypher.Expr, 'ASC' | 'DESC'][] => keys.flatMap(({ value: [, value], id }): [Cypher.Expr, 'ASC' | 'DESC'][] => [
    ...(direction === 'DESC' ? [[Cypher.isNull(value), 'ASC'] satisfies [Cypher.Expr, 'ASC' | 'DESC']] : []),
    [value, direction],
    ...(id ? [[id[1], 'ASC'] satisfies [Cypher.Expr, 'ASC' | 'DESC']] : []),
  ]);
  switch (orderBy) {
    case 'COUNT_DESC': return [[counted, 'DESC'], ...byKeys('ASC')];
    case 'COUNT_ASC': return [[counted, 'ASC'], ...byKeys('ASC')];
    case 'KEYS_ASC': return byKeys('ASC');
    case 'KEYS_DESC': return byKeys('DESC');
  }
}
