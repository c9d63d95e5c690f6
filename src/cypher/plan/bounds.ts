import { ApiError } from '../../domain/api-error.ts';
import type { ObjectPlan, PagePlan, ReferencePlan, TargetPlan, ValuePlan } from './plan.ts';

/** Deeper selections take the database longer to plan than to answer. */
const deepest = 10;
/** Where conditions nest deeper than anybody writes them, they only keep the planner busy. */
export const deepestCondition = 20;
/** What a plain list without `first` is taken to hold when the size of an answer is judged before it is read. */
const nominalList = 10;

/** The same of a list that a resolver makes: as declared beside the field, where it is known to be shorter. */
export function nominalSize({ extensions }: { readonly extensions: Readonly<Record<string, unknown>> }): number {
  return typeof extensions['nominalSize'] === 'number' ? extensions['nominalSize'] : nominalList;
}

/** What all records of a kind, or those that meet a condition, are taken to be. */
const nominalRecords = 200;
const mostObjects = 100_000;

/** Refuses a selection that nests too deep or may hold too many objects, before anything is read. `rows` is how many the root gives. */
export function requireBounded(object: ObjectPlan, rows: number): void {
  const depth = depthOf(object);
  if (depth > deepest) {
    throw new ApiError('BAD_USER_INPUT', `The selection goes through ${depth} relations in a row; at most ${deepest} are read at once. Ask again from the records that you reached.`, { depth, atMost: deepest });
  }
  requireFewObjects(rows * sizeOf(object));
}

/** The same for a page that a root field gives, with the groups beside it. */
export function requireBoundedPage(page: PagePlan): void {
  for (const { object } of page.targets) requireBounded(object, page.size);
  requireFewObjects(page.targets.reduce((size, { object }) => size + page.size * sizeOf(object), sizeOfSummaries(page)));
}

/** The same for the records that computed values name: all of them are read, whatever the page. */
export function requireBoundedReferences(references: readonly ReferencePlan[]): void {
  for (const { object } of references) requireBounded(object, 0);
  requireFewObjects(references.reduce((objects, { records, object }) => objects + (records.kind === 'ids' ? records.ids.length : nominalRecords) * sizeOf(object), 0));
}

/** Refuses an answer of so many objects. */
export function requireFewObjects(objects: number): void {
  if (objects > mostObjects) {
    throw new ApiError('BAD_USER_INPUT', `The answer may hold about ${objects.toExponential(1)} objects; at most ${mostObjects} are read at once. Ask for smaller pages, or give lists and groups a smaller \`first\`.`, { objects, atMost: mostObjects });
  }
}

function depthOf(target: TargetPlan): number {
  return Math.max(0, ...objectsOf(target).flatMap(({ values }) => values.map((value) => (value.kind === 'target' ? depthOf(value.target) : Math.max(0, ...below(value).map((each) => 1 + depthOf(each)))))));
}

/** About how many objects one is, with those that it leads to and those that are made out of it. */
export function sizeOf(target: TargetPlan): number {
  return 1 + objectsOf(target).reduce((total, { values, made }) => total + made + values.reduce((sum, value) => sum + countOf(value) * below(value).reduce((size, each) => size + sizeOf(each), 0) + (value.kind === 'page' ? sizeOfSummaries(value.page) : 0), 0), 0);
}

/** Of each group itself, its keys, and what is summed up. */
function sizeOfSummaries({ summaries }: PagePlan): number {
  return summaries.reduce((size, { first, by, measures }) => size + first * (1 + by.length + measures.length), 0);
}

function countOf(value: ValuePlan): number {
  if (value.kind === 'page') return value.page.size;
  return value.kind === 'related' && value.many ? (value.first ?? nominalList) : 1;
}

function below(value: ValuePlan): readonly TargetPlan[] {
  if (value.kind === 'page') return value.page.targets.map(({ object }) => object);
  return value.kind === 'related' || value.kind === 'target' ? [value.target] : [];
}

function objectsOf(target: TargetPlan): readonly ObjectPlan[] {
  return target.kind === 'object' ? [target] : target.cases.map(({ object }) => object);
}
