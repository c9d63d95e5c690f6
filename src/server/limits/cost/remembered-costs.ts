import type { DocumentNode, GraphQLSchema, OperationDefinitionNode } from 'graphql';
import { LRUCache } from 'lru-cache';
import { operationCost } from './operation-cost.ts';
import type { OperationCost } from './operation-cost.ts';

type Price = (document: DocumentNode, operation: OperationDefinitionNode, coerced: Record<string, unknown>) => OperationCost;

/** In bytes, about: what a root field takes, and what an entry takes beside its variables. */
const sizes = { rootField: 120, entry: 300 };
const mostBytes = 2_000_000;
/** Longer sets of variables do not come again. */
const longestVariables = 1000;

/** Prices what is asked again once: an operation that clients ask often is a parsed document that is kept, and with the same variables it costs the same. */
export function rememberedCosts(schema: GraphQLSchema): Price {
  const numbers = new WeakMap<OperationDefinitionNode, number>();
  const known = new LRUCache<string, OperationCost>({
    maxSize: mostBytes, sizeCalculation: ({ rootFields }, key) => 2 * key.length + sizes.entry + sizes.rootField * Object.keys(rootFields).length,
  });
  let count = 0;
  return (document, operation, coerced) => {
    let number = numbers.get(operation);
    if (number === undefined) numbers.set(operation, number = count += 1);
    const key = `${number} ${JSON.stringify(coerced)}`;
    const before = key.length > longestVariables ? undefined : known.get(key);
    if (before) return before;
    const cost = operationCost(schema, document, operation, coerced);
    if (key.length <= longestVariables) known.set(key, cost);
    return cost;
  };
}
