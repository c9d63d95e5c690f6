import { invariant } from '../domain/invariant.ts';
import type { Classification } from './classify.ts';
import { outcomeOfCriterion } from './evaluate.ts';
import type { Situation } from './possibilities.ts';
import { seatAt } from './reach.ts';
import type { Destination, ReviewPolicy } from './rulebook.ts';
import { covers, destinationIn, type StatusRule } from './status-rules.ts';
import { allOf, anyOf, not, type Outcome } from './three-valued.ts';

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
  const judged = rule.provision.reviewPolicies.map((policy) => ({ policy, outcome: applies(policy, situation, rule, paragraph?.eccn ?? null) }));
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

function applies(policy: ReviewPolicy, situation: Situation, rule: StatusRule, eccn: string | null): Outcome {
  const { date, exportedFrom, quantities } = situation;
  if (!covers(policy, date) || (policy.exportedFrom !== null && !policy.exportedFrom.includes(exportedFrom))) return 'FALSE';
  if (policy.eccns !== null && (eccn === null || !policy.eccns.includes(eccn))) return eccn === null ? 'UNKNOWN' : 'FALSE';
  return allOf([isForParty(policy, situation, rule), policy.criterion === null ? 'TRUE' : outcomeOfCriterion(policy.criterion, quantities)]);
}

function isForParty({ headquarters, destinations }: ReviewPolicy, { destination, date, endUser }: Situation, rule: StatusRule): Outcome {
  const there = placed(destinations, destination, date);
  const seat: Outcome = endUser === null ? 'FALSE' : seatAt(rule.provision.headquarters, destination, date, endUser).outcome;
  switch (headquarters) {
    case null: return there;
    case 'ALSO': return anyOf([there, seat]);
    case 'ALONE': return allOf([not(placed(rule.destinations, destination, date)), seat]);
    case 'OUTSIDE': return endUser === null ? 'FALSE' : allOf([there, not(seat)]);
  }
}

function placed(destinations: readonly Destination[], code: string, date: string): Outcome {
  const place = destinationIn(destinations, code, date);
  if (place === undefined) return 'FALSE';
  return place.doubt === null ? 'TRUE' : 'UNKNOWN';
}
