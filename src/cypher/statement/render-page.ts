import Cypher from '@neo4j/cypher-builder';
import type { NodeLabel } from '../../graph-model/node-kinds.ts';
import type { PagePlan } from '../plan/plan.ts';
import type { PredicatePlan } from '../plan/predicate-plan.ts';
import type { Anchored } from './anchored.ts';
import { anchoredAtId, anchoredIn, renderAnchored } from './anchored.ts';
import { keysetCondition, pageOrder, segmentsOf } from './keyset.ts';
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

/** So many records behind an indexed value are sorted at once; where there are more, records that meet the condition come often enough in the order of the page. */
const few = 250n;

function renderRows(page: PagePlan, parent: Cypher.NamedNode | null, names: Names): Cypher.Expr {
  const start = startOf(page, parent, names);
  const { node } = start.scope;
  const { worked, sorted } = sortValues(page.orderBy, node, names);
  // The relations of a record are in no index, nor is a value as it was known on a day.
  const indexed = parent === null && names.knownAt === null;
  const behindId = indexed && page.where ? anchoredAtId(page.where) : null;
  const behindValue = indexed && page.where && !behindId ? anchoredIn(page.where) : null;
  const limit = (): Cypher.Param => new Cypher.Param(BigInt(page.size + 1));
  const row = (): Cypher.List => new Cypher.List([
    new Cypher.List([...page.orderBy.map((key) => sorted.property(key.property)), node.property('id')]),
    ...page.targets.map((target) => renderObject(target.object, { node, relationship: null }, names)),
  ]);
  const matching = (where: PredicatePlan | null, further: readonly Cypher.Predicate[] = []): Cypher.Match => {
    const conditions = [...(where ? [renderPredicate(where, start.scope, names)] : []), ...further];
    return conditions.length === 0 ? start.match() : start.match().where(Cypher.and(...conditions)!);
  };
  const behind = (anchored: Anchored, further: readonly Cypher.Predicate[] = []): Cypher.Match => renderAnchored(anchored, node, names).reduce((former, next) => former.match(next), matching(anchored.others, further));
  if (worked.length > 0) {
    // Every key has to be worked out before the first row is known.
    const anchored = behindId ?? behindValue;
    const repeats = anchored !== null || severalWays(page);
    const match = anchored ? behind(anchored) : matching(page.where);
    const variables = [node, ...worked.map(([, variable]) => variable)];
    const [segment] = segmentsOf(page, false);
    const found = continued(repeats ? match.with(node).distinct().with(node, ...worked) : match.with(node, ...worked), segment!.conditions(sorted), variables);
    return collecting(found.orderBy(...pageOrder(page, sorted, 'EITHER')).limit(limit()), variables, names, row);
  }
  const inOrder = (): Cypher.With => {
    const [former, latter] = segmentsOf(page, indexed).map(({ firstKey, conditions }) => ({ match: matching(page.where, conditions(node)), order: pageOrder(page, node, firstKey) }));
    if (!latter) return distinctly(severalWays(page), former!.match.with(node)).orderBy(...former!.order).limit(limit());
    const [first, second] = [former!, latter].map(({ match, order }) => new Cypher.Collect(match.with(node).orderBy(...order).limit(limit()).return(node)));
    return oneAfterAnother(first!, second!, node, limit, names);
  };
  const sortedAtOnce = (anchored: Anchored): Cypher.With => behind(anchored, keysetCondition(page, node)).with(node).distinct();
  const found = behindId ? sortedAtOnce(behindId).orderBy(...pageOrder(page, node, 'EITHER')).limit(limit())
    : behindValue ? fewOrInOrder(sortedAtOnce(behindValue), inOrder(), node, names).orderBy(...pageOrder(page, node, 'EITHER')).limit(limit())
      : inOrder();
  return collecting(found, [node], names, row);
}

/** Few records behind an indexed value are read from there; whether they are few is seen by reading as many. Else the records are gone through in the order of the page until it is full. */
function fewOrInOrder(behindValue: Cypher.With, inOrder: Cypher.With, node: Cypher.NamedNode, names: Names): Cypher.With {
  const found = names.variable('few');
  const most = new Cypher.Param(few);
  const read = new Cypher.Case().when(Cypher.lt(Cypher.size(found), most)).then(found).else(new Cypher.Collect(inOrder.return(node)));
  return new Cypher.With([new Cypher.Collect(behindValue.limit(most).return(node)), found]).unwind([read, node]).with(node);
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
