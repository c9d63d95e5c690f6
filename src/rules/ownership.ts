import type { IsoDate } from '../domain/iso-date.ts';
import { decimalDifference, decimalSum } from './decimal.ts';
import { standsOn } from './listing-on.ts';
import type { PartyFacts } from './party.ts';

/** Half is enough (90 FR 47201). */
export const controllingPercent = 50;

/** What is recorded of the share that listed parties hold in a party, direct or indirect, added up over several owners. */
export interface ListedOwnership {
  /** Held for certain by listed parties. */
  readonly low: number;
  /** At most: with owners whose listing or share is not known. A part that no record names an owner for is not in it. */
  readonly high: number;
  /** At most, where whoever is not recorded, also further up, may be listed. */
  readonly most: number;
  /** The part for which no owner is recorded. */
  readonly unrecorded: number;
  /** The owners that count, with the way in which they do. */
  readonly owners: readonly CountedOwner[];
}

export interface CountedOwner {
  readonly party: PartyFacts;
  readonly share: number | null;
  /** LISTED by its own entry, OWNED by half or more by listed parties, or POSSIBLY one of them. */
  readonly as: 'LISTED' | 'OWNED' | 'POSSIBLY';
}

/**
 * An owner counts in full when it is listed, or is itself owned by half or more by listed parties; otherwise with nothing. The shares of those that count are
 * added up. Lists are those named; an owner whose share is unknown may hold all that the recorded shares leave over.
 */
export function listedOwnership(party: PartyFacts, lists: readonly string[], date: IsoDate): ListedOwnership {
  let [low, high, most, recorded] = [0, 0, 0, 0];
  let openCounts = false;
  const owners: CountedOwner[] = [];
  for (const { owner, share } of party.owners) {
    const as = standing(owner, lists, date);
    if (share !== null) recorded = decimalSum(recorded, share);
    if (share !== null && (as !== null || mayBeOwned(owner, lists, date))) most = decimalSum(most, share);
    if (as === null) continue;
    owners.push({ party: owner, share, as });
    if (share === null) openCounts = true;
    else {
      high = decimalSum(high, share);
      if (as !== 'POSSIBLY') low = decimalSum(low, share);
    }
  }
  const unrecorded = Math.max(0, decimalDifference(100, recorded));
  return { low: Math.min(100, low), high: Math.min(100, openCounts ? decimalSum(high, unrecorded) : high), most: Math.min(100, decimalSum(most, unrecorded)), unrecorded, owners };
}

/** A person has no owners; an organization may have ones that are not recorded. */
function mayBeOwned(owner: PartyFacts, lists: readonly string[], date: IsoDate): boolean {
  return owner.id.startsWith('organization:') && listedOwnership(owner, lists, date).most >= controllingPercent;
}

function standing(owner: PartyFacts, lists: readonly string[], date: IsoDate): CountedOwner['as'] | null {
  const listed = owner.listings.filter(({ list }) => lists.includes(list)).map((listing) => standsOn(listing, date));
  if (listed.includes('TRUE')) return 'LISTED';
  const { low, high } = listedOwnership(owner, lists, date);
  if (low >= controllingPercent) return 'OWNED';
  return listed.includes('UNKNOWN') || high >= controllingPercent ? 'POSSIBLY' : null;
}
