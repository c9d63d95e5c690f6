import type { Classification } from './classify.ts';
import { catches, type Situation } from './situation.ts';
import type { Outcome } from './three-valued.ts';

/** The classification that names the item: one that surely asks for a license before one that may, before one that does not reach; entries before letters. */
export function naming(classifications: readonly Classification[], situation: Situation): Classification | null {
  let [best, bestRank] = [null as Classification | null, Number.POSITIVE_INFINITY];
  for (const found of classifications) {
    const rank = rankOf[catches(situation, found)] + (found.rule.provision.eccn === null ? 1 : 0);
    if (rank < bestRank) [best, bestRank] = [found, rank];
  }
  return best;
}

const rankOf: Readonly<Record<Outcome, number>> = { TRUE: 0, UNKNOWN: 2, FALSE: 4 };

/** The entry that surely names the item, whether it reaches or not, and the requirement that surely asks for a license. */
export function namedAndBiting(classifications: readonly Classification[], situation: Situation): { readonly named: Classification | null; readonly biting: Classification | null } {
  const met = classifications.filter(({ outcome }) => outcome === 'TRUE');
  return {
    named: naming(met.filter(({ rule }) => rule.provision.eccn !== null), situation),
    biting: naming(met.filter((found) => catches(situation, found) === 'TRUE'), situation),
  };
}
