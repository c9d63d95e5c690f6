import { listingMatches as matchesOf, settledListings } from '../../../../src/importers/review/listing-matches.ts';
import type { KnownParty } from '../../../../src/importers/review/known-party.ts';
import type { SeedRecord } from '../../../../src/seeding/kinds/seed-kind.ts';
import type { ListEntry } from '../../../../src/importers/us-consolidated-screening-list/screening-list.ts';

const entry = (given: Partial<ListEntry>): ListEntry => ({
  number: 1, list: 'Entity List (EL) - Bureau of Industry and Security', name: 'Tianjin University', otherNames: [], type: null, countries: ['CN'], areas: [], entityNumber: null,
  licenseRequirement: null, licensePolicy: null, program: null, citation: '85 FR 83420', url: '', ...given,
});
const party = (given: Partial<KnownParty> = {}): KnownParty => ({ id: 'organization:tju', name: 'Tianjin University', names: ['Tianjin University'], countries: ['CN'], ...given });

const listingMatches = (parties: readonly KnownParty[], entries: readonly ListEntry[], tied: readonly { readonly organization: string; readonly list: string }[] = [], others: readonly unknown[] = []) =>
  matchesOf(parties, entries, settledListings(tied.map((value) => ({ value }) as unknown as SeedRecord), [{ name: 'list-entries', value: others }]));

describe('Entries of lists that nobody tied to an organization', () => {
  test('are shown where name or alias is that of the organization, with list, countries and notice', () => {
    const [open, ...others] = listingMatches([party()], [entry({ number: 7, name: 'TIANJIN UNIVERSITY' })], []);
    expect(others).toEqual([]);
    expect(open).toMatchObject({ kind: 'list entry', name: 'Tianjin University', meanwhile: 'organization:tju', candidates: [{ id: 'ENTITY_LIST entry 7', why: expect.stringContaining('in CN; 85 FR 83420') }] });
    expect(listingMatches([party({ names: ['TJU', 'Tianjin University'] })], [entry({ name: 'Another name', otherNames: ['TJU'] })], [])).toHaveLength(1);
  });

  test('are not shown where a listing of the seed on the same list names the organization', () => {
    expect(listingMatches([party()], [entry({})], [{ organization: 'tju', list: 'ENTITY_LIST' }])).toEqual([]);
    expect(listingMatches([party()], [entry({})], [{ organization: 'tju', list: 'UNVERIFIED_LIST' }])).toHaveLength(1);
  });

  test('are not shown for people and ships, for other countries, or for a name that is only like theirs', () => {
    expect(listingMatches([party()], [entry({ type: 'Individual' }), entry({ type: 'Vessel' })], [])).toEqual([]);
    expect(listingMatches([party({ countries: ['US'] })], [entry({})], [])).toEqual([]);
    expect(listingMatches([party({ names: ['Tianjin Universities'] })], [entry({})], [])).toEqual([]);
  });

  test('are not shown where somebody settled that they name another', () => {
    expect(listingMatches([party()], [entry({})], [], [{ wording: 'Tianjin University', isNot: 'Tianjin University' }])).toEqual([]);
    expect(listingMatches([party()], [entry({})], [], [{ wording: 'Tianjin University', isNot: 'Another' }])).toHaveLength(1);
  });

  test('are shown where nobody says a country', () => {
    expect(listingMatches([party({ countries: [] })], [entry({})], [])).toHaveLength(1);
  });
});
