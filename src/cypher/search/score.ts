import Cypher from '@neo4j/cypher-builder';
import { idMark, linePart } from '../../graph-model/search-names.ts';
import { wordPart } from './search-question.ts';

/** How much a word of the query counts where it is found in a name. */
const grades = { whole: 1, beginning: 0.9, within: 0.6 } as const;
/** What makes a score: how much of the query is found in the name, how much of the name is asked for, and whether the name begins so. */
export const weights = { query: 0.6, name: 0.3, beginning: 0.1 } as const;

/** A word of the query beside a name: how far it is found there, 0 where it is not. */
const gradedPart = { grade: 0, word: 1 } as const;
/** A name beside the query. `share`: how much of the name is asked for. */
const comparedPart = { name: 0, graded: 1, grades: 2, share: 3 } as const;
/** A name with its score. */
export const scoredPart = { score: 0, graded: 1, name: 2, share: 3 } as const;

const at = (list: Cypher.Expr, index: number): Cypher.Expr => Cypher.listIndex(list, index);
const number = (value: number): Cypher.Literal => new Cypher.Literal(value);

/** Names (in their parts) that have a word of the query, each as `scoredPart` says. Three lists in a row, so that nothing is worked out twice. */
export function scoredNames(names: Cypher.Expr, words: Cypher.Expr, whole: Cypher.Expr): Cypher.Expr {
  const [name, pair, compared] = [new Cypher.NamedVariable('name'), new Cypher.NamedVariable('pair'), new Cypher.NamedVariable('compared')];
  const graded = new Cypher.ListComprehension(name).in(names).map(new Cypher.List([name, gradedWords(name, words)]));
  const sums = new Cypher.ListComprehension(pair).in(graded).map(new Cypher.List([at(pair, 0), at(pair, 1), sumOfGrades(at(pair, 1)), shareOfName(at(pair, 0), at(pair, 1))]));
  return new Cypher.ListComprehension(compared)
    .in(sums)
    .where(Cypher.gt(at(compared, comparedPart.grades), number(0)))
    .map(new Cypher.List([scoreOf(compared, words, whole), at(compared, comparedPart.graded), at(compared, comparedPart.name), at(compared, comparedPart.share)]));
}

/** The words of the query that stand in a name, and those that it lacks. */
export function foundWords(graded: Cypher.Expr): Cypher.ListComprehension {
  const each = new Cypher.NamedVariable('graded');
  return new Cypher.ListComprehension(each).in(graded).where(Cypher.gt(at(each, gradedPart.grade), number(0)));
}

export function missedWords(graded: Cypher.Expr): Cypher.Expr {
  const each = new Cypher.NamedVariable('graded');
  return new Cypher.ListComprehension(each).in(graded).where(Cypher.eq(at(each, gradedPart.grade), number(0))).map(at(each, gradedPart.word));
}

function gradedWords(name: Cypher.Expr, words: Cypher.Expr): Cypher.Expr {
  const word = new Cypher.NamedVariable('word');
  const [text, joined] = [at(name, linePart.words), at(name, linePart.joined)];
  const isAround = Cypher.and(Cypher.contains(at(word, wordPart.around), joined), Cypher.gt(Cypher.size(joined), number(1)))!;
  const grade = new Cypher.Case()
    .when(Cypher.contains(text, at(word, wordPart.whole))).then(number(grades.whole))
    .when(Cypher.contains(text, at(word, wordPart.beginning))).then(number(grades.beginning))
    .when(Cypher.contains(joined, at(word, wordPart.within))).then(new Cypher.Case().when(Cypher.startsWith(joined, at(word, wordPart.within))).then(number(grades.beginning)).else(number(grades.within)))
    .when(isAround).then(Cypher.divide(Cypher.multiply(number(grades.within), Cypher.size(joined)), at(word, wordPart.letters)))
    .else(number(0));
  return new Cypher.ListComprehension(word).in(words).map(new Cypher.List([grade, word]));
}

function sumOfGrades(graded: Cypher.Expr): Cypher.Expr {
  return sumOver(graded, (each) => at(each, gradedPart.grade));
}

/** The letters of the words that are found, of all letters of the name. More than 1 where a long word goes around it. */
function shareOfName(name: Cypher.Expr, graded: Cypher.Expr): Cypher.Expr {
  const letters = sumOver(foundWords(graded), (each) => at(at(each, gradedPart.word), wordPart.letters));
  return Cypher.divide(letters, Cypher.toFloat(Cypher.size(at(name, linePart.joined))));
}

/** Whether a name is an id of the record. */
export function isId(name: Cypher.Expr): Cypher.Predicate {
  return Cypher.startsWith(at(name, linePart.joined), new Cypher.Literal(idMark));
}

/** An id is found as a whole, or not at all. */
function isItsId(joined: Cypher.Expr, whole: Cypher.Expr): Cypher.Expr {
  return new Cypher.Case().when(Cypher.eq(joined, Cypher.plus(new Cypher.Literal(idMark), whole))).then(number(1)).else(number(0));
}

/** From 0 to 1; 1 for a name that is the query. */
function scoreOf(compared: Cypher.Expr, words: Cypher.Expr, whole: Cypher.Expr): Cypher.Expr {
  const [name, share] = [at(compared, comparedPart.name), at(compared, comparedPart.share)];
  const joined = at(name, linePart.joined);
  const asked = new Cypher.Case().when(Cypher.gt(share, number(1))).then(number(1)).else(share);
  const begins = new Cypher.Case().when(Cypher.startsWith(joined, whole)).then(number(weights.beginning)).else(number(0));
  const sum = Cypher.plus(Cypher.divide(Cypher.multiply(number(weights.query), at(compared, comparedPart.grades)), Cypher.size(words)), Cypher.multiply(number(weights.name), asked), begins);
  return new Cypher.Case()
    .when(Cypher.eq(joined, whole)).then(number(1))
    .when(isId(name)).then(isItsId(joined, whole))
    .else(sum);
}

function sumOver(list: Cypher.Expr, value: (each: Cypher.Variable) => Cypher.Expr): Cypher.Expr {
  const [sum, each] = [new Cypher.NamedVariable('sum'), new Cypher.NamedVariable('each')];
  return Cypher.reduce(sum, number(0), each, list, Cypher.plus(sum, value(each)));
}
