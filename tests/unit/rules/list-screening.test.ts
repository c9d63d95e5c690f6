import { screenAgainstLists } from '../../../src/rules/list-screening.ts';
import { footnotesOf, standsOn } from '../../../src/rules/listing-on.ts';
import { listedOwnership } from '../../../src/rules/ownership.ts';
import { partyOf, type ListingCase, type PartyCase } from './law-cases.ts';
import { seedRulebook } from './seed-rulebook.ts';

const searched = [{ list: 'ENTITY_LIST', searchedOn: '2026-07-31' }, { list: 'NS_CMIC', searchedOn: null }];
const screen = (party: PartyCase, date = '2026-08-01') => screenAgainstLists(seedRulebook, partyOf(party), date, searched);
const listing = (fields: ListingCase) => partyOf({ name: 'Company', listings: [fields] }).listings[0] as NonNullable<ReturnType<typeof partyOf>['listings'][number]>;
const listed: readonly ListingCase[] = [{ from: '2020-01-01' }];

describe('an entry of a list', () => {
  it('stood from its first day until the day on which it no longer did', () => {
    const entry = listing({ from: '2023-03-02', until: '2024-03-02' });
    expect(['2023-03-01', '2023-03-02', '2024-03-01', '2024-03-02'].map((day) => standsOn(entry, day))).toEqual(['FALSE', 'TRUE', 'TRUE', 'FALSE']);
  });

  it('surely stood from its publication, else from the day on which it was found, where its first day is not known', () => {
    expect(['2023-03-05', '2023-03-06'].map((day) => standsOn(listing({ from: null, published: '2023-03-06', seenOn: '2026-07-31' }), day))).toEqual(['UNKNOWN', 'TRUE']);
    expect(['2026-07-30', '2026-07-31'].map((day) => standsOn(listing({ from: null, seenOn: '2026-07-31' }), day))).toEqual(['UNKNOWN', 'TRUE']);
    expect(standsOn(listing({ from: null }), '2030-01-01')).toBe('UNKNOWN');
  });

  it('has footnote 4 from a day of its own, and others from no day that is known', () => {
    expect(footnotesOf(listing({ from: '2020-01-01', footnotes: ['1', '4'], footnote4From: '2022-12-16' }))).toEqual([{ number: '1', from: null }, { number: '4', from: '2022-12-16' }]);
    expect(footnotesOf(listing({ from: '2020-01-01', footnotes: ['4'] }))).toEqual([{ number: '4', from: null }]);
  });
});

describe('a party on a list', () => {
  const outcomes = (party: PartyCase, date?: string) => screen(party, date).lists.map(({ list, outcome }) => [list, outcome]);

  it('is listed while its entry stands', () => {
    expect(outcomes({ name: 'Company', listings: [{ from: '2023-03-02' }] })).toEqual([['ENTITY_LIST', 'LISTED'], ['NS_CMIC', 'UNKNOWN']]);
  });

  it('depends on the first day of its entry where that is not known', () => {
    expect(outcomes({ name: 'Company', listings: [{ from: null, seenOn: '2026-07-31' }] }, '2024-01-01')[0]).toEqual(['ENTITY_LIST', 'DEPENDS']);
  });

  it('was not found in a list that was searched, which says nothing of entries removed before', () => {
    const [found] = screen({ name: 'Company' }, '2024-01-01').lists;
    expect(found).toMatchObject({ outcome: 'NOT_FOUND', searchedOn: '2026-07-31' });
    expect(found?.explanation).toBe('No entry of Company is recorded in the list of 2026-07-31; entries under other names are possible. Entries that were removed before 2026-07-31 are not in the list as it was searched.');
  });

  it('is unknown to a list that was not searched, unless an entry on record says otherwise', () => {
    expect(outcomes({ name: 'Company', listings: [{ list: 'NS_CMIC', from: '2021-08-02' }] })).toEqual([['ENTITY_LIST', 'NOT_FOUND'], ['NS_CMIC', 'LISTED']]);
  });
});

describe('ownership by listed parties', () => {
  const owned = (owners: PartyCase['owners']) => screen({ name: 'Company', headquarters: 'SG', owners: owners ?? [] }).byOwnership;

  it.each<[string, NonNullable<PartyCase['owners']>, string, number, number]>([
    ['half by one', [{ name: 'A', share: 50, listings: listed }], 'LISTED', 50, 50],
    ['just less than half, the rest on record', [{ name: 'A', share: 49.99, listings: listed }, { name: 'B', person: true, share: 50.01 }], 'NOT_FOUND', 49.99, 49.99],
    ['just less than half, the rest not on record', [{ name: 'A', share: 49.99, listings: listed }], 'DEPENDS', 49.99, 49.99],
    ['shares that add up as on paper', [{ name: 'A', share: 0.1, listings: listed }, { name: 'B', share: 49.9, listings: listed }], 'LISTED', 50, 50],
    ['an unknown share that may reach half', [{ name: 'A', listings: listed }], 'DEPENDS', 0, 100],
    ['an unknown share beside a known one', [{ name: 'A', listings: listed }, { name: 'B', person: true, share: 60 }], 'NOT_FOUND', 0, 40],
    ['an owner whose entry may stand', [{ name: 'A', share: 60, listings: [{ from: null }] }, { name: 'B', share: 40 }], 'DEPENDS', 0, 60],
    ['through a company half owned', [{ name: 'Holding', share: 100, owners: [{ name: 'A', share: 50, listings: listed }] }], 'LISTED', 100, 100],
    ['through a company less than half owned', [{ name: 'Holding', share: 100, owners: [{ name: 'A', share: 49.99, listings: listed }, { name: 'B', person: true, share: 50.01 }] }], 'NOT_FOUND', 0, 0],
    ['through a company of which half is not recorded', [{ name: 'Holding', share: 100, owners: [{ name: 'A', share: 49.99, listings: listed }] }], 'DEPENDS', 0, 0],
    ['an entry that was removed', [{ name: 'A', share: 100, listings: [{ from: '2020-01-01', until: '2024-01-01' }], owners: [{ name: 'B', person: true, share: 100 }] }], 'NOT_FOUND', 0, 0],
    ['two at once beyond the whole', [{ name: 'A', share: 70, listings: listed }, { name: 'B', share: 70, listings: listed }], 'LISTED', 100, 100],
  ])('%s', (_, owners, outcome, low, high) => {
    expect(owned(owners)).toMatchObject({ outcome, low, high });
  });

  it('is unknown without an owner on record', () => {
    expect(owned([])).toMatchObject({ outcome: 'UNKNOWN', dependsOn: 'No owner is recorded.' });
  });

  it('says on what it depends', () => {
    expect(owned([{ name: 'A', share: 30, listings: listed }, { name: 'B', listings: listed }]).dependsOn).toBe('50 % is reached or not by B (share not known).');
    expect(owned([{ name: 'A', share: 30, listings: listed }]).dependsOn).toBe('Owners are not recorded for all of it (70 % of its own have none on record); if those of 20 % or more are listed, it counts as listed.');
  });

  it('counts only entries of the lists that it is asked about', () => {
    const party = partyOf({ name: 'Company', owners: [{ name: 'A', share: 60, listings: [{ list: 'NS_CMIC', from: '2020-01-01' }] }] });
    expect([listedOwnership(party, ['ENTITY_LIST'], '2026-01-01').low, listedOwnership(party, ['NS_CMIC'], '2026-01-01').low]).toEqual([0, 60]);
  });
});

it('names the ultimate parents, the party at the top of each chain of more than half', () => {
  const parents = (owners: PartyCase['owners']) => screen({ name: 'Company', owners: owners ?? [] }).ultimateParents.map(({ name }) => name);
  expect(parents([{ name: 'Holding', share: 100, owners: [{ name: 'Top', share: 50.01 }] }])).toEqual(['Top']);
  expect(parents([{ name: 'Holding', share: 100, owners: [{ name: 'Half', share: 50 }] }])).toEqual(['Holding']);
  expect(parents([{ name: 'Half', share: 50 }, { name: 'Other half', share: 50 }])).toEqual([]);
});
