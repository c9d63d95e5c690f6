import Cypher from '@neo4j/cypher-builder';

/** An entry of a list that holds values in fixed places. */
export function columnOf(list: Cypher.Expr, index: number): Cypher.Expr {
  return Cypher.listIndex(list, index);
}

/** Places in an entry of the uses of a model. Its day is asked for time and again, and read once. */
export const useColumns = { use: 0, date: 1, basis: 2 } as const;
