import Cypher from '@neo4j/cypher-builder';
import { sortedProperties } from '../../graph-model/indexes.ts';
import type { NodeLabel } from '../../graph-model/node-kinds.ts';
import type { GroupPlan, PagePlan } from '../plan/plan.ts';
import type { PredicatePlan } from '../plan/predicate-plan.ts';
import { pageOrder, segmentsOf } from './keyset.ts';
import { matchKnownHop, renderHop } from './render-hop.ts';
import { renderObject } from './render-object.ts';
import { renderPredicate, testsRelationship } from './render-predicate.ts';
import type { Names, Scope } from './scope.ts';

/** A page as `[rows, count]`, with the day of the snapshot and then the groups where they are asked for; a row is `[sort keys and id, target…]`. What else is not asked for is null. */
export function renderPage(page: PagePlan, parent: Cypher.NamedNode | null, names: Names): Cypher.Expr {
  const rows = page.wantsRows ? renderRows(page, parent, names) : Cypher.Null;
  const count = page.wantsCount ? renderCount(page, parent, names) : Cypher.Null;
  const snapshot = page.snapshotOn === null ? Cypher.Null : renderSnapshot(page.label, page.snapshotOn, names);
  const groups = page.groups.map((group) => renderGroups(page, group, parent, names));
  const further = groups.length > 0 ? [snapshot, ...groups] : page.snapshotOn === null ? [] : [snapshot];
  return new Cypher.List([rows, count, ...further]);
}

/** The whole filtered set counted by some properties: `[count, [value…]]`, largest first; a missing value is the empty text. */
function renderGroups(page: PagePlan, group: GroupPlan, parent: Cypher.NamedNode | null, names: Names): Cypher.Expr {
  const { scope: { node }, match } = filtered(page, parent, names);
  const keyOf = new Cypher.List(group.by.map(({ property }) => Cypher.coalesce(Cypher.toString(node.property(property)), new Cypher.Literal(''))));
  const [key, counted] = [names.variable('groupKey'), names.variable('counted')];
  const grouped = parent === null && names.knownAt === null
    ? match.with([keyOf, key], [Cypher.count(node), counted])
    : countedInRecord(new Cypher.Collect(distinctly(page, match.with(node)).return(keyOf)), key, counted, names);
  return new Cypher.Collect(grouped.orderBy([counted, 'DESC'], [key, 'ASC']).limit(new Cypher.Param(BigInt(group.first))).return(new Cypher.List([counted, key])));
}

/** Beside what stands outside (a record, or the dataset on a day of knowledge) Neo4j takes no `count()`, which would group by it: the keys of all are read once and counted as a list. */
function countedInRecord(keys: Cypher.Expr, key: Cypher.NamedVariable, counted: Cypher.NamedVariable, names: Names): Cypher.With {
  const [all, other] = [names.variable('groupKeys'), names.variable('otherKey')];
  const size = Cypher.size(new Cypher.ListComprehension(other).in(all).where(Cypher.eq(other, key)));
  return new Cypher.With([keys, all]).unwind([all, key]).with(key, all).distinct().with(key, [size, counted]);
}

function filtered(page: PagePlan, parent: Cypher.NamedNode | null, names: Names): { readonly scope: Scope; readonly match: Cypher.Match } {
  const start = startOf(page, parent, names);
  const match = start.match();
  if (page.where) match.where(renderPredicate(page.where, start.scope, names));
  return { scope: start.scope, match };
}

/** A record may be reached by several of the relationships of one hop. */
function severalWays({ hop }: PagePlan): boolean {
  return hop !== null && hop.types.length > 1;
}

/** Of all records, so that a page without rows still says what was searched, and on whatever day of knowledge: what they cover says the dataset of itself. Neo4j takes no `min` here: it would group by what stands outside. */
function renderSnapshot(label: NodeLabel, property: string, names: Names): Cypher.Expr {
  const node = names.node(label);
  const day = node.property(property);
  const checked = new Cypher.Match(new Cypher.Pattern(node, { labels: [label] })).where(Cypher.isNotNull(day));
  return new Cypher.Collect(checked.with(node).orderBy([day, 'ASC']).limit(new Cypher.Param(1n)).return(day));
}

function renderRows(page: PagePlan, parent: Cypher.NamedNode | null, names: Names): Cypher.Expr {
  const start = startOf(page, parent, names);
  const { node } = start.scope;
  const segments = segmentsOf(page);
  const limit = (): Cypher.Param => new Cypher.Param(BigInt(page.size + 1));
  const matches = segments.map((segment) => {
    const conditions = [...(page.where ? [renderPredicate(page.where, start.scope, names)] : []), ...segment.conditions(node)];
    return start.match().where(Cypher.and(...conditions)!);
  });
  const row = (): Cypher.List => new Cypher.List([
    new Cypher.List([...page.orderBy.map((key) => node.property(key.property)), node.property('id')]),
    ...page.targets.map((target) => renderObject(target.object, { node, relationship: null }, names)),
  ]);
  if (matches.length === 1) {
    return new Cypher.Collect(distinctly(page, matches[0]!.with(node)).orderBy(...pageOrder(page, node, segments[0]!.firstKey)).limit(limit()).return(row()));
  }
  const segment = names.variable('segment');
  const branches = matches.map((match, index) => distinctly(page, match.with(node)).orderBy(...pageOrder(page, node, segments[index]!.firstKey)).limit(limit()).return(node, [new Cypher.Literal(index), segment]));
  return new Cypher.Collect(
    new Cypher.Call(new Cypher.Union(...branches).all(), names.imported(...(parent ? [parent] : [])))
      .with(node, segment)
      .orderBy([segment, 'ASC'], ...pageOrder(page, node, 'EITHER'))
      .limit(limit())
      .return(row()),
  );
}

function distinctly(page: PagePlan, clause: Cypher.With): Cypher.With {
  return severalWays(page) ? clause.distinct() : clause;
}

function renderCount(page: PagePlan, parent: Cypher.NamedNode | null, names: Names): Cypher.Expr {
  if (severalWays(page)) {
    const { scope, match } = filtered(page, parent, names);
    return new Cypher.Count(match.return(scope.node).distinct());
  }
  const start = startOf(page, parent, names);
  const match = start.match();
  if (!page.where) return new Cypher.Count(match);
  // Every record has an id; said so, the index on (sort key, id) serves a condition on the key.
  const known = parent === null && comparesSortKey(page.where, page.label) ? [Cypher.isNotNull(start.scope.node.property('id'))] : [];
  return new Cypher.Count(match.where(Cypher.and(renderPredicate(page.where, start.scope, names), ...known)!));
}

function startOf(page: PagePlan, parent: Cypher.NamedNode | null, names: Names): { readonly scope: Scope; readonly match: () => Cypher.Match } {
  if (page.hop && parent) {
    const { pattern, scope } = renderHop(parent, page.hop, names, { named: page.where !== null && testsRelationship(page.where) });
    return { scope, match: () => matchKnownHop(pattern, parent, page.hop!, scope, names) };
  }
  const node = names.node(page.label);
  return { scope: { node, relationship: null }, match: () => names.match(new Cypher.Pattern(node, { labels: [page.label] }), node) };
}

function comparesSortKey(where: PredicatePlan, label: NodeLabel): boolean {
  if (where.test === 'all' || where.test === 'any') return where.of.some((each) => comparesSortKey(each, label));
  return (where.test === 'compare' || where.test === 'is-known') && (sortedProperties[label]?.includes(where.property) ?? false);
}
