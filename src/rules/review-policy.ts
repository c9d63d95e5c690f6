import { invariant } from '../domain/invariant.ts';
import type { Classification } from './classify.ts';
import { outcomeOfCriterion, unknownFieldsOf } from './evaluate.ts';
import type { Situation } from './situation.ts';
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

/** How applications are reviewed: the policies that may hold, one where it is known which does, and the facts on which that hangs. Empty: none is recorded. */
export interface ReviewReading {
  readonly possible: readonly AppliedReviewPolicy[];
  readonly hangsOn: readonly string[];
}

/** The license review policy for an item that needs a license under a rule. Where its paragraph is unknown, those for each that the rule has. */
export function reviewPolicyFor({ rule, paragraph }: Classification, situation: Situation): ReviewReading {
  const eccns = paragraph === null ? [...new Set(rule.paragraphs.map(({ eccn }) => eccn))] : [paragraph.eccn];
  const readings = eccns.map((eccn) => readingFor(rule, eccn, situation));
  const possible = distinct(readings.flatMap((reading) => reading.possible));
  return { possible: possible.map((policy) => ({ policy, conditions: conditionsOf(policy, situation) })), hangsOn: [...new Set(readings.flatMap(({ hangsOn }) => hangsOn))] };
}

/** The policy that is stated: where several may hold, only what they have in common. */
export function statedPolicy({ possible }: ReviewReading): ReviewPolicy['policy'] | null {
  const stated = new Set(possible.map(({ policy }) => policy.policy));
  return stated.size === 1 ? (possible[0]?.policy.policy ?? null) : null;
}

interface EccnReading {
  readonly possible: readonly ReviewPolicy[];
  readonly hangsOn: readonly string[];
}

function readingFor(rule: StatusRule, eccn: string | null, situation: Situation): EccnReading {
  const judged = rule.provision.reviewPolicies.map((policy) => ({ policy, outcome: applies(policy, situation, rule, eccn) }));
  const held = judged.filter(({ outcome }) => outcome === 'TRUE').map(({ policy }) => policy);
  const open = judged.filter(({ outcome }) => outcome === 'UNKNOWN').map(({ policy }) => policy);
  const displaced = new Set(held.flatMap(({ exceptionTo }) => exceptionTo ?? []));
  const [policy, ...others] = held.filter(({ id }) => !displaced.has(id));
  invariant(others.length === 0, `review policies ${[policy, ...others].map((each) => each?.id).join(', ')} hold at once for ${situation.destination} on ${situation.date}`);
  return {
    possible: [...(policy === undefined ? [] : [policy]), ...open.filter(({ id }) => !displaced.has(id))],
    hangsOn: open.flatMap(({ criterion }) => (criterion === null ? [] : unknownFieldsOf(criterion, situation.quantities))),
  };
}

function applies(policy: ReviewPolicy, situation: Situation, rule: StatusRule, eccn: string | null): Outcome {
  const { date, exportedFrom, quantities } = situation;
  if (!covers(policy, date) || (policy.exportedFrom !== null && !policy.exportedFrom.includes(exportedFrom))) return 'FALSE';
  if (policy.eccns !== null && (eccn === null || !policy.eccns.includes(eccn))) return 'FALSE';
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

function conditionsOf({ conditions }: ReviewPolicy, { quantities }: Situation): readonly ReviewConditionOutcome[] {
  return conditions.map(({ text, citation, criterion }) => ({ text, citation, met: criterion === null ? 'UNKNOWN' : outcomeOfCriterion(criterion, quantities) }));
}

function distinct(policies: readonly ReviewPolicy[]): readonly ReviewPolicy[] {
  return [...new Map(policies.map((policy) => [policy.id, policy])).values()];
}
