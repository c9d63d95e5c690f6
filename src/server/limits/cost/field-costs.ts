/** A root field is a statement of its own. */
export const rootFieldCost = 10;

/** Every object of the answer, whether the database holds it or it is worked out. */
export const objectCost = 1;

/** A type, field or argument that introspection shows: it is in memory. */
export const introspectionCost = 0.02;

type Given = Readonly<Record<string, unknown>>;

/**
 * What a field costs for each object that has it, beside what is selected below it: where all records must be read or judged, and what the law decides.
 * Where the type is left out, it is what every connection or coverage offers.
 */
const costs: Readonly<Record<string, number | ((given: Given) => number)>> = {
  totalCount: 20,
  groups: 200,
  facets: 100,
  coverage: 100,
  'Chip.measures': 5,
  'Chip.status': 2,
  'Chip.statusHistory': 10,
  'Model.constraintTimeline': 20,
  'Model.constraintTimelineGaps': 20,
  'Model.measures': 5,
  'Organization.listScreening': 20,
  'Query.changes': 500,
  'Query.classifyChips': ({ chips }) => 2 * lengthOf(chips),
  'Query.classifyMemory': ({ items }) => 2 * lengthOf(items),
  'Query.dataset': 100,
  'Query.determination': 50,
  'Query.dispute': 50,
  'Query.draftRule': ({ criteria }) => 2000 + 200 * lengthOf(criteria),
  'Query.matchParties': ({ parties }) => 20 * lengthOf(parties),
  'Query.modelsTrainedUnder': 1000,
  'Query.nearThreshold': 500,
  'Query.paths': ({ maxLength }) => 100 * (typeof maxLength === 'number' ? maxLength : 5),
  'Query.ruleDiff': 1000,
  'Query.search': 200,
  'Query.upcoming': 500,
};

export function fieldCost(typeName: string, fieldName: string, given: Given): number {
  const cost = costs[`${typeName}.${fieldName}`] ?? (typeName === 'Query' ? undefined : costs[fieldName]) ?? 0;
  return typeof cost === 'number' ? cost : cost(given);
}

function lengthOf(list: unknown): number {
  return Array.isArray(list) ? list.length : 1;
}
