import Cypher from '@neo4j/cypher-builder';
import type { SearchedLabel } from '../../graph-model/searched-kinds.ts';
import { searchedLabels, searchIndex } from '../../graph-model/searched-kinds.ts';
import { isKnown, NodeAsKnown } from '../statement/as-known.ts';
import type { Names } from '../statement/scope.ts';
import { isId, missedWords, scoredNames, scoredPart, weights } from './score.ts';
import type { SearchQuestion } from './search-question.ts';
import { comparedWords, wordPart } from './search-question.ts';
import { fieldOf, namesOf, stored, wordsNotOfMakers, writtenIn } from './stored-names.ts';

/** So many of what the index finds are ranked: of all but listings and sources, and of these. */
export const mostRanked = 500;
/** More is written about a thing than there are things: what is a title alone comes after what bears the name. */
const literature: readonly SearchedLabel[] = ['Document', 'Source'];
const ofLiterature = 0.9;

/** The places of a hit. `missed`: the words of the query that did not lead to it. */
export const hitColumns = { score: 0, rank: 1, id: 2, node: 3, written: 4, field: 5, missed: 6 } as const;

const at = (list: Cypher.Expr, index: number): Cypher.Expr => Cypher.listIndex(list, index);

/** All that is found, the best first, as `hitColumns` says. */
export function renderHits(question: SearchQuestion, names: Names): Cypher.Expr {
  const node = names.node('Organization');
  const [scored, best, missed, lacking, score, rank] = ['scored', 'best', 'missed', 'lacking', 'score', 'rank'].map((name) => names.variable(name)) as [Cypher.NamedVariable, Cypher.NamedVariable, Cypher.NamedVariable, Cypher.NamedVariable, Cypher.NamedVariable, Cypher.NamedVariable];
  const words = new Cypher.Param(comparedWords(question));
  const [id, name] = [stored(node, 'id'), at(best, scoredPart.name)];
  return new Cypher.Collect(
    foundInIndex(new Cypher.Param(question.phrases), mostRanked, node, names)
      .with(node, [scoredNames(namesOf(node), words, new Cypher.Param(question.joined)), scored])
      .with(node, [bestOf(scored, new Cypher.Param(question.query)), best])
      .where(Cypher.gt(at(best, scoredPart.score), new Cypher.Literal(0)))
      .with(node, best, [missedWords(at(best, scoredPart.graded)), missed])
      .with(node, best, missed, [wordsNotOfMakers(node, missed, wordPart.beginning), lacking])
      .where(isFound(best, lacking, words))
      .with(node, best, missed, lacking, [rankOf(node), rank])
      .with(node, best, lacking, rank, [scoreWithMakers(best, { missed, lacking, words, rank }), score])
      .orderBy([score, 'DESC'], [rank, 'ASC'], [id, 'ASC'])
      .return(new Cypher.List([score, rank, id, node, writtenIn(name), fieldOf(name), wordsIn(lacking)])),
  );
}

/** What the index finds of each phrase, as far as it was known; at most so many of each. */
export function foundInIndex(phrases: Cypher.Expr, most: number, node: Cypher.NamedNode, names: Names): Cypher.With {
  const phrase = names.variable('phrase');
  const found = new Cypher.Unwind([phrases, phrase]).with(phrase).callProcedure(searched(phrase, most)).yield(['node', node]).with(node);
  return node instanceof NodeAsKnown ? found.where(isKnown(node)) : found;
}

/** One look into the full-text index. */
export function searched(phrase: Cypher.Variable, most: number): ReturnType<typeof Cypher.db.index.fulltext.queryNodes> {
  // The builder's type leaves out that Neo4j takes an integer alone.
  return Cypher.db.index.fulltext.queryNodes(searchIndex, phrase, { limit: new Cypher.Param(BigInt(most)) as unknown as Cypher.Param<number> });
}

/** Of equally good names one that stands in the query as it is written, else the first. */
function bestOf(scored: Cypher.Expr, query: Cypher.Expr): Cypher.Expr {
  const [best, each] = [new Cypher.NamedVariable('better'), new Cypher.NamedVariable('each')];
  const isAsked = (one: Cypher.Expr): Cypher.Predicate => Cypher.and(Cypher.not(isId(at(one, scoredPart.name))), Cypher.contains(query, writtenIn(at(one, scoredPart.name))))!;
  const [score, bestScore] = [at(each, scoredPart.score), at(best, scoredPart.score)];
  const isBetter = Cypher.or(Cypher.isNull(best), Cypher.gt(score, bestScore), Cypher.and(Cypher.eq(score, bestScore), isAsked(each), Cypher.not(isAsked(best))))!;
  return Cypher.reduce(best, Cypher.Null, each, scored, new Cypher.Case().when(isBetter).then(each).else(best));
}

/** Half of the words lead to it; or its whole name stands in the query. */
function isFound(best: Cypher.Expr, lacking: Cypher.Expr, words: Cypher.Expr): Cypher.Predicate {
  return Cypher.or(Cypher.lte(Cypher.multiply(new Cypher.Literal(2), Cypher.size(lacking)), Cypher.size(words)), Cypher.gte(at(best, scoredPart.share), new Cypher.Literal(1)))!;
}

/** A word that a maker is called by counts as one of the record's own. To the thousandth: what differs by less is equally good. */
function scoreWithMakers(best: Cypher.Expr, { missed, lacking, words, rank }: Readonly<Record<'missed' | 'lacking' | 'words' | 'rank', Cypher.Expr>>): Cypher.Expr {
  const ofMakers = Cypher.minus(Cypher.size(missed), Cypher.size(lacking));
  const score = Cypher.plus(at(best, scoredPart.score), Cypher.divide(Cypher.multiply(new Cypher.Literal(weights.query), ofMakers), Cypher.size(words)));
  const isLiterature = Cypher.in(rank, new Cypher.Param(literature.map((label) => searchedLabels.indexOf(label))));
  return Cypher.round(Cypher.multiply(score, new Cypher.Case().when(isLiterature).then(new Cypher.Literal(ofLiterature)).else(new Cypher.Literal(1))), new Cypher.Literal(3));
}

/** The words alone, as they stand in a name. */
function wordsIn(lacking: Cypher.Expr): Cypher.Expr {
  const word = new Cypher.NamedVariable('word');
  return new Cypher.ListComprehension(word).in(lacking).map(Cypher.trim(at(word, wordPart.beginning)));
}

/** The place of its kind among all of them. */
function rankOf(node: Cypher.NamedNode): Cypher.Expr {
  const [label, kind, rank] = [new Cypher.NamedVariable('label'), new Cypher.NamedVariable('kind'), new Cypher.NamedVariable('place')];
  const kinds = new Cypher.Param(searchedLabels.map((each, place) => [each, place]));
  const ofLabel = at(Cypher.head(new Cypher.ListComprehension(kind).in(kinds).where(Cypher.eq(at(kind, 0), label))), 1);
  return Cypher.head(new Cypher.ListComprehension(rank).in(new Cypher.ListComprehension(label).in(Cypher.labels(node)).map(ofLabel)).where(Cypher.isNotNull(rank)));
}
