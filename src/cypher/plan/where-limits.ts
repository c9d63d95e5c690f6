import { ApiError } from '../../domain/api-error.ts';
import { deepestCondition } from './bounds.ts';

/** The law of a day is written out for each. */
const mostStatuses = 10;

/** Refuses conditions that nest too deep, or that apply the law too often, before anything is planned. */
export function requireBoundedWhere(where: unknown): void {
  requireShallow(where, deepestCondition);
  const statuses = countStatuses(where);
  if (statuses > mostStatuses) throw new ApiError('BAD_USER_INPUT', `where holds ${statuses} conditions on controlStatus; at most ${mostStatuses} are judged at once. Name several statuses of one day with in.`, { argument: 'where', atMost: mostStatuses });
}

const quantifiers: ReadonlySet<string> = new Set(['some', 'all', 'none', 'single']);

/** Counts objects inside objects; lists, and the quantifier between a relation and its condition, count for nothing. */
function requireShallow(where: unknown, left: number): void {
  if (left < 0) throw new ApiError('BAD_USER_INPUT', `where nests deeper than ${deepestCondition} conditions. Write it flatter: the conditions of one object must all hold, and { not: { or: [a, b] } } is { and: [{ not: a }, { not: b }] }.`, { argument: 'where', atMost: deepestCondition });
  if (Array.isArray(where)) return where.forEach((each) => requireShallow(each, left));
  if (typeof where !== 'object' || where === null) return;
  const quantified = Object.keys(where).some((key) => quantifiers.has(key));
  for (const each of Object.values(where)) requireShallow(each, quantified ? left : left - 1);
}

function countStatuses(where: unknown): number {
  if (typeof where !== 'object' || where === null) return 0;
  return Object.entries(where).reduce((count, [key, each]) => count + (key === 'controlStatus' ? 1 : countStatuses(each)), 0);
}
