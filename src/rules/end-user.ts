import { OPEN_END, type IsoDate } from '../domain/iso-date.ts';
import { doubtOn, enforcementOn, type Enforcement } from './enforcement.ts';
import { outcomeOfCriterion } from './evaluate.ts';
import { standsOn } from './listing-on.ts';
import { controllingPercent, listedOwnership, type ListedOwnership } from './ownership.ts';
import type { ListingFact, PartyFacts } from './party.ts';
import type { Seat } from './reach.ts';
import type { AffiliateControl, ReviewPolicy, Rulebook } from './rulebook.ts';
import { allOf, anyOf, outcomeOf, type Outcome } from './three-valued.ts';

/** An entry that asks for a license, by itself or through owners. */
export interface ListingHit {
  readonly listing: ListingFact;
  /** TRUE, or UNKNOWN where the day or the share is not known. */
  readonly outcome: Outcome;
  readonly enforcement: Enforcement;
  /** The control that makes an owner's entry count; null for the party's own. */
  readonly through: AffiliateControl | null;
}

export interface EndUserScreening {
  readonly party: PartyFacts;
  readonly seat: Seat;
  /** Whether a license is asked for of any item subject to the EAR. */
  readonly outcome: Outcome;
  readonly hits: readonly ListingHit[];
  readonly ownership: ListedOwnership;
  /** What the control on affiliates says, and whether it bites. */
  readonly affiliate: { readonly control: AffiliateControl; readonly enforcement: Enforcement; readonly doubt: string | null; readonly met: Outcome } | null;
  /** The strictest policy among the entries that surely apply. */
  readonly reviewPolicy: ReviewPolicy['policy'] | null;
}

/** What an entry asks for where it speaks of every item; of any other words it is not known whether they mean the item at hand. */
export const everyItem = 'all items subject to the EAR';
const entityList = 'ENTITY_LIST';

/** The controls on one end user on a day: its own entries on the Entity List, and the 50 % test over its owners while that bites. */
export function screenEndUser(rulebook: Rulebook, party: PartyFacts, date: IsoDate): EndUserScreening {
  const own = party.listings.filter(({ list }) => list === entityList).map((listing): ListingHit => ({ listing, outcome: requires(listing, date), enforcement: 'ENFORCED', through: null }));
  const affiliate = affiliateOn(rulebook, party, date);
  const ownership = listedOwnership(party, affiliate?.control.lists ?? [entityList], date);
  const throughOwners = affiliate === null || affiliate.met === 'FALSE' ? [] : entriesAbove(ownership, affiliate.control.lists, date)
    .map((listing): ListingHit => ({ listing, outcome: allOf([affiliate.met, requires(listing, date)]), enforcement: affiliate.enforcement, through: affiliate.control }));
  const hits = [...own, ...throughOwners].filter(({ outcome }) => outcome !== 'FALSE');
  const byOwners: readonly Outcome[] = affiliate?.met === 'UNKNOWN' && (affiliate.enforcement === 'ENFORCED' || affiliate.enforcement === 'UNCONFIRMED') ? ['UNKNOWN'] : [];
  const biting = hits.flatMap(({ outcome, enforcement }): Outcome[] => (enforcement === 'ENFORCED' ? [outcome] : enforcement === 'UNCONFIRMED' ? ['UNKNOWN'] : []));
  return {
    party,
    seat: seatOf(party),
    outcome: anyOf([...biting, ...byOwners]),
    hits,
    ownership,
    affiliate,
    reviewPolicy: strictest(hits.filter(({ outcome, enforcement }) => outcome === 'TRUE' && enforcement === 'ENFORCED').map(({ listing }) => policyOf(listing.reviewPolicy))),
  };
}

/** The entries of the listed parties from which ownership is counted, however far up they stand, each once. */
function entriesAbove({ owners }: ListedOwnership, lists: readonly string[], date: IsoDate): readonly ListingFact[] {
  const entries = owners.flatMap(({ party: owner }) => {
    const above = listedOwnership(owner, lists, date);
    const own = owner.listings.filter((listing) => lists.includes(listing.list) && standsOn(listing, date) !== 'FALSE');
    return above.high >= controllingPercent ? [...own, ...entriesAbove(above, lists, date)] : own;
  });
  return [...new Map(entries.map((listing) => [listing.id, listing])).values()];
}

function requires(listing: ListingFact, date: IsoDate): Outcome {
  return allOf([standsOn(listing, date), listing.licenseRequirement === everyItem ? 'TRUE' : 'UNKNOWN']);
}

function affiliateOn(rulebook: Rulebook, party: PartyFacts, date: IsoDate): EndUserScreening['affiliate'] {
  const control = rulebook.affiliates.find(({ dates }) => dates.effective <= date && date < (dates.expires ?? OPEN_END));
  if (control === undefined) return null;
  const { low, most } = listedOwnership(party, control.lists, date);
  const isForeignEntity = party.headquarters === null ? undefined : party.headquarters !== 'US';
  const met = low >= controllingPercent || most < controllingPercent
    ? outcomeOfCriterion(control.criterion, { listedOwnershipPercent: low >= controllingPercent ? low : most, isForeignEntity })
    : allOf(['UNKNOWN', isForeignEntity === undefined ? 'UNKNOWN' : outcomeOf(isForeignEntity)]);
  const enforcement = enforcementOn(control.dates, date);
  return { control, enforcement, doubt: doubtOn(control.dates, date), met };
}

/** The days on which what is said of a party may change: those of the control on affiliates, and of its entries and those of its owners. */
export function changesForParty({ affiliates }: Rulebook, party: PartyFacts): readonly IsoDate[] {
  const ofControls = affiliates.flatMap(({ dates: { effective, compliance, stayed, notEnforced, unconfirmed, expires } }) => [effective, compliance, expires, ...[...stayed, ...notEnforced, ...unconfirmed].flatMap(({ from, until }) => [from, until])]);
  return [...new Set([...ofControls, ...entryDays(party)].filter((day) => day !== null))].sort();
}

function entryDays({ listings, owners }: PartyFacts): readonly (IsoDate | null)[] {
  return [...listings.flatMap(({ from, until, publishedDate, statusOn }) => [from, until, publishedDate, statusOn]), ...owners.flatMap(({ owner }) => entryDays(owner))];
}

/** The ultimate parents: up through owners of more than half, as far as they are recorded. An owner without a record of its own is not one. */
export function seatOf(party: PartyFacts): Seat {
  return { organizationId: party.id, headquarters: party.headquarters, parentHeadquarters: parentsOf(party).map(({ headquarters }) => headquarters), possibleParentHeadquarters: possibleParentsOf(party).flatMap(({ headquarters }) => headquarters ?? []) };
}

export function parentsOf(party: PartyFacts): readonly PartyFacts[] {
  return party.owners.filter(({ owner, share }) => share !== null && share > controllingPercent && owner.id.startsWith('organization:')).flatMap(({ owner }) => {
    const above = parentsOf(owner);
    return above.length > 0 ? above : [owner];
  });
}

/** Owners whose share is not known, of the party and of its parents: each may hold more than half. One of which no seat is known either says no more than that an owner is not on record. */
export function possibleParentsOf(party: PartyFacts): readonly PartyFacts[] {
  const own = party.owners.filter(({ owner, share }) => share === null && owner.id.startsWith('organization:')).flatMap(({ owner }) => [owner, ...parentsOf(owner)]);
  return [...own, ...party.owners.filter(({ share }) => share !== null && share > controllingPercent).flatMap(({ owner }) => possibleParentsOf(owner))];
}

const strictness: readonly ReviewPolicy['policy'][] = ['POLICY_OF_DENIAL', 'PRESUMPTION_OF_DENIAL', 'CASE_BY_CASE', 'PRESUMPTION_OF_APPROVAL'];

export function strictest(policies: readonly (ReviewPolicy['policy'] | null)[]): ReviewPolicy['policy'] | null {
  return strictness.find((policy) => policies.includes(policy)) ?? null;
}

/** The words of an entry; carve-outs for case-by-case review stand beside a presumption and do not take it away. */
function policyOf(words: string | null): ReviewPolicy['policy'] | null {
  if (words === null) return null;
  if (/^policy of denial/i.test(words)) return 'POLICY_OF_DENIAL';
  if (/^presumption of denial/i.test(words)) return 'PRESUMPTION_OF_DENIAL';
  return /^case.by.case/i.test(words) ? 'CASE_BY_CASE' : null;
}

