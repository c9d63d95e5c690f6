import { gunzipSync } from 'node:zlib';
import { readFileSync } from 'node:fs';
import type { JsonDocument } from '../../../../src/importers/reading/json-document.ts';
import { controlListOf } from '../../../../src/importers/us-ear-commerce-control-list/read-control-list.ts';
import { runTogether } from '../../../../src/importers/us-ear-commerce-control-list/run-together.ts';
import { chartOf } from '../../../../src/importers/us-ear-country-chart/read-chart.ts';
import { groupsOf } from '../../../../src/importers/us-ear-country-groups/read-groups.ts';
import { exceptionsOf } from '../../../../src/importers/us-ear-license-exceptions/read-exceptions.ts';
import { madeDocument, reasonsOf } from '../reasons-of.ts';

type Json = Record<string, unknown>;

/** The bundled copy as data, to be changed. */
const bundled = (path: string): Json => JSON.parse(gunzipSync(readFileSync(`data/${path}.gz`)).toString('utf8')) as Json;
const [list, chart, groups, exceptions] = ['us-ear-commerce-control-list/ccl.json', 'us-ear-country-chart/country-chart.json', 'us-ear-country-groups/country-groups.json', 'us-ear-license-exceptions/license-exception-catalog.json'].map(bundled) as [Json, Json, Json, Json];
const readBundled = async <Read>(read: (file: string, document: JsonDocument) => Read, value: Json): Promise<Read> => read('made.json', await madeDocument(value));

type Entry = Json & { readonly eccn: string; readonly countryChart: readonly Json[]; readonly licenceExceptionFlags: Json };
const entries = list['entries'] as readonly Entry[];
/** The list with the first entry changed. */
const withEntry = (change: Json): Json => ({ ...list, entries: [{ ...entries[0], ...change }, ...entries.slice(1)] });

describe('the Commerce Control List', () => {
  it('has 633 entries on 2026-07-23, of which 3A090 requires a license by its words and not by columns', async () => {
    const { day, entries: read } = await readBundled(controlListOf, list);
    expect([day, read.length, new Set(read.map(({ key }) => key)).size]).toEqual(['2026-07-23', 633, 633]);
    expect(read.find(({ key }) => key === '3A090')).toEqual({
      key: '3A090', heading: 'Integrated circuits as follows (see List of Items Controlled).', reasonsForControl: ['RS', 'AT'], chartColumns: ['AT Column 1'],
      requirements: [
        { control: 'RS applies to 3A090.a', requirement: 'To or within any destination worldwide, see § 742.6(a)(6)(iii)(A) of the EAR.' },
        { control: 'RS applies to 3A090.b', requirement: expect.stringContaining('United Arab Emirates') as unknown },
        { control: 'RS applies to 3A090.c', requirement: expect.stringContaining('Macau') as unknown },
        { control: 'AT applies to entire entry', requirement: 'AT Column 1.' },
      ],
      exceptions: { LVS: 'N/A', GBS: 'N/A', HBM: 'Yes, for 3A090.c. See § 740.25 of the EAR.', AIA: 'Yes, for 3A090.a.', ACM: 'Yes', LPP: 'Yes, for 3A090.a.' },
    });
    expect(read.find(({ key }) => key === '1A231')?.chartColumns).toEqual(['NP Column 1', 'AT Column 1']);
    expect(read.find(({ key }) => key === '1C351')?.chartColumns).toEqual(['CB Column 1', 'CB Column 2', 'AT Column 1']);
    expect(read.filter(({ reasonsForControl }) => reasonsForControl.includes('FOREIGN POLICY'))).toHaveLength(8);
    expect(Math.max(...read.map(({ heading }) => heading.length))).toBe(561);
  });

  it('is taken of five entries as far as they can be told from the one after them, and says so', async () => {
    const { entries: read } = await readBundled(controlListOf, list);
    const flawed = read.filter(({ flaw }) => flaw !== undefined);
    expect(flawed.map(({ key }) => key)).toEqual(Object.keys(runTogether));
    expect(flawed.map(({ heading }) => heading).filter((heading) => /License Requirements|Reason for Control/.test(heading))).toEqual([]);
    expect(flawed.map(({ key, reasonsForControl, requirements, exceptions: own }) => [key, reasonsForControl.length, requirements.length, Object.keys(own).length])).toEqual([['0D606', 0, 0, 0], ['2B351', 0, 0, 0], ['3D005', 2, 2, 0], ['3E001', 0, 0, 0], ['8C609', 4, 4, 0]]);
  });

  it.each<readonly [string, Json, string]>([
    ['fewer entries than it counts', { ...list, entries: entries.slice(1) }, 'entryCount says 633, and there are 632 entries – the file may be cut off: get it again'],
    ['far fewer entries than the list', { ...list, entryCount: 100, entries: entries.slice(-100) }, 'it has 100 entries; 550 to 800 are expected – check that it is whole and of this feed'],
    ['an address of another day', { ...list, ecfrIssueDate: '2026-07-24' }, 'ecfrIssueDate says 2026-07-24, and the address of the text https://www.ecfr.gov/api/versioner/v1/full/2026-07-23/title-15.xml?part=774 – look up which of them is right, and get the file again'],
    ['a key that is new', withEntry({ surprise: 1 }), '1 entries.0: Unrecognized key: "surprise" – the form of the file has changed: adapt src/importers/us-ear-commerce-control-list/read-control-list.ts'],
    ['a number that is no ECCN', withEntry({ eccn: '3E1' }), '1 entries.0.eccn: is no ECCN – the form of the file has changed: adapt src/importers/us-ear-commerce-control-list/read-control-list.ts'],
    ['an entry twice', withEntry({ eccn: '3A090', category: '3' }), '1 3A090 stands twice – get the file again'],
    ['an ECCN of another category', withEntry({ category: '1' }), '1 0A002 is not of category 1 and product group A – get the file again'],
    ['a reason that nobody reviewed', withEntry({ reasonForControl: 'NS, XX' }), '1 0A002: "XX" is no reason for control that was reviewed – settle it in src/importers/us-ear-commerce-control-list/lookups.yaml'],
    ['a column in other words', withEntry({ countryChart: [{ control: 'NS applies', countryChart: 'NS Column 1 or so' }] }), '1 0A002: "NS Column 1 or so" names a column in words that nobody has reviewed – settle it under exceptions in src/importers/us-ear-commerce-control-list/lookups.yaml'],
    ['an exception that nobody reviewed', withEntry({ licenceExceptionFlags: { XYZ: 'Yes' } }), '1 0A002: "XYZ" is no license exception that was reviewed – settle it in src/importers/us-ear-commerce-control-list/lookups.yaml'],
    ['an entry that holds the next one', withEntry({ heading: 'Reactors. License Requirements Reason for Control: NS 0A003 Others' }), '1 the entry 0A002 holds another one: its tables stand in its heading, or twice – say in src/importers/us-ear-commerce-control-list/run-together.ts what of it is its own'],
    ['hardly any reasons', { ...list, entries: entries.map((entry) => ({ ...entry, reasonForControl: null })) }, '0 % of the entries have a reason for control; at least 85 % are expected – check whether the key has changed its meaning'],
  ])('is refused as a whole when it has %s', async (_, value, reason) => {
    expect(await reasonsOf(controlListOf, value)).toContain(reason);
  });

  it('takes an entry whole once the arrangement has mended it', async () => {
    const mended = { ...list, entries: entries.map((entry) => (entry.eccn === '3E001' ? { ...entry, heading: '“Technology” for 3A.' } : entry)) };
    expect((await readBundled(controlListOf, mended)).entries.find(({ key }) => key === '3E001')).toMatchObject({ heading: '“Technology” for 3A.', reasonsForControl: ['NS', 'AT'], exceptions: { TSR: 'Yes' } });
  });
});

const rows = chart['countries'] as Record<string, { readonly marks: readonly string[]; readonly footnotes: readonly number[] }>;

describe('the Country Chart', () => {
  it('has marks for 196 countries, what four rows refer to, and the row that governs Hong Kong', async () => {
    const { day, entries: read } = await readBundled(chartOf, chart);
    expect([day, read.length, read.filter(({ columns }) => columns.length > 0).length]).toEqual(['2026-07-23', 202, 196]);
    const of = (code: string) => read.find(({ key }) => key === code);
    expect(of('CA')).toEqual({ key: 'CA', name: 'Canada', columns: ['CB Column 1', 'FC Column 1'], notes: [] });
    expect(of('CN')?.columns).toEqual(['CB Column 1', 'CB Column 2', 'CB Column 3', 'NP Column 1', 'NP Column 2', 'NS Column 1', 'NS Column 2', 'MT Column 1', 'RS Column 1', 'RS Column 2', 'CC Column 1', 'CC Column 3']);
    expect(of('KP')).toMatchObject({ columns: [], notes: [expect.stringContaining('742.19'), expect.stringContaining('United Nations')] });
    expect(of('HK')).toEqual({ key: 'HK', name: 'hong kong', columns: [], notes: ['The chart has no row for it: that of China governs.'] });
    expect(of('IN')?.notes).toContain('Note that a license is still required for items controlled under ECCNs 6A003.b.4.b and 9A515.e for RS column 2 reasons when destined to India.');
  });

  it.each<readonly [string, Json, string]>([
    ['fewer rows than it counts', { ...chart, countryCount: 197 }, 'countryCount says 197, and there are 196 rows – the file may be cut off: get it again'],
    ['a country that nobody reviewed', { ...chart, countryCount: 197, countries: { ...rows, Atlantis: { marks: [], footnotes: [] } } }, '"Atlantis" is no country that was reviewed – say in src/importers/us-ear/countries.yaml which code of ISO 3166-1 it has'],
    ['a country by two names', { ...chart, countryCount: 197, countries: { ...rows, 'China (PRC)': { marks: [], footnotes: [] } } }, '"China" and "China (PRC)" are one country – one of them is read wrongly: look at src/importers/us-ear/countries.yaml'],
    ['a column that is new', { ...chart, columns: [...chart['columns'] as readonly string[], 'AI 1'] }, '"AI 1" is no column that is known – the chart has a new column: add it to src/importers/us-ear/chart-columns.ts'],
    ['a mark in no column', { ...chart, countries: { ...rows, Canada: { marks: ['ZZ 1'], footnotes: [] } } }, 'Canada: "ZZ 1" is no column of the chart – get the file again'],
    ['a footnote that is not there', { ...chart, countries: { ...rows, Canada: { marks: [], footnotes: [99] } } }, 'Canada: there is no footnote 99 – get the file again'],
    ['something that could not be read', { ...chart, oddities: ['a row'] }, 'oddities: the arrangement could not read all of the table – the form of the file has changed: adapt src/importers/us-ear-country-chart/read-chart.ts'],
  ])('is refused as a whole when it has %s', async (_, value, reason) => {
    expect(await reasonsOf(chartOf, value)).toContain(reason.replace('"AI 1" is no', '"AI Column 1" is no'));
  });
});

const members = groups['groups'] as Record<string, readonly string[]>;

describe('the country groups', () => {
  it('are fourteen, D:5 with 22 members', async () => {
    const { day, entries: read } = await readBundled(groupsOf, groups);
    expect([day, read.map(({ key, members: { length } }) => [key, length])]).toEqual(['2026-07-23', [
      ['A:1', 40], ['A:2', 34], ['A:3', 42], ['A:4', 45], ['A:5', 38], ['A:6', 8], ['B', 173], ['D:1', 24], ['D:2', 10], ['D:3', 36], ['D:4', 21], ['D:5', 22], ['E:1', 3], ['E:2', 1],
    ]]);
    expect(read.find(({ key }) => key === 'E:1')).toEqual({ key: 'E:1', label: 'Terrorist supporting countries / comprehensive embargo', members: ['IR', 'KP', 'SY'] });
  });

  it.each<readonly [string, Json, string]>([
    ['a country that nobody reviewed', { ...groups, groups: { ...members, 'E:2': ['Atlantis'] } }, '"Atlantis" is no country that was reviewed – say in src/importers/us-ear/countries.yaml which code of ISO 3166-1 it has'],
    ['a member twice', { ...groups, groups: { ...members, 'E:2': ['Cuba', 'Cuba'] } }, 'Cuba stands twice in the group E:2 – get the file again'],
    ['a group without a label', { ...groups, groups: { ...members, 'E:3': ['Cuba'] } }, 'the group E:3 has no label – get the file again'],
    ['few groups', { ...groups, groups: { 'E:2': ['Cuba'] } }, 'it has 1 groups; 12 to 18 are expected – check that it is whole and of this feed'],
    ['a group of another form', { ...groups, groups: { ...members, 'Tier 1': ['Cuba'] } }, '"Tier 1" is not the form of a country group – groups are written A:1, B, D:5: adapt src/importers/us-ear-country-groups/read-groups.ts'],
  ])('are refused as a whole when they have %s', async (_, value, reason) => {
    expect(await reasonsOf(groupsOf, value)).toContain(reason);
  });
});

const sections = exceptions['exceptions'] as readonly Json[];

describe('the license exceptions', () => {
  it('are 28 in 27 sections: two in 740.8', async () => {
    const { entries: read } = await readBundled(exceptionsOf, exceptions);
    expect([read.length, read.flatMap(({ symbols }) => symbols).length]).toEqual([27, 28]);
    expect(read.find(({ key }) => key === '740.8')).toEqual({ key: '740.8', title: 'Notified Advanced Computing (NAC) and Advanced Computing Authorized (ACA)', symbols: ['NAC', 'ACA'] });
  });

  it.each<readonly [string, Json, string]>([
    ['fewer sections than they count', { ...exceptions, exceptions: sections.slice(1) }, 'count says 27, and there are 26 sections – the file may be cut off: get it again'],
    ['a symbol of another form', { ...exceptions, exceptions: [{ ...sections[0], symbols: ['Lvs'] }, ...sections.slice(1)] }, '1 exceptions.0.symbols.0: is no symbol of a license exception – the form of the file has changed: adapt src/importers/us-ear-license-exceptions/read-exceptions.ts'],
    ['a symbol twice', { ...exceptions, exceptions: [{ ...sections[0], symbols: ['GBS'] }, ...sections.slice(1)] }, '1 the symbol GBS stands for two sections – get the file again'],
    ['two numbers of a section', { ...exceptions, exceptions: [{ ...sections[0], sectionNumber: '740.99' }, ...sections.slice(1)] }, '1 the section is "15 C.F.R. § 740.3" and its number 740.99 – get the file again'],
  ])('are refused as a whole when they have %s', async (_, value, reason) => {
    expect(await reasonsOf(exceptionsOf, value)).toContain(reason);
  });
});
