import type { DocumentNode, GraphQLSchema, OperationDefinitionNode } from 'graphql';
import { LRUCache } from 'lru-cache';
import { operationCost } from './operation-cost.ts';
import type { OperationCost } from './operation-cost.ts';

type Price = (document: DocumentNode, operation: OperationDefinitionNode, coerced: Record<string, unknown>) => OperationCost;

/** Of an operation the costs with so many sets of variables are remembered, and sets that are longer than this are priced anew. */
const [mostSets, longestSet] = [32, 1000];

/** Prices what is asked again once: an operation that clients ask often is a parsed document that is kept, and with the same variables it costs the same. */
export function rememberedCosts(schema: GraphQLSchema): Price {
  const known = new WeakMap<OperationDefinitionNode, LRUCache<string, OperationCost>>();
  return (document, operation, coerced) => {
    const variables = JSON.stringify(coerced);
    const costs = known.get(operation) ?? new LRUCache({ max: mostSets });
    const before = costs.get(variables);
    if (before) return before;
    const cost = operationCost(schema, document, operation, coerced);
    if (variables.length <= longestSet) {
      costs.set(variables, cost);
      known.set(operation, costs);
    }
    return cost;
  };
}
