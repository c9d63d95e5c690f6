import Cypher from '@neo4j/cypher-builder';
import { sortedProperties } from '../../graph-model/indexes.ts';
import type { NodeLabel } from '../../graph-model/node-kinds.ts';
import type { CountPlan, PagePlan } from '../plan/plan.ts';
import type { PredicatePlan } from '../plan/predicate-plan.ts';
import { isCounted } from '../plan/summary-plan.ts';
import { pageOrder, segmentsOf } from './keyset.ts';
import { matchKnownHop, renderHop } from './render-hop.ts';
import { renderObject } from './render-object.ts';
import { renderPredicate, testsRelationship } from './render-predicate.ts';
import { renderSummary } from './render-summary.ts';
import { returning } from './returning.ts';
import type { Names, Scope } from './scope.ts';

/**
 * A page as `[rows, count]`, with the day of the snapshot and then groups and aggregates where they are asked for; a row is `[sort keys and id, target…]`.
 * What else is not asked for is null. Where the whole set is summed up, that counts it.
 */
export function renderPage(page: PagePlan, parent: Cypher.NamedNode | null, names: Names): Cypher.Expr {
  const rows = page.wantsRows ? renderRows(page, parent, names) : Cypher.Null;
  const count = page.count && !isCounted(page) ? renderCount(page, page.count, parent, names) : Cypher.Null;
  const snapshot = page.snapshotOn === null ? Cypher.Null : renderSnapshot(page.label, page.snapshotOn, names);
  const summaries = renderSummaries(page, parent, names);
  const further = summaries.length > 0 ? [snapshot, ...summaries] : page.snapshotOn === null ? [] : [snapshot];
  return new Cypher.List([rows, count, ...further]);
}

/** Worked out ahead of the list that holds the page. */
function renderSummaries(page: PagePlan, parent: Cypher.NamedNode | null, names: Names): readonly Cypher.Expr[] {
  return page.summaries.map((summary) => {
    const { scope, match } = filtered(page, parent, names);
    return names.ahead(renderSummary(summary, { clause: match, record: scope.node, repeats: severalWays(page) }, names), summary.of);
  });
}

function filtered(page: PagePlan, parent: Cypher.NamedNode | null, names: Names): { readonly scope: Scope; readonly match: Cypher.Match } {
  const { scope, match } = startOf(page, parent, names);
  return { scope, match: conditioned(match(), page, scope, parent, names) };
}

/** Every record has an id; said so, the index on (sort key, id) serves a condition on the key. */
function conditioned(match: Cypher.Match, { where, label }: PagePlan, scope: Scope, parent: Cypher.NamedNode | null, names: Names): Cypher.Match {
  if (!where) return match;
  const known = parent === null && comparesSortKey(where, label) ? [Cypher.isNotNull(scope.node.property('id'))] : [];
  return match.where(Cypher.and(renderPredicate(where, scope, names), ...known)!);
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
    return new Cypher.Collect(returning(distinctly(page, matches[0]!.with(node)).orderBy(...pageOrder(page, node, segments[0]!.firstKey)).limit(limit()), [node], names, row));
  }
  const segment = names.variable('segment');
  const branches = matches.map((match, index) => distinctly(page, match.with(node)).orderBy(...pageOrder(page, node, segments[index]!.firstKey)).limit(limit()).return(node, [new Cypher.Literal(index), segment]));
  const sorted = new Cypher.Call(new Cypher.Union(...branches).all(), names.imported(...(parent ? [parent] : [])))
    .with(node, segment)
    .orderBy([segment, 'ASC'], ...pageOrder(page, node, 'EITHER'))
    .limit(limit());
  return new Cypher.Collect(returning(sorted, [node], names, row));
}

function distinctly(page: PagePlan, clause: Cypher.With): Cypher.With {
  return severalWays(page) ? clause.distinct() : clause;
}

function renderCount(page: PagePlan, { atMost }: CountPlan, parent: Cypher.NamedNode | null, names: Names): Cypher.Expr {
  if (severalWays(page) || (atMost !== null && page.where)) {
    const { scope: { node }, match } = filtered(page, parent, names);
    const counted = distinctly(page, match.with(node));
    return new Cypher.Count((atMost === null ? counted : counted.limit(new Cypher.Param(BigInt(atMost)))).return(node));
  }
  const start = startOf(page, parent, names);
  return new Cypher.Count(page.where ? conditioned(start.match(), page, start.scope, parent, names) : start.match());
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
