import type { Determination } from './determination.ts';
import { factName } from './fact-names.ts';
import { statedPolicy, type ReviewReading } from './review-policy.ts';

/** Which exceptions could be used, or why none is named, and how applications are reviewed. */
export function licensing({ exceptions, reviewPolicy }: Pick<Determination, 'exceptions' | 'reviewPolicy'>, { review, withheld }: { readonly review: ReviewReading | null; readonly withheld: string | null }): readonly string[] {
  const offered = exceptions.map(({ code, hangsOn }) => `License Exception ${code} could be used if its conditions are met${hangsOn.length === 0 ? '' : `, which hangs on ${hangsOn.map(factName).join(' and ')}`}.`);
  const none = withheld === null ? [] : [`No license exception is named. ${withheld}`];
  return [...offered, ...none, policyText(reviewPolicy, review)];
}

function policyText(policy: Determination['reviewPolicy'], review: ReviewReading | null): string {
  const possible = review?.possible ?? [];
  if (policy !== null) {
    const source = review !== null && statedPolicy(review) === policy ? ` (${[...new Set(possible.map(({ policy: { citation } }) => citation))].join('; ')})` : '';
    return `Applications are reviewed under ${policyNames[policy]}${source}.`;
  }
  if (review === null || possible.length === 0) return 'The license review policy is not recorded for this case.';
  return `Applications are reviewed under ${possible.map(({ policy: { policy: name, citation } }) => `${policyNames[name]} (${citation})`).join(' or ')}${review.hangsOn.length === 0 ? '' : `, which hangs on ${review.hangsOn.map(factName).join(' and ')}`}.`;
}

const policyNames: Readonly<Record<NonNullable<Determination['reviewPolicy']>, string>> = {
  PRESUMPTION_OF_DENIAL: 'a presumption of denial', POLICY_OF_DENIAL: 'a policy of denial', PRESUMPTION_OF_APPROVAL: 'a presumption of approval', CASE_BY_CASE: 'a case-by-case policy',
};
