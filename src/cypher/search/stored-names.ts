import Cypher from '@neo4j/cypher-builder';
import { partSeparator } from '../../graph-model/searched-kinds.ts';
import { identity, NodeAsKnown } from '../statement/as-known.ts';
import { namePart } from './score.ts';

/** The names of a record in their parts, as far as they were known. */
export function namesOf(node: Cypher.NamedNode): Cypher.Expr {
  const [entry, name] = [new Cypher.NamedVariable('entry'), new Cypher.NamedVariable('name')];
  const parts = Cypher.split(entry, new Cypher.Literal(partSeparator));
  const joined = Cypher.replace(Cypher.listIndex(parts, namePart.words), new Cypher.Literal(' '), new Cypher.Literal(''));
  const split = new Cypher.ListComprehension(entry).in(stored(node, 'searchNames')).map(Cypher.plus(parts, new Cypher.List([joined])));
  const known = isKnownField(node, Cypher.listIndex(name, namePart.field));
  return known ? new Cypher.ListComprehension(name).in(split).where(known) : split;
}

/** Those of the words that no maker or owner is called by, as far as it was known to be one. `beginning`: the place in a word of what its beginning is found by. */
export function wordsNotOfMakers(node: Cypher.NamedNode, words: Cypher.Expr, beginning: number): Cypher.Expr {
  const word = new Cypher.NamedVariable('lacking');
  const makers = stored(node, 'searchBy');
  const known = isKnownField(node, Cypher.head(Cypher.split(makers, new Cypher.Literal(partSeparator))));
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
