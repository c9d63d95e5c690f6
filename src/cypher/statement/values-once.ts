import Cypher from '@neo4j/cypher-builder';
import { NodeAsKnown } from './as-known.ts';
import type { Names, Projection } from './scope.ts';

/** A record by its values: its node, or what was read of it before. */
export interface Values {
  property(name: string): Cypher.Expr;
}

/** What is read of a record ahead, and the record by that. */
export interface ReadAhead {
  readonly values: Values;
  /** For the WITH before them; nothing where the values are read where they are asked for. */
  readonly projections: readonly Projection[];
}

/** For conditions that ask for the same values again and again: those of a record as known on a day are long, and so are read once. Any other property is read from the record. */
export function valuesOnce(node: Cypher.NamedNode, properties: readonly string[], names: Names): ReadAhead {
  if (!(node instanceof NodeAsKnown)) return { values: node, projections: [] };
  const changing = properties.filter((property) => node.changes(property));
  const read = names.variable('values');
  const property = (name: string): Cypher.Expr => (changing.includes(name) ? Cypher.listIndex(read, changing.indexOf(name)) : node.property(name));
  return { values: { property }, projections: [[node.values(changing), read]] };
}
