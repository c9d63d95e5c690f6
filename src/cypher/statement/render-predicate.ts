import Cypher from '@neo4j/cypher-builder';
import { invariant } from '../../domain/invariant.ts';
import type { AskedIds } from '../given/asked-id.ts';
import type { Late } from '../given/given.ts';
import type { ComparisonOperator, PredicatePlan } from '../plan/predicate-plan.ts';
import { renderStatusCondition } from '../law/status-condition.ts';
import { currentId, currentIds } from './redirects.ts';
import { matchHop } from './render-hop.ts';
import type { Names, Scope } from './scope.ts';

const listed = new Cypher.NamedVariable('listed');

const comparisons: Readonly<Record<ComparisonOperator, (left: Cypher.Expr, right: Cypher.Expr) => Cypher.Predicate>> = {
  eq: Cypher.eq, ne: Cypher.neq, in: Cypher.in, notIn: (value, list) => Cypher.not(Cypher.in(value, list)), lt: Cypher.lt, lte: Cypher.lte, gt: Cypher.gt, gte: Cypher.gte, contains: Cypher.contains, startsWith: Cypher.startsWith,
  has: (list, value) => Cypher.in(value, list),
  hasAny: (list, values) => Cypher.any(listed, list, Cypher.in(listed, values)),
  hasAll: (list, values) => Cypher.all(listed, values, Cypher.in(listed, list)),
};

/** A condition as Cypher; every value is a parameter. */
export function renderPredicate(plan: PredicatePlan, scope: Scope, names: Names): Cypher.Predicate {
  switch (plan.test) {
    case 'compare':
      return comparisons[plan.operator](propertyOf(plan, scope), new Cypher.Param(plan.value));
    case 'identified': {
      const id = scope.node.property(plan.property);
      const is = plan.several ? Cypher.in(id, currentIds(plan.ids as AskedIds, names)) : Cypher.eq(id, currentId(plan.ids as Late<string>, names));
      return plan.negated ? Cypher.not(is) : is;
    }
    case 'status':
      return renderStatusCondition(plan, scope.node, names);
    case 'is-null':
      return Cypher.isNull(propertyOf(plan, scope));
    case 'is-known':
      return Cypher.isNotNull(propertyOf(plan, scope));
    case 'is-empty':
    case 'is-filled': {
      const size = Cypher.size(Cypher.coalesce(scope.node.property(plan.property), new Cypher.List([])));
      return (plan.test === 'is-empty' ? Cypher.eq : Cypher.gt)(size, new Cypher.Literal(0));
    }
    case 'all':
      return joined(plan.of.map((each) => renderPredicate(each, scope, names)), Cypher.and, Cypher.true);
    case 'any':
      return joined(plan.of.map((each) => renderPredicate(each, scope, names)), Cypher.or, Cypher.false);
    case 'not':
      return Cypher.not(twoValued(plan.inner) ? renderPredicate(plan.inner, scope, names) : missingFails(renderPredicate(plan.inner, scope, names)));
    case 'some':
    case 'single': {
      const { match, scope: inner } = matchHop(scope.node, plan.hop, names, { named: plan.inner !== null && testsRelationship(plan.inner) });
      if (plan.inner) match.where(renderPredicate(plan.inner, inner, names));
      return plan.test === 'some' ? new Cypher.Exists(match) : Cypher.eq(new Cypher.Count(match.with(inner.node).distinct().return(inner.node)), new Cypher.Literal(1));
    }
  }
}

function propertyOf({ of, property }: { readonly of: 'node' | 'relationship'; readonly property: string }, scope: Scope): Cypher.Property {
  const holder = of === 'node' ? scope.node : scope.relationship;
  invariant(holder, `nothing holds ${property}: the relationship has no variable`);
  return holder.property(property);
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
  return 'of' in plan && plan.of === 'relationship';
}
