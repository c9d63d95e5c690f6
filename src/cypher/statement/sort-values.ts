import Cypher from '@neo4j/cypher-builder';
import type { OrderKey } from '../plan/plan.ts';
import { matchHop } from './render-hop.ts';
import type { Names, Projection } from './scope.ts';
import type { Values } from './values-once.ts';

/** The keys that are no stored properties, each to be worked out once under a variable. */
export interface SortValues {
  readonly worked: readonly Projection[];
  readonly sorted: Values;
}

export function sortValues(orderBy: readonly OrderKey[], node: Cypher.NamedNode, names: Names): SortValues {
  const worked = new Map(orderBy.flatMap((key): [string, Projection][] => (key.along ? [[key.property, [valueOf(key.along, node, names), names.variable('sortKey')]]] : [])));
  return { worked: [...worked.values()], sorted: { property: (name) => worked.get(name)?.[1] ?? node.property(name) } };
}

function valueOf({ hops, property }: NonNullable<OrderKey['along']>, node: Cypher.NamedNode, names: Names): Cypher.Expr {
  let from = node;
  const matches = hops.map((hop) => {
    const { match, scope } = matchHop(from, hop, names);
    from = scope.node;
    return match;
  });
  const severalWays = hops.at(-1)!.types.length > 1;
  if (property === null) return new Cypher.Count(severalWays ? Cypher.utils.concat(...matches, new Cypher.Return(from).distinct()) : Cypher.utils.concat(...matches));
  return Cypher.head(new Cypher.Collect(Cypher.utils.concat(...matches, new Cypher.Return(from.property(property)))));
}
