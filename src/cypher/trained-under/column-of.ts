import Cypher from '@neo4j/cypher-builder';

/** An entry of a list that holds values in fixed places. */
export function columnOf(list: Cypher.Expr, index: number): Cypher.Expr {
  return Cypher.listIndex(list, index);
}
