import Cypher from '@neo4j/cypher-builder';
import { sortedProperties } from '../../graph-model/indexes.ts';
import type { NodeLabel } from '../../graph-model/node-kinds.ts';
import type { PagePlan } from '../plan/plan.ts';
import type { PredicatePlan } from '../plan/predicate-plan.ts';
import { matchKnownHop, renderHop } from './render-hop.ts';
import { renderPredicate, testsRelationship } from './render-predicate.ts';
import { anchoredIn, renderAnchored } from './anchored.ts';
import type { Names, Scope } from './scope.ts';

/** Where the records of a page come from: all of their label, or those that a relation of the record at hand leads to. */
export function startOf(page: PagePlan, parent: Cypher.NamedNode | null, names: Names): { readonly scope: Scope; readonly match: () => Cypher.Match } {
  if (page.hop && parent) {
    const { pattern, scope } = renderHop(parent, page.hop, names, { named: page.where !== null && testsRelationship(page.where) });
    return { scope, match: () => matchKnownHop(pattern, parent, page.hop!, scope, names) };
  }
  const node = names.node(page.label);
  return { scope: { node, relationship: null }, match: () => names.match(new Cypher.Pattern(node, { labels: [page.label] }), node) };
}

/** A record may be reached by several of the relationships of one hop. */
export function severalWays({ hop }: PagePlan): boolean {
  return hop !== null && hop.types.length > 1;
}

/** All records of the filtered set, whatever the page: clauses that have each under a variable, and whether one may come several times. */
export interface RecordSet {
  readonly clauses: readonly Cypher.Clause[];
  readonly record: Cypher.NamedNode;
  readonly repeats: boolean;
}

export function recordSet(page: PagePlan, parent: Cypher.NamedNode | null, names: Names): RecordSet {
  const { scope, match } = startOf(page, parent, names);
  const record = scope.node;
  if (!page.where) return { clauses: [match()], record, repeats: severalWays(page) };
  // As known on a day, a value is not the one that the index has.
  const anchored = parent === null && names.knownAt === null ? anchoredIn(page.where) : null;
  if (!anchored) return { clauses: [match().where(condition(page.where, page, scope, parent, names))], record, repeats: severalWays(page) };
  const start = match();
  if (anchored.others) start.where(condition(anchored.others, page, scope, parent, names));
  return { clauses: [start, ...renderAnchored(anchored, record, names)], record, repeats: true };
}

/** Every record has an id; said so, the index on (sort key, id) serves a condition on the key. */
function condition(where: PredicatePlan, { label }: PagePlan, scope: Scope, parent: Cypher.NamedNode | null, names: Names): Cypher.Predicate {
  const known = parent === null && comparesSortKey(where, label) ? [Cypher.isNotNull(scope.node.property('id'))] : [];
  return Cypher.and(renderPredicate(where, scope, names), ...known)!;
}

function comparesSortKey(where: PredicatePlan, label: NodeLabel): boolean {
  if (where.test === 'all' || where.test === 'any') return where.of.some((each) => comparesSortKey(each, label));
  return (where.test === 'compare' || where.test === 'is-known') && (sortedProperties[label]?.includes(where.property) ?? false);
}
