import Cypher from '@neo4j/cypher-builder';

/** Places in an entry of the considered list, in each of its constraints, and in an entry of the uses of a model. */
export const entryColumns = { model: 0, constraints: 1, hasHardware: 2, startUnknown: 3, certain: 4, reasons: 5 } as const;
export const constraintColumns = { use: 0, destinationCode: 1, status: 2, reasons: 3 } as const;
export const useColumns = { use: 0, date: 1, basis: 2 } as const;

export function columnOf(list: Cypher.Expr, index: number): Cypher.Expr {
  return Cypher.listIndex(list, index);
}
