import Cypher from '@neo4j/cypher-builder';
import { invariant } from '../../domain/invariant.ts';
import type { ComparisonOperator, PredicatePlan } from '../plan/predicate-plan.ts';
import { renderStatusCondition } from '../law/status-condition.ts';
import { currentId, currentIds } from './redirects.ts';
import { matchHop } from './render-hop.ts';
import type { Names, Scope } from './scope.ts';

const comparisons: Readonly<Record<ComparisonOperator, (left: Cypher.Expr, right: Cypher.Expr) => Cypher.Predicate>> = {
  eq: Cypher.eq, in: Cypher.in, lt: Cypher.lt, lte: Cypher.lte, gt: Cypher.gt, gte: Cypher.gte, contains: Cypher.contains, startsWith: Cypher.startsWith,
};

/** A condition as Cypher; every value is a parameter. */
export function renderPredicate(plan: PredicatePlan, scope: Scope, names: Names): Cypher.Predicate {
  switch (plan.test) {
    case 'compare': {
      const holder = plan.of === 'node' ? scope.node : scope.relationship;
      invariant(holder, `nothing holds ${plan.property}: the relationship has no variable`);
      return comparisons[plan.operator](holder.property(plan.property), new Cypher.Param(plan.value));
    }
    case 'identified': {
      const id = scope.node.property(plan.property);
      return typeof plan.ids === 'string' ? Cypher.eq(id, currentId(plan.ids, names)) : Cypher.in(id, currentIds(plan.ids, names));
    }
    case 'status':
      return renderStatusCondition(plan, scope.node, names);
    case 'is-null':
      return Cypher.isNull(scope.node.property(plan.property));
    case 'is-known':
      return Cypher.isNotNull(scope.node.property(plan.property));
    case 'all':
      return joined(plan.of.map((each) => renderPredicate(each, scope, names)), Cypher.and, Cypher.true);
    case 'any':
      return joined(plan.of.map((each) => renderPredicate(each, scope, names)), Cypher.or, Cypher.false);
    case 'not':
      return Cypher.not(twoValued(plan.inner) ? renderPredicate(plan.inner, scope, names) : missingFails(renderPredicate(plan.inner, scope, names)));
    case 'some': {
      const { match, scope: inner } = matchHop(scope.node, plan.hop, names, { named: plan.inner !== null && testsRelationship(plan.inner) });
      return new Cypher.Exists(plan.inner ? match.where(renderPredicate(plan.inner, inner, names)) : match);
    }
  }
}

/** `coalesce(condition, false)`: a condition on a missing value is null in Cypher, and its negation would be null too. */
function missingFails(condition: Cypher.Predicate): Cypher.Predicate {
  return Cypher.coalesce(condition, Cypher.false) as unknown as Cypher.Predicate;
}

function joined(parts: readonly Cypher.Predicate[], join: (...parts: Cypher.Predicate[]) => Cypher.Predicate | undefined, empty: Cypher.Predicate): Cypher.Predicate {
  if (parts.length === 1) return parts[0]!;
  return join(...parts) ?? empty;
}

function twoValued(plan: PredicatePlan): boolean {
  if (plan.test === 'all' || plan.test === 'any') return plan.of.every(twoValued);
  return plan.test !== 'compare' && plan.test !== 'identified';
}

export function testsRelationship(plan: PredicatePlan): boolean {
  if (plan.test === 'all' || plan.test === 'any') return plan.of.some(testsRelationship);
  if (plan.test === 'not') return testsRelationship(plan.inner);
  return plan.test === 'compare' && plan.of === 'relationship';
}
