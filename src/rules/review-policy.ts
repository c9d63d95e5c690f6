import { invariant } from '../domain/invariant.ts';
import type { Classification } from './classify.ts';
import { outcomeOfCriterion } from './evaluate.ts';
import type { Situation } from './possibilities.ts';
import { seatIn } from './reach.ts';
import type { ReviewPolicy } from './rulebook.ts';
import { covers, destinationIn } from './status-rules.ts';
import { allOf, anyOf, type Outcome } from './three-valued.ts';

/** A condition of a review policy, with what is known of it. */
export interface ReviewConditionOutcome {
  readonly text: string;
  readonly met: Outcome;
  readonly citation: string;
}

export interface AppliedReviewPolicy {
  readonly policy: ReviewPolicy;
  readonly conditions: readonly ReviewConditionOutcome[];
}

/** The license review policy for an item that needs a license under a rule; null where none is recorded, or where it is not known which holds. */
export function reviewPolicyFor({ rule, paragraph }: Classification, situation: Situation): AppliedReviewPolicy | null {
  const judged = rule.provision.reviewPolicies.map((policy) => ({ policy, outcome: applies(policy, situation, rule.provision.headquarters, paragraph?.eccn ?? null) }));
  // While an exception to a policy may hold, it is not known which of the two does.
  if (judged.some(({ outcome }) => outcome === 'UNKNOWN')) return null;
  const held = judged.filter(({ outcome }) => outcome === 'TRUE').map(({ policy }) => policy);
  const displaced = new Set(held.flatMap(({ exceptionTo }) => exceptionTo ?? []));
  const [policy, ...others] = held.filter(({ id }) => !displaced.has(id));
  invariant(others.length === 0, `review policies ${[policy, ...others].map((each) => each?.id).join(', ')} hold at once for ${situation.destination} on ${situation.date}`);
  if (policy === undefined) return null;
  const conditions = policy.conditions.map(({ text, citation, criterion }) => ({ text, citation, met: criterion === null ? ('UNKNOWN' as const) : outcomeOfCriterion(criterion, situation.quantities) }));
  return { policy, conditions };
}

function applies(policy: ReviewPolicy, { destination, date, endUser, exportedFrom, quantities }: Situation, headquarters: Parameters<typeof seatIn>[0], eccn: string | null): Outcome {
  if (!covers(policy, date) || (policy.exportedFrom !== null && !policy.exportedFrom.includes(exportedFrom))) return 'FALSE';
  if (policy.eccns !== null && (eccn === null || !policy.eccns.includes(eccn))) return eccn === null ? 'UNKNOWN' : 'FALSE';
  const place = destinationIn(policy.destinations, destination, date);
  const there: Outcome = place === undefined ? 'FALSE' : place.doubt === null ? 'TRUE' : 'UNKNOWN';
  const seat: Outcome = policy.headquarters && endUser !== null ? seatIn(headquarters, date, endUser).outcome : 'FALSE';
  return allOf([anyOf([there, seat]), policy.criterion === null ? 'TRUE' : outcomeOfCriterion(policy.criterion, quantities)]);
}
