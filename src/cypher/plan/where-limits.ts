import { ApiError } from '../../domain/api-error.ts';
import { Given } from '../given/given.ts';
import type { LawOfDay } from '../selection.ts';
import { deepestCondition } from './bounds.ts';

/** The law of a day is written out for each. */
export const mostStatuses = 10;
/** Each is a test in the statement, which the planner weighs against the others. */
export const mostConditions = 200;

/** Relations inside one another: the planner takes twice as long for each, and nothing ends it while it plans. */
export const deepestRelation = 8;

/** Refuses conditions that nest too deep, that are too many, or that apply the law too often, before anything is planned. */
export function requireBoundedWhere(where: unknown): void {
  requireShallow(where, deepestCondition);
  requireFewRelations(where, deepestRelation + 1);
  const conditions = countConditions(where);
  if (conditions > mostConditions) throw new ApiError('BAD_USER_INPUT', `where holds ${conditions} conditions; at most ${mostConditions} are tested at once. Name several values of one field with in, or ask in several fields.`, { argument: 'where', conditions, atMost: mostConditions });
  const statuses = countStatuses(where);
  if (statuses > mostStatuses) throw new ApiError('BAD_USER_INPUT', `where holds ${statuses} conditions on controlStatus; at most ${mostStatuses} are judged at once. Name several statuses of one day with in.`, { argument: 'where', atMost: mostStatuses });
}

/** The same of all conditions and groups of one root field, which stand in one statement. */
export function requireFewJudged(judged: LawOfDay[], law: LawOfDay): void {
  judged.push(law);
  if (judged.length > mostStatuses) throw new ApiError('BAD_USER_INPUT', `Conditions on controlStatus and groups by CONTROL_STATUS ask ${judged.length} times or more in this field what the law says; at most ${mostStatuses} are judged at once. Ask for the others in a further field.`, { argument: 'controlStatus', atMost: mostStatuses });
}

const quantifiers: ReadonlySet<string> = new Set(['some', 'all', 'none', 'single']);

/** Counts objects inside objects; lists, and the quantifier between a relation and its condition, count for nothing. */
function requireShallow(where: unknown, left: number): void {
  if (left < 0) throw new ApiError('BAD_USER_INPUT', `where nests deeper than ${deepestCondition} conditions. Write it flatter: the conditions of one object must all hold, and { not: { or: [a, b] } } is { and: [{ not: a }, { not: b }] }.`, { argument: 'where', atMost: deepestCondition });
  if (Array.isArray(where)) return where.forEach((each) => requireShallow(each, left));
  if (isScalar(where)) return;
  const quantified = Object.keys(where as object).some((key) => quantifiers.has(key));
  for (const each of Object.values(where as object)) requireShallow(each, quantified ? left : left - 1);
}

const joining: ReadonlySet<string> = new Set([...quantifiers, 'and', 'or', 'not']);

/** What a relation leads to may be asked for a value, which is no relation any more. */
function requireFewRelations(where: unknown, left: number): void {
  if (isScalar(where)) return;
  if (left < 0) throw new ApiError('BAD_USER_INPUT', `where follows more than ${deepestRelation} relations inside one another. Begin nearer to what is asked for, or ask for the ids of what lies in between first.`, { argument: 'where', atMost: deepestRelation });
  if (Array.isArray(where)) return where.forEach((each) => requireFewRelations(each, left));
  for (const [key, each] of Object.entries(where as object)) requireFewRelations(each, joining.has(key) ? left : left - 1);
}

/** Each operator is one, whatever the list that it is given, and so is an object that asks for nothing further. */
function countConditions(where: unknown): number {
  if (isScalar(where)) return 1;
  const parts = Array.isArray(where) && where.every(isScalar) ? [] : Object.values(where as object);
  return Math.max(1, parts.reduce((count: number, each) => count + countConditions(each), 0));
}

/** A value, or one that is not looked at. */
function isScalar(where: unknown): boolean {
  return typeof where !== 'object' || where === null || where instanceof Given;
}

function countStatuses(where: unknown): number {
  if (isScalar(where)) return 0;
  return Object.entries(where as object).reduce((count, [key, each]) => count + (key === 'controlStatus' ? 1 : countStatuses(each)), 0);
}
