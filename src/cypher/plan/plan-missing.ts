import { ApiError } from '../../domain/api-error.ts';
import type { PredicatePlan } from './predicate-plan.ts';

/** A condition on what a record lacks, as the API takes it. */
export interface MissingFilter {
  readonly field?: string | null;
  readonly reason?: string | null;
}

/** A record keeps what it lacks as JSON, `[{"field":…,"reason":…,…}]`: quotes within its texts are escaped, so that only a field and its reason read like that. */
export function planMissing({ field, reason }: MissingFilter): PredicatePlan {
  const parts = [...(field ? [`"field":${JSON.stringify(field)}`] : []), ...(reason ? [`"reason":${JSON.stringify(reason)}`] : [])];
  if (parts.length === 0) throw new ApiError('BAD_USER_INPUT', 'where.missing names neither a field nor a reason. Give one or both: { missing: { field: "dieAreaMm2", reason: NOT_DISCLOSED } }.', { argument: 'where' });
  return { test: 'compare', of: 'node', property: 'missing', operator: 'contains', value: parts.join(',') };
}
