import Cypher from '@neo4j/cypher-builder';
import { invariant } from '../../domain/invariant.ts';
import { testsOf } from '../../rules/criterion.ts';
import type { Criterion, Operator, Test } from '../../rules/criterion.ts';
import { metricOf } from '../../rules/metrics.ts';
import type { Values } from '../statement/values-once.ts';

type Compare = (left: Cypher.Expr, right: Cypher.Expr) => Cypher.Predicate;

const comparisons: Readonly<Record<Operator, Compare>> = { GTE: Cypher.gte, GT: Cypher.gt, LTE: Cypher.lte, LT: Cypher.lt, EQ: Cypher.eq };

/** The properties of a chip that a criterion compares. */
export function comparedProperties(criterion: Criterion): readonly string[] {
  return testsOf(criterion).flatMap(({ metric: name }) => {
    const metric = metricOf(name);
    if (metric.subject !== 'CHIP' || metric.kind === 'NAMED') return [];
    return metric.kind === 'INTERVAL' ? [metric.low, metric.high, ...(metric.below === null ? [] : [metric.below])] : [metric.property];
  });
}

/** A criterion of the law as a Cypher predicate over a chip's values. Three-valued as the evaluator is: null where a fact is missing. */
export function criterionPredicate(criterion: Criterion, chip: Values): Cypher.Predicate {
  if ('allOf' in criterion) return Cypher.and(...criterion.allOf.map((each) => criterionPredicate(each, chip))) ?? Cypher.true;
  if ('anyOf' in criterion) return Cypher.or(...criterion.anyOf.map((each) => criterionPredicate(each, chip))) ?? Cypher.false;
  if ('not' in criterion) return Cypher.not(criterionPredicate(criterion.not, chip));
  return testPredicate(criterion, chip);
}

function testPredicate(test: Test, chip: Values): Cypher.Predicate {
  const metric = metricOf(test.metric);
  invariant(metric.subject === 'CHIP', `${test.metric} is no property of a chip and cannot be compiled`);
  const threshold = (): Cypher.Param => new Cypher.Param(test.threshold);
  if (metric.kind === 'NAMED') {
    const named = Cypher.in(chip.property('id'), new Cypher.Param([...(test.products ?? [])]));
    return test.threshold === true ? named : Cypher.not(named);
  }
  if (metric.kind !== 'INTERVAL') return comparisons[test.operator](chip.property(metric.property), threshold());
  const [low, high] = [chip.property(metric.low), chip.property(metric.high)];
  const excluded = (limit: Cypher.Predicate): Cypher.Predicate => (metric.below === null ? limit : Cypher.or(Cypher.lte(chip.property(metric.below), threshold()), limit));
  const atLeast = (): Cypher.Predicate => bounded(excluded(Cypher.lt(high, threshold())), Cypher.gte(low, threshold()));
  const above = (): Cypher.Predicate => bounded(excluded(Cypher.lte(high, threshold())), Cypher.gt(low, threshold()));
  switch (test.operator) {
    case 'GTE': return atLeast();
    case 'GT': return above();
    case 'LT': return Cypher.not(atLeast());
    case 'LTE': return Cypher.not(above());
    case 'EQ': return Cypher.and(atLeast(), Cypher.not(above()));
  }
}

/** An upper bound decides before a lower one; where neither decides, the outcome is unknown. */
function bounded(no: Cypher.Predicate, yes: Cypher.Predicate): Cypher.Predicate {
  return new Cypher.Case().when(no).then(Cypher.false).when(yes).then(Cypher.true).else(Cypher.Null) as unknown as Cypher.Predicate;
}
