/** `report`: the cost is in `extensions` too; `dry-run`: nothing but the cost is answered. The answer to a GraphQL request has the figure in the same header in any case. */
export const costHeader = 'x-operation-cost';
export const costLimitHeader = 'x-operation-cost-limit';
