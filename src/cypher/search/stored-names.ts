import Cypher from '@neo4j/cypher-builder';
import { fieldMark, fieldSeparator, linePart, lineSeparator, partSeparator, unbrokenSpace } from '../../graph-model/search-names.ts';
import { identity } from '../../graph-model/known-days.ts';
import { NodeAsKnown } from '../statement/as-known.ts';

// No literals: the signs are not to be seen in a text.
const [betweenLines, betweenParts, unbroken] = [new Cypher.Param(lineSeparator), new Cypher.Param(partSeparator), new Cypher.Param(unbrokenSpace)];

/** The names of a record in their parts, as far as they were known. Its first line is its kind. */
export function namesOf(node: Cypher.NamedNode): Cypher.Expr {
  const [line, name] = [new Cypher.NamedVariable('line'), new Cypher.NamedVariable('name')];
  const lines = Cypher.tail(Cypher.split(stored(node, 'searchNames'), betweenLines));
  const split = new Cypher.ListComprehension(line).in(lines).map(Cypher.split(line, betweenParts));
  const known = isKnownField(node, fieldOf(name));
  return known ? new Cypher.ListComprehension(name).in(split).where(known) : split;
}

/** The field that holds a name. */
export function fieldOf(name: Cypher.Expr): Cypher.Expr {
  return Cypher.substring(Cypher.head(Cypher.split(titleOf(name), new Cypher.Literal(fieldSeparator))), new Cypher.Literal(fieldMark.length));
}

/** A name as the record has it. */
export function writtenIn(name: Cypher.Expr): Cypher.Expr {
  const start = Cypher.plus(Cypher.size(Cypher.head(Cypher.split(titleOf(name), new Cypher.Literal(fieldSeparator)))), new Cypher.Literal(fieldSeparator.length));
  return Cypher.replace(Cypher.substring(titleOf(name), start), unbroken, new Cypher.Literal(' '));
}

function titleOf(name: Cypher.Expr): Cypher.Expr {
  return Cypher.listIndex(name, linePart.title);
}

/** Those of the words that no maker or owner is called by, as far as it was known to be one. `beginning`: the place in a word of what its beginning is found by. */
export function wordsNotOfMakers(node: Cypher.NamedNode, words: Cypher.Expr, beginning: number): Cypher.Expr {
  const word = new Cypher.NamedVariable('lacking');
  const makers = stored(node, 'searchBy');
  const known = isKnownField(node, Cypher.head(Cypher.split(makers, betweenParts)));
  const has = Cypher.contains(Cypher.coalesce(makers, new Cypher.Literal('')), Cypher.listIndex(word, beginning));
  return new Cypher.ListComprehension(word).in(words).where(Cypher.not(known ? Cypher.and(has, known)! : has));
}

/** Search reads what is stored: the entries say themselves which field they are of. */
export function stored(node: Cypher.NamedNode, property: string): Cypher.Property {
  return new Cypher.NamedNode(node.id).property(property);
}

/** A value of the field that an entry names was public by the day of knowledge; null where nobody asks for a day. */
function isKnownField(node: Cypher.NamedNode, field: Cypher.Expr): Cypher.Predicate | null {
  if (!(node instanceof NodeAsKnown)) return null;
  const day = new Cypher.NamedVariable('knownDay');
  const entry = Cypher.plus(field, new Cypher.Literal('@'));
  const isLater = Cypher.any(day, Cypher.coalesce(node.stored('knownDays'), new Cypher.List([])), Cypher.and(Cypher.startsWith(day, entry), Cypher.gt(day, Cypher.plus(entry, new Cypher.Param(node.knownAt))))!);
  return Cypher.or(Cypher.in(field, new Cypher.Param([...identity])), Cypher.not(isLater))!;
}
