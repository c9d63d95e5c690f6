import Cypher from '@neo4j/cypher-builder';
import type { PagePlan } from '../plan/plan.ts';
import type { PredicatePlan } from '../plan/predicate-plan.ts';
import { isCounted } from '../plan/summary-plan.ts';
import type { RecordSet } from './record-set.ts';
import { recordSet } from './record-set.ts';
import { renderSummary } from './render-summary.ts';
import type { Names, Projection } from './scope.ts';

/** What is told of the whole filtered set: how many there are (null where nobody asks, or where an aggregate says it), and the groups and aggregates in their order. */
export interface RenderedSummaries {
  readonly count: Cypher.Expr;
  readonly summaries: readonly Cypher.Expr[];
}

/** Worked out ahead of the list that holds the page. What is asked several times of a set that takes relations or the law to find is asked of one reading of it. */
export function renderSummaries(page: PagePlan, parent: Cypher.NamedNode | null, names: Names): RenderedSummaries {
  const counts = page.count !== null && !isCounted(page);
  const asked = page.summaries.length + (counts ? 1 : 0);
  if (page.summaries.length > 0 && asked > 1 && page.where !== null && goesFar(page.where)) return renderShared(page, counts, parent, names);
  const summaries = page.summaries.map((summary) => names.ahead(renderSummary(summary, recordSet(page, parent, names), names), summary.of));
  return { count: counts ? renderCount(page, parent, names) : Cypher.Null, summaries };
}

function renderShared(page: PagePlan, counts: boolean, parent: Cypher.NamedNode | null, names: Names): RenderedSummaries {
  const set = recordSet(page, parent, names);
  const filtered = names.variable('filtered');
  const each = (): RecordSet => {
    const record = names.node(page.label);
    return { clauses: [new Cypher.Unwind([filtered, record])], record, repeats: false };
  };
  const told = page.summaries.map((summary): Projection => [renderSummary(summary, each(), names), names.variable(summary.of)]);
  const shared = names.ahead(new Cypher.Collect(
    new Cypher.With([new Cypher.Collect(Cypher.utils.concat(...set.clauses, onceEach(set).return(set.record))), filtered])
      .with(filtered, ...told)
      .return(new Cypher.List([counts ? Cypher.size(filtered) : Cypher.Null, ...told.map(([, variable]) => variable)])),
  ), 'summaries');
  const part = (index: number): Cypher.Expr => Cypher.listIndex(Cypher.listIndex(shared, 0), index);
  return { count: counts ? part(0) : Cypher.Null, summaries: told.map((_, index) => part(index + 1)) };
}

function renderCount(page: PagePlan, parent: Cypher.NamedNode | null, names: Names): Cypher.Expr {
  const set = recordSet(page, parent, names);
  const atMost = page.count?.atMost ?? null;
  if (!set.repeats && (atMost === null || page.where === null)) return new Cypher.Count(Cypher.utils.concat(...set.clauses));
  const counted = onceEach(set);
  return new Cypher.Count(Cypher.utils.concat(...set.clauses, (atMost === null ? counted : counted.limit(new Cypher.Param(BigInt(atMost)))).return(set.record)));
}

function onceEach({ record, repeats }: RecordSet): Cypher.With {
  const each = new Cypher.With(record);
  return repeats ? each.distinct() : each;
}

/** A list of records costs more than reading a property of each again. */
function goesFar(where: PredicatePlan): boolean {
  if (where.test === 'all' || where.test === 'any') return where.of.some(goesFar);
  return where.test === 'not' ? goesFar(where.inner) : ['some', 'single', 'status'].includes(where.test);
}
