const [onValue, throughRelation, judged] = [2, 20, 100];

const quantifiers: ReadonlySet<string> = new Set(['some', 'all', 'none', 'single']);

/** What must be worked out of each record. */
const workedOut: ReadonlySet<string> = new Set(['controlStatus', 'disputed']);

/** What the conditions of a `where` cost, however deep they stand. */
export function conditionsCost(where: unknown): number {
  if (typeof where !== 'object' || where === null) return 0;
  if (Array.isArray(where)) return where.reduce<number>((sum, each) => sum + conditionsCost(each), 0);
  return Object.entries(where).reduce((sum, [key, value]) => sum + costOf(key, value), 0);
}

function costOf(key: string, value: unknown): number {
  if (workedOut.has(key)) return judged;
  const isObject = typeof value === 'object' && value !== null && (!Array.isArray(value) || typeof value[0] === 'object');
  if (!isObject) return onValue;
  return (quantifiers.has(key) ? throughRelation : 0) + conditionsCost(value);
}
