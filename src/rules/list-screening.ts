import type { IsoDate } from '../domain/iso-date.ts';
import { screenEndUser, parentsOf, type EndUserScreening } from './end-user.ts';
import { standsOn } from './listing-on.ts';
import { controllingPercent, type CountedOwner } from './ownership.ts';
import type { ListingFact, PartyFacts } from './party.ts';
import type { Rulebook } from './rulebook.ts';

export const listingOutcomes = ['LISTED', 'NOT_FOUND', 'DEPENDS', 'UNKNOWN'] as const;

export type ListingOutcome = (typeof listingOutcomes)[number];

/** Whether a party is on a list by its own entry. */
export interface OnList {
  readonly list: string;
  readonly outcome: ListingOutcome;
  readonly listings: readonly ListingFact[];
  /** The day of the list that was searched; null where it was not. */
  readonly searchedOn: IsoDate | null;
  readonly explanation: string;
}

export interface ByOwnership {
  readonly outcome: ListingOutcome;
  /** In percent: held for certain, and at most, by listed parties as far as owners are recorded. */
  readonly low: number;
  readonly high: number;
  readonly unrecorded: number;
  readonly owners: readonly CountedOwner[];
  /** The share on which it depends; null where it does not. */
  readonly dependsOn: string | null;
}

export interface ListScreening {
  readonly party: PartyFacts;
  readonly lists: readonly OnList[];
  readonly byOwnership: ByOwnership;
  readonly screening: EndUserScreening;
  readonly ultimateParents: readonly PartyFacts[];
}

/** Where a list was searched for parties, and until when. */
export interface SearchedList {
  readonly list: string;
  readonly searchedOn: IsoDate | null;
}

/** The standing of one party on every list of the graph: by its own entries, by ultimate parent and headquarters, and by ownership added up. */
export function screenAgainstLists(rulebook: Rulebook, party: PartyFacts, date: IsoDate, searched: readonly SearchedList[]): ListScreening {
  const screening = screenEndUser(rulebook, party, date);
  return { party, lists: searched.map((list) => onList(party, list, date)), byOwnership: byOwnership(party, screening), screening, ultimateParents: parentsOf(party) };
}

function onList(party: PartyFacts, { list, searchedOn }: SearchedList, date: IsoDate): OnList {
  const entries = party.listings.filter((listing) => listing.list === list).map((listing) => ({ listing, outcome: standsOn(listing, date) }));
  const standing = entries.filter(({ outcome }) => outcome === 'TRUE').map(({ listing }) => listing);
  if (standing.length > 0) return { list, outcome: 'LISTED', listings: standing, searchedOn, explanation: `${party.name} has an entry that stood on ${date}.` };
  const open = entries.filter(({ outcome }) => outcome === 'UNKNOWN').map(({ listing }) => listing);
  if (open.length > 0) return { list, outcome: 'DEPENDS', listings: open, searchedOn, explanation: `${party.name} has an entry whose first day is not known; whether it stood on ${date} depends on it.` };
  if (searchedOn === null) return { list, outcome: 'UNKNOWN', listings: [], searchedOn, explanation: `This list was not searched for ${party.name}.` };
  const past = date < searchedOn ? ` Entries that were removed before ${searchedOn} are not in the list as it was searched.` : date > searchedOn ? ' Entries made later are not in it.' : '';
  return { list, outcome: 'NOT_FOUND', listings: [], searchedOn, explanation: `No entry of ${party.name} is recorded in the list of ${searchedOn}; entries under other names are possible.${past}` };
}

function byOwnership({ owners }: PartyFacts, { ownership }: EndUserScreening): ByOwnership {
  const { low, high, most, unrecorded, owners: counted } = ownership;
  const base = { low, high, unrecorded, owners: counted };
  if (low >= controllingPercent) return { outcome: 'LISTED', ...base, dependsOn: null };
  if (high >= controllingPercent) {
    const open = counted.filter(({ share, as }) => share === null || as === 'POSSIBLY').map(({ party, share }) => `${party.name} (${share === null ? 'share not known' : `${share} %, standing not known`})`);
    return { outcome: 'DEPENDS', ...base, dependsOn: `${controllingPercent} % is reached or not by ${open.join(', ')}.` };
  }
  if (owners.length === 0) return { outcome: 'UNKNOWN', ...base, dependsOn: 'No owner is recorded.' };
  if (most >= controllingPercent) return { outcome: 'DEPENDS', ...base, dependsOn: `Owners are not recorded for all of it (${unrecorded} % of its own have none on record); if those of ${controllingPercent - low} % or more are listed, it counts as listed.` };
  return { outcome: 'NOT_FOUND', ...base, dependsOn: null };
}
