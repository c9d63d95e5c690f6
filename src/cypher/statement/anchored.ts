import type Cypher from '@neo4j/cypher-builder';
import { filteredProperties, searchedProperties } from '../../graph-model/indexes.ts';
import type { NodeLabel } from '../../graph-model/node-kinds.ts';
import type { Hop } from '../plan/plan.ts';
import type { PredicatePlan } from '../plan/predicate-plan.ts';
import { allOf } from '../plan/predicate-plan.ts';
import { matchHop } from './render-hop.ts';
import { renderPredicate, testsRelationship } from './render-predicate.ts';
import type { Names } from './scope.ts';

/** A condition through relations that ends at an indexed value (`developers: { some: { country: { eq: "CN" } } }`), taken out of a condition. */
export interface Anchored {
  readonly hop: Hop;
  /** On the record that the hop leads to; null where only its relations are tested. */
  readonly inner: PredicatePlan | null;
  /** Goes on from there; null where the value is on that record. */
  readonly further: Anchored | null;
  /** What else must hold of the record at which it begins. */
  readonly others: PredicatePlan | null;
}

/** Whether a condition on a record of this label is one at which to begin. */
type IsAnchor = (condition: PredicatePlan, label: NodeLabel) => boolean;

/** The first such condition that must hold whatever else does; null where there is none. */
export function anchoredIn(where: PredicatePlan, isAnchor: IsAnchor = isIndexed): Anchored | null {
  const conditions = where.test === 'all' ? where.of : [where];
  for (const condition of conditions) {
    const found = condition.test === 'some' && condition.inner && isPlain(condition.hop) ? anchoredBehind(condition.hop, condition.inner, isAnchor) : null;
    if (found) return { ...found, others: allOf(conditions.filter((each) => each !== condition)) };
  }
  return null;
}

/** The same where it ends at records that are named by id: few lead there, whatever the order in which a page shows them. Of one source nearly all records of a kind may be. */
export function anchoredAtId(where: PredicatePlan): Anchored | null {
  return anchoredIn(where, (condition, label) => label !== 'Source' && condition.test === 'identified' && !condition.negated && condition.property === 'id');
}

function anchoredBehind(hop: Hop, inner: PredicatePlan, isAnchor: IsAnchor): Omit<Anchored, 'others'> | null {
  if ((inner.test === 'all' ? inner.of : [inner]).some((each) => isAnchor(each, hop.label))) return { hop, inner, further: null };
  const further = anchoredIn(inner, isAnchor);
  return further && { hop, inner: further.others, further };
}

/** One relationship to nodes of one kind. */
function isPlain({ join, steps, polymorphic, types }: Hop): boolean {
  return !join && !steps && !polymorphic && types.length === 1;
}

function isIndexed(condition: PredicatePlan, label: NodeLabel): boolean {
  if (condition.test === 'identified') return !condition.negated && (condition.property === 'id' || hasIndex(label, condition.property));
  return condition.test === 'compare' && condition.of === 'node' && (condition.operator === 'eq' || condition.operator === 'in') && hasIndex(label, condition.property);
}

function hasIndex(label: NodeLabel, property: string): boolean {
  return [filteredProperties, searchedProperties].some((indexed) => indexed[label]?.includes(property));
}

/** As patterns instead of EXISTS, so that the planner may begin at the index: a record comes once for each way to the value. */
export function renderAnchored({ hop, inner, further }: Anchored, from: Cypher.NamedNode, names: Names): readonly Cypher.Match[] {
  const { match, scope } = matchHop(from, hop, names, { labeled: true, named: inner !== null && testsRelationship(inner) });
  if (inner) match.where(renderPredicate(inner, scope, names));
  return [match, ...(further ? renderAnchored(further, scope.node, names) : [])];
}
