import Cypher from '@neo4j/cypher-builder';
import type { Statement } from '../../domain/graph.ts';
import { linePart } from '../../graph-model/search-names.ts';
import { codeFields, searchedLabels } from '../../graph-model/searched-kinds.ts';
import { datasetNode } from '../statement/current-dataset.ts';
import { renderTarget } from '../statement/render-object.ts';
import { renderReferences } from '../statement/render-references.ts';
import { begun, datasetColumns, finished, handedOn } from '../statement/render-root.ts';
import { Names } from '../statement/scope.ts';
import type { SearchPlan } from './plan-search.ts';
import { foundInIndex, hitColumns, mostRanked, renderHits, searched } from './render-hits.ts';
import { fieldOf, namesOf, writtenIn } from './stored-names.ts';

/** What scores less, or lacks a word of the query, is not surely what was meant: near names are suggested. */
export const goodScore = 0.4;
/** So many near records are considered of each part of the kinds. */
const mostNear = 50;

const at = (list: Cypher.Expr, index: number): Cypher.Expr => Cypher.listIndex(list, index);

/** `search` as one statement: what is found is ranked once, and the page, the count, the facets and whether anything good was found are read from that one list. */
export function renderSearch(plan: SearchPlan): Statement {
  const { context, wants, question } = plan;
  const names = Names.of(context);
  const hits = names.variable('hits');
  const ranked = renderHits(question, names);
  const columns: Cypher.Expr[] = [
    wants.rows ? renderRows(plan, hits, names) : Cypher.Null,
    Cypher.size(hits),
    wants.truncated ? isTruncated(question.phrases, names) : Cypher.Null,
    wants.facets ? renderFacets(hits) : Cypher.Null,
    wants.near ? renderNear(question.near, hits, names) : Cypher.Null,
    ...renderReferences(context.references, names),
  ];
  return finished(
    begun(context)
      .with(...handedOn(context), [ranked, hits])
      .return(...datasetColumns(datasetNode(), context), ...columns.map((column, index): [Cypher.Expr, string] => [column, `column${index}`])),
  );
}

/** The page as `[score, rank, id, name, field, records…]`. */
function renderRows({ size, after, targets }: SearchPlan, hits: Cypher.Variable, names: Names): Cypher.Expr {
  const hit = names.variable('hit');
  const node = names.node('Organization');
  const [score, rank, id] = [hitColumns.score, hitColumns.rank, hitColumns.id].map((column) => at(hit, column));
  const page = new Cypher.Unwind([hits, hit]).with(hit);
  if (after) page.where(isAfter([score!, rank!, id!], after));
  return new Cypher.Collect(
    page
      .orderBy([score!, 'DESC'], [rank!, 'ASC'], [id!, 'ASC'])
      .limit(new Cypher.Param(BigInt(size + 1)))
      .with(hit, [at(hit, hitColumns.node), node])
      .return(new Cypher.List([score!, rank!, id!, at(hit, hitColumns.written), at(hit, hitColumns.field), ...targets.map(({ records }) => renderTarget(records, { node, relationship: null }, names))])),
  );
}

function isAfter([score, rank, id]: readonly [Cypher.Expr, Cypher.Expr, Cypher.Expr], after: NonNullable<SearchPlan['after']>): Cypher.Predicate {
  const [lastScore, lastRank, lastId] = after.map((value) => new Cypher.Param(value)) as [Cypher.Param, Cypher.Param, Cypher.Param];
  const sameScore = Cypher.and(Cypher.eq(score, lastScore), Cypher.or(Cypher.gt(rank, lastRank), Cypher.and(Cypher.eq(rank, lastRank), Cypher.gt(id, lastId))))!;
  return Cypher.or(Cypher.lt(score, lastScore), sameScore)!;
}

/** The index found more of one part of the kinds than are ranked. */
function isTruncated(phrases: readonly string[], names: Names): Cypher.Expr {
  const [phrase, count] = [names.variable('asked'), names.variable('ofPhrase')];
  const node = new Cypher.NamedNode('counted');
  const found = new Cypher.Count(new Cypher.With(phrase).callProcedure(searched(phrase, mostRanked + 1)).yield(['node', node]).return(node));
  const counts = new Cypher.Collect(new Cypher.Unwind([new Cypher.Param(phrases), phrase]).return(found));
  return Cypher.any(count, counts, Cypher.gt(count, new Cypher.Literal(mostRanked)));
}

/** How many of each kind, in the order of the kinds. */
function renderFacets(hits: Cypher.Variable): Cypher.Expr {
  const [rank, hit] = [new Cypher.NamedVariable('ofRank'), new Cypher.NamedVariable('ranked')];
  return new Cypher.ListComprehension(rank)
    .in(new Cypher.Param(searchedLabels.map((_, rank) => rank)))
    .map(Cypher.size(new Cypher.ListComprehension(hit).in(hits).where(Cypher.eq(at(hit, hitColumns.rank), rank))));
}

/** `[score of the best hit, words that it lacks, names]`: known names that are written nearly so, as `[as written, letters]`, by record. They are read only where nothing good was found. */
function renderNear(near: readonly string[], hits: Cypher.Variable, names: Names): Cypher.Expr {
  const node = names.node('Organization');
  const name = new Cypher.NamedVariable('named');
  const best = Cypher.head(hits);
  const isGood = Cypher.and(Cypher.gte(at(best, hitColumns.score), new Cypher.Literal(goodScore)), Cypher.isEmpty(at(best, hitColumns.missed)))!;
  const phrases = new Cypher.Case().when(isGood).then(new Cypher.List([])).else(new Cypher.Param(near));
  const written = new Cypher.ListComprehension(name).in(namesOf(node)).where(Cypher.not(Cypher.in(fieldOf(name), new Cypher.Param([...codeFields])))).map(new Cypher.List([writtenIn(name), at(name, linePart.joined)]));
  return new Cypher.List([at(best, hitColumns.score), at(best, hitColumns.missed), new Cypher.Collect(foundInIndex(phrases, mostNear, node, names).return(written))]);
}
