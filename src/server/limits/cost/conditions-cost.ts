/** A condition on a value; one that leads through a relation; one that the law decides of each record. */
export const conditionCosts = { value: 2, relation: 20, controlStatus: 100 } as const;

const throughRelation: ReadonlySet<string> = new Set(['some', 'all', 'none', 'single']);

/** What the conditions of a `where` cost, however deep they stand. */
export function conditionsCost(where: unknown): number {
  if (typeof where !== 'object' || where === null) return 0;
  if (Array.isArray(where)) return where.reduce<number>((sum, each) => sum + conditionsCost(each), 0);
  return Object.entries(where).reduce((sum, [key, value]) => sum + costOf(key, value), 0);
}

function costOf(key: string, value: unknown): number {
  if (key === 'controlStatus') return conditionCosts.controlStatus;
  const isObject = typeof value === 'object' && value !== null && (!Array.isArray(value) || typeof value[0] === 'object');
  if (!isObject) return conditionCosts.value;
  return (throughRelation.has(key) ? conditionCosts.relation : 0) + conditionsCost(value);
}
