import { ApiError } from '../../domain/api-error.ts';
import { invariant } from '../../domain/invariant.ts';
import { requirePlausibleDay } from '../../domain/plausible-day.ts';
import { requireCountry } from '../../rules/known-country.ts';
import { statuses as allStatuses } from '../../rules/status.ts';
import type { PredicatePlan } from './predicate-plan.ts';
import type { WhereContext } from './plan-where.ts';
import { requireFewJudged } from './where-limits.ts';

/** A condition on the status of a chip, as the API takes it. */
export interface StatusFilter {
  readonly destination: string;
  readonly asOf?: string | null;
  readonly eq?: string | null;
  readonly in?: readonly string[] | null;
}

/** The law of one day as a condition on stored chips: the compiled predicate, held equal to the evaluator. */
export function planStatus({ destination, asOf, eq, in: among }: StatusFilter, { law, today, days, judged }: WhereContext): PredicatePlan {
  invariant(law !== null, 'a condition on a status needs the law');
  requireCountry(law, 'where.controlStatus.destination', destination);
  const lists = [...(typeof eq === 'string' ? [[eq]] : []), ...(among ? [among] : [])];
  if (lists.length === 0) throw new ApiError('BAD_USER_INPUT', 'where.controlStatus names no status. Give eq, or in with a list of them.', { argument: 'where' });
  const date = asOf ?? today;
  requirePlausibleDay('where.controlStatus.asOf', date);
  days.add(date);
  requireFewJudged(judged, { date, destination });
  return { test: 'status', law, date, destination, statuses: allStatuses.filter((status) => lists.every((list) => list.includes(status))) };
}
