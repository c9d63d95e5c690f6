import Cypher from '@neo4j/cypher-builder';
import { NodeAsKnown } from './as-known.ts';
import type { Names, Projection } from './scope.ts';

/** A record by its values: its node, or what was read of it before. */
export interface Values {
  property(name: string): Cypher.Expr;
}

/** A record by values that are read ahead. */
interface ReadAhead {
  readonly values: Values;
  /** What the WITH before has to read; nothing where each value is read where it is asked for. */
  readonly projections: readonly Projection[];
}

/** For conditions that ask for the same values again and again: as known on a day each is a long expression, so they are read once. Any other property is read from the record. */
export function valuesOnce(node: Cypher.NamedNode, properties: readonly string[], names: Names): ReadAhead {
  if (!(node instanceof NodeAsKnown)) return { values: node, projections: [] };
  const changing = properties.filter((property) => node.changes(property));
  if (changing.length === 0) return { values: node, projections: [] };
  const read = names.variable('values');
  const property = (name: string): Cypher.Expr => (changing.includes(name) ? Cypher.listIndex(read, changing.indexOf(name)) : node.property(name));
  return { values: { property }, projections: [[node.values(changing), read]] };
}
