import { readScreeningList } from '../../../../src/importers/us-consolidated-screening-list/read-screening-list.ts';
import { listingRows } from '../../../../src/importers/us-consolidated-screening-list/listing-rows.ts';
import type { ListEntry } from '../../../../src/importers/us-consolidated-screening-list/screening-list.ts';
import { listsIn } from '../../../../src/importers/us-consolidated-screening-list/screening-list.ts';

const entityList = 'Entity List (EL) - Bureau of Industry and Security';
const entry = (rest: Partial<ListEntry>): ListEntry => ({
  number: 1, list: entityList, name: 'A Lab Ltd.', otherNames: [], type: null, countries: ['CN'], areas: [], entityNumber: null, licenseRequirement: null, licensePolicy: null, program: null, citation: null, url: 'https://list.example', ...rest,
});
const listOf = (entries: readonly ListEntry[]) => ({ vintage: '2026-07-31', lists: listsIn(entries), entries });
const rowsOf = (entries: readonly ListEntry[]) => listingRows([listOf(entries)], []);
const idsOf = (entries: readonly ListEntry[]) => (rowsOf(entries).nodes.Listing ?? []).map(({ id }) => id);

describe('entries of the screening list as listings', () => {
  it('have the id of their number, or of their name and countries, whatever their place in the file', () => {
    expect(idsOf([entry({ entityNumber: '15268', list: 'Capta List (CAP) - Treasury Department' })])).toEqual(['listing:capta-15268']);
    const [id] = idsOf([entry({})]);
    expect(id).toMatch(/^listing:entity-list-a-lab-ltd-[0-9a-f]{8}$/);
    expect(idsOf([entry({ name: 'Other' }), entry({ number: 7 })])[1]).toBe(id);
    expect(idsOf([entry({ countries: ['HK'] })])).not.toEqual([id]);
  });

  it('that agree in name and countries are told apart by their notices, in any order', () => {
    const two = [entry({ citation: '88 FR 2' }), entry({ citation: '77 FR 1' })];
    const byCitation = (entries: readonly ListEntry[]) => Object.fromEntries((rowsOf(entries).nodes.Listing ?? []).map(({ id, properties }) => [String(properties['citation']), id.slice(-2)]));
    expect(byCitation(two)).toEqual(byCitation([...two].reverse()));
    expect(byCitation(two)['88 FR 2']).toBe('-2');
  });

  it('of a name in other scripts have an id all the same', () => {
    expect(idsOf([entry({ name: '华为' })])[0]).toMatch(/^listing:entity-list-[0-9a-f]{8}$/);
  });

  it('that the seed has are left to it, by list and name whatever the case', () => {
    const known = [{ list: 'ENTITY_LIST', listedName: 'A LAB LTD.', citation: '88 FR 2', from: null }];
    const { nodes, inSeed, records } = listingRows([listOf([entry({}), entry({ name: 'Other' })])], known);
    expect([nodes.Listing!.length, inSeed.map(({ name }) => name), records]).toEqual([1, ['A Lab Ltd.'], 2]);
    // Of two entries of one name it is the one with the notice that the seed cites.
    const twice = listingRows([listOf([entry({ citation: '77 FR 1' }), entry({ citation: '88 FR 2;  90 FR 3' })])], known);
    expect(twice.inSeed.map(({ citation }) => citation)).toEqual(['88 FR 2;  90 FR 3']);
  });

  it('of the Entity List begin on the day of the first notice that they cite, where parties of the seed that it brought have one day alone', () => {
    const party = (citation: string, from: string, listedName: string) => ({ list: 'ENTITY_LIST', listedName, citation, from });
    const known = [party('90 FR 14046', '2025-03-25', 'One'), party('90 FR 14046', '2025-03-25', 'Two'), party('85 FR 1', '2020-01-02', 'Three'), party('85 FR 1', '2020-06-05', 'Four')];
    const from = (citation: string | null, list: ListEntry['list'] = entityList) => listingRows([listOf([entry({ citation, list })])], known).nodes.Listing![0]!.properties['from'];
    expect([from('90 FR 14046'), from('90 FR  14046; 90 FR 48193'), from('77 FR 1; 90 FR 14046'), from('85 FR 1'), from(null)]).toEqual(['2025-03-25', '2025-03-25', undefined, undefined, undefined]);
    expect(from('90 FR 14046', 'Military End User (MEU) List - Bureau of Industry and Security')).toBeUndefined();
  });

  it('begin on the day that the list itself has, where it has one', () => {
    const known = [{ list: 'ENTITY_LIST', listedName: 'One', citation: '90 FR 1', from: '2025-03-25' }];
    const { properties } = listingRows([listOf([entry({ citation: '90 FR 1', firstDay: '2011-11-21' })])], known).nodes.Listing![0]!;
    expect([properties['from'], properties['note']]).toEqual(['2011-11-21', 'First day as the list has it.']);
  });

  it('end on the day of the vintage that lacks them, if it holds their list, and say of a gap between two', () => {
    const capta = 'Capta List (CAP) - Treasury Department';
    const vintages = [
      { ...listOf([entry({}), entry({ name: 'Other' }), entry({ list: capta, entityNumber: '9' })]), vintage: '2026-06-30' },
      { ...listOf([entry({ name: 'Third' })]), vintage: '2026-07-31' },
      { ...listOf([entry({}), entry({ name: 'Third' })]), vintage: '2026-08-31' },
    ];
    const standing = Object.fromEntries((listingRows(vintages, []).nodes.Listing ?? []).map(({ properties }) => [String(properties['listedName']) + String(properties['list']), [properties['seenOn'], properties['until'], properties['status'], properties['note']]]));
    expect(standing).toEqual({
      'A Lab Ltd.ENTITY_LIST': ['2026-08-31', '9999-12-31', 'LISTED', 'Not on the list of 2026-07-31, and back on that of 2026-08-31.'],
      OtherENTITY_LIST: ['2026-06-30', '2026-07-31', 'REMOVED', undefined],
      ThirdENTITY_LIST: ['2026-07-31', '9999-12-31', 'LISTED', undefined],
      'A Lab Ltd.CAPTA_LIST': ['2026-06-30', '9999-12-31', 'LISTED', undefined],
    });
  });

  it('stand on the day of the list, with a first day that nobody knows, and cite the list', () => {
    const { nodes, relationships } = rowsOf([entry({ entityNumber: '9', list: 'Capta List (CAP) - Treasury Department', type: 'Entity' })]);
    expect(nodes.Listing![0]!.properties).toMatchObject({ list: 'CAPTA_LIST', partyType: 'ENTITY', statusOn: '2026-07-31', status: 'LISTED', until: '9999-12-31', knownFrom: '2026-07-31', feed: 'us-consolidated-screening-list' });
    expect(nodes.Listing![0]!.properties).not.toHaveProperty('from');
    expect(relationships).toEqual([{ type: 'CITES', fromLabel: 'Listing', toLabel: 'Source', rows: [{ from: 'listing:capta-9', to: 'source:us-consolidated-screening-list', properties: { position: 0, check: 'SEEN', locator: 'entity number 9' } }] }]);
  });
});

it('the list that comes with the project has 25,921 entries of 12 lists, each with an id of its own', async () => {
  const list = await readScreeningList('data/us-consolidated-screening-list/screening-list.compact.json.gz', '2000-01-01');
  expect([list.vintage, list.entries.length, new Set(list.entries.map((each) => each.list)).size]).toEqual(['2026-07-31', 25_921, 12]);
  expect(new Set(idsOf(list.entries)).size).toBe(25_921);
});
