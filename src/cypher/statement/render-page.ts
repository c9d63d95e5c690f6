import Cypher from '@neo4j/cypher-builder';
import type { NodeLabel } from '../../graph-model/node-kinds.ts';
import type { PagePlan } from '../plan/plan.ts';
import { anchoredAtId, renderAnchored } from './anchored.ts';
import { pageOrder, segmentsOf } from './keyset.ts';
import { severalWays, startOf } from './record-set.ts';
import { renderObject } from './render-object.ts';
import { renderPredicate } from './render-predicate.ts';
import { renderSummaries } from './render-summaries.ts';
import { collecting } from './collecting.ts';
import { sortValues } from './sort-values.ts';
import type { Names } from './scope.ts';

/**
 * A page as `[rows, count]`, with the day of the snapshot and then groups and aggregates where they are asked for; a row is `[sort keys and id, target…]`.
 * What else is not asked for is null.
 */
export function renderPage(page: PagePlan, parent: Cypher.NamedNode | null, names: Names): Cypher.Expr {
  const rows = page.wantsRows ? renderRows(page, parent, names) : Cypher.Null;
  const { count, summaries } = renderSummaries(page, parent, names);
  const snapshot = page.snapshotOn === null ? Cypher.Null : renderSnapshot(page.label, page.snapshotOn, names);
  const further = summaries.length > 0 ? [snapshot, ...summaries] : page.snapshotOn === null ? [] : [snapshot];
  return new Cypher.List([rows, count, ...further]);
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
  const { worked, sorted } = sortValues(page.orderBy, node, names);
  // The relations of a record are in no index, nor is a value as it was known on a day.
  const indexed = parent === null && names.knownAt === null;
  const anchored = indexed && page.where ? anchoredAtId(page.where) : null;
  const segments = segmentsOf(page, indexed && anchored === null);
  const where = anchored ? anchored.others : page.where;
  const limit = (): Cypher.Param => new Cypher.Param(BigInt(page.size + 1));
  const matches = segments.map((segment) => {
    const conditions = [...(where ? [renderPredicate(where, start.scope, names)] : []), ...(worked.length > 0 ? [] : segment.conditions(node))];
    const match = conditions.length === 0 ? start.match() : start.match().where(Cypher.and(...conditions)!);
    return anchored ? renderAnchored(anchored, node, names).reduce((former, next) => former.match(next), match) : match;
  });
  const row = (): Cypher.List => new Cypher.List([
    new Cypher.List([...page.orderBy.map((key) => sorted.property(key.property)), node.property('id')]),
    ...page.targets.map((target) => renderObject(target.object, { node, relationship: null }, names)),
  ]);
  const variables = [node, ...worked.map(([, variable]) => variable)];
  if (matches.length === 1) {
    const [segment] = segments;
    const repeats = anchored !== null || severalWays(page);
    const found = worked.length === 0 ? distinctly(repeats, matches[0]!.with(node)) : continued(repeats ? matches[0]!.with(node).distinct().with(node, ...worked) : matches[0]!.with(node, ...worked), segment!.conditions(sorted), variables);
    return collecting(found.orderBy(...pageOrder(page, sorted, segment!.firstKey)).limit(limit()), variables, names, row);
  }
  const [former, latter] = matches.map((match, index) => new Cypher.Collect(match.with(node).orderBy(...pageOrder(page, node, segments[index]!.firstKey)).limit(limit()).return(node)));
  return collecting(oneAfterAnother(former!, latter!, node, limit, names), [node], names, row);
}

/** The second segment is read only where the first does not fill the page: of what stands in a CASE the database reads nothing until it gets there, which no WHERE on the size achieves. */
function oneAfterAnother(former: Cypher.Collect, latter: Cypher.Collect, node: Cypher.NamedNode, limit: () => Cypher.Param, names: Names): Cypher.With {
  const found = names.variable('found');
  const further = new Cypher.Case().when(Cypher.lt(Cypher.size(found), limit())).then(latter).else(new Cypher.List([]));
  return new Cypher.With([former, found]).unwind([Cypher.plus(found, further), node]).with(node).limit(limit());
}

/** What comes after the cursor, once the keys are worked out. */
function continued(clause: Cypher.With, conditions: readonly Cypher.Predicate[], variables: readonly Cypher.Variable[]): Cypher.With {
  return conditions.length === 0 ? clause : clause.where(Cypher.and(...conditions)!).with(...variables);
}

function distinctly(repeats: boolean, clause: Cypher.With): Cypher.With {
  return repeats ? clause.distinct() : clause;
}
