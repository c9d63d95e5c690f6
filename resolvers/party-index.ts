import type { GraphReader } from '../src/domain/graph.ts';
import type { ListingNames, OrganizationNames, PartyNames } from '../src/cypher/matching/read-parties.ts';
import { decodeParties, readParties } from '../src/cypher/matching/read-parties.ts';
import { ApiError } from '../src/domain/api-error.ts';
import { buildCandidateIndex } from '../src/matching/build-candidate-index.ts';
import type { CandidateIndex } from '../src/matching/candidate-index.ts';
import type { ListedName, PartyType } from '../src/matching/listed-name.ts';

/** All names of the graph by which parties are matched, at one version of the dataset. */
export interface PartyIndex {
  readonly version: string;
  readonly candidates: CandidateIndex;
  readonly listings: ReadonlyMap<string, ListingNames>;
  readonly organizations: ReadonlyMap<string, OrganizationNames>;
  readonly lists: readonly SearchedList[];
}

export interface SearchedList {
  readonly id: string;
  /** The day of the list. */
  readonly asOf: string | null;
  /** Entries that stood on it. */
  readonly records: number;
  readonly isWhole: boolean;
}

const types: Readonly<Record<string, PartyType>> = { ENTITY: 'ORGANIZATION', INDIVIDUAL: 'PERSON', VESSEL: 'VESSEL', AIRCRAFT: 'AIRCRAFT' };

export function partyIndexOf({ version, listings, organizations }: PartyNames): PartyIndex {
  const names = [
    ...listings.flatMap(({ id, names: ofListing, countries, partyType }) => ofListing.map((name): ListedName => ({ partyId: id, name, countries, type: types[partyType ?? ''] }))),
    ...organizations.flatMap(({ id, names: ofOrganization, countryCode }) => ofOrganization.map((name): ListedName => ({ partyId: id, name, countries: countryCode === null ? [] : [countryCode], type: 'ORGANIZATION' }))),
  ];
  return {
    version, candidates: buildCandidateIndex(names),
    listings: new Map(listings.map((listing) => [listing.id, listing])), organizations: new Map(organizations.map((organization) => [organization.id, organization])), lists: listsOf(listings),
  };
}

function listsOf(listings: readonly ListingNames[]): readonly SearchedList[] {
  return [...new Set(listings.map(({ list }) => list))].sort().map((id) => {
    const ofList = listings.filter(({ list }) => list === id);
    const days = ofList.flatMap(({ statusOn }) => statusOn ?? []).sort();
    return { id, asOf: days.at(-1) ?? null, records: ofList.filter(({ until }) => until === null || until === '9999-12-31').length, isWhole: ofList.some(({ feed }) => feed !== null) };
  });
}

const indexes = new WeakMap<GraphReader, Promise<PartyIndex>>();

/** Takes these names for those of a graph that is not read. */
export function usePartyNames(graph: GraphReader, names: PartyNames): void {
  indexes.set(graph, Promise.resolve(partyIndexOf(names)));
}

/** The index of a graph. It is built once for a version of the dataset: whoever meets another one says so (`stale`), and it is built anew. */
export function partyIndex(graph: GraphReader, stale?: PartyIndex): Promise<PartyIndex> {
  const held = indexes.get(graph);
  if (held !== undefined && stale === undefined) return held;
  const built = (held ?? Promise.resolve(stale!)).then(async (current) => (current === undefined || current === stale ? build(graph) : current), () => build(graph));
  indexes.set(graph, built);
  // What failed is tried again by the next question.
  built.catch(() => { if (indexes.get(graph) === built) indexes.delete(graph); });
  return built;
}

async function build(graph: GraphReader): Promise<PartyIndex> {
  const [row] = await graph.read(readParties());
  if (!row) throw new ApiError('DATASET_NOT_LOADED', 'The database holds no dataset yet. The server loads one at its start; wait until /readyz answers 200, or run `npm run seed`.');
  return partyIndexOf(decodeParties(row));
}
