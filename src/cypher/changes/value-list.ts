import Cypher from '@neo4j/cypher-builder';

/** The parts of what a claim says, as a row holds them. */
export const valueParts = ['Text', 'Low', 'High', 'Unit', 'Rank'] as const;

export function valueList(read: (part: (typeof valueParts)[number]) => Cypher.Expr): Cypher.List {
  return new Cypher.List(valueParts.map(read));
}
