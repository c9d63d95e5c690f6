import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { lists } from '../../../../src/importers/us-consolidated-screening-list/lists.ts';
import { readScreeningList } from '../../../../src/importers/us-consolidated-screening-list/read-screening-list.ts';
import { usConsolidatedScreeningList } from '../../../../src/importers/us-consolidated-screening-list/us-consolidated-screening-list.ts';

const cmic = 'Non-SDN Chinese Military-Industrial Complex Companies List (CMIC) - Treasury Department';
const uvl = 'Unverified List (UVL) - Bureau of Industry and Security';
/** The files as they were taken; they lie beside the project where that is developed, and not in a clone. */
const shared = '../shared/data/us-consolidated-screening-list';
const bundled = 'data/us-consolidated-screening-list/screening-list.compact.json.gz';
const withShared = existsSync(shared) ? it : it.skip;

let folder: string;
beforeAll(() => { folder = mkdtempSync(join(tmpdir(), 'screening-list-')); });
afterAll(() => { rmSync(folder, { recursive: true, force: true }); });

function file(content: string | Buffer, name = 'list.txt'): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

async function reasons(path: string): Promise<readonly string[]> {
  const mistakes = await readScreeningList(path, '2026-08-01').then(() => [], (error: { readonly mistakes: readonly { readonly line?: number; readonly what: string; readonly whatToDo: string }[] }) => error.mistakes);
  return mistakes.map(({ line, what, whatToDo }) => `${line ?? ''} ${what} – ${whatToDo}`.trim());
}

const line = (rest: Readonly<Record<string, unknown>> = {}): Readonly<Record<string, unknown>> => ({
  source: cmic, name: 'A Lab Ltd.', alt_names: ['The Lab'], type: 'Entity', countries: ['PRC'], entity_number: '9', license_requirement: null, license_policy: null, programs: 'CMIC-EO13959', federal_register_notice: null, source_list_url: 'https://list.example', ...rest,
});
const many = (count: number, make: (index: number) => unknown): readonly unknown[] => Array.from({ length: count }, (_, index) => make(index));
const asLines = (entries: readonly unknown[]): string => `${entries.map((each) => JSON.stringify(each)).join('\n')}\n`;

describe('one entry on each line', () => {
  it('is known by its content, whatever the name of the file, packed or not', async () => {
    const content = asLines(many(50, (index) => line({ entity_number: String(index) })));
    for (const path of [file(content, 'list.json'), file(gzipSync(content), 'list.compact.json.gz')]) {
      const { vintage, lists: held, entries } = await readScreeningList(path, '2026-08-01');
      expect([vintage, held, entries.length]).toEqual(['2026-08-01', [cmic], 50]);
      expect(entries[1]).toEqual({ number: 2, list: cmic, name: 'A Lab Ltd.', otherNames: ['The Lab'], type: 'Entity', countries: ['CN'], areas: [], entityNumber: '1', licenseRequirement: null, licensePolicy: null, program: 'CMIC-EO13959', citation: null, url: 'https://list.example' });
    }
  });

  withShared('says of its five lists what the compact list says, and nothing of the other seven', async () => {
    const ofLines = await readScreeningList(join(shared, 'bis_and_cmic.jsonl'), '2026-07-31');
    const whole = await readScreeningList(bundled, '2000-01-01');
    expect(ofLines.lists.map((name) => lists[name].list)).toEqual(['DENIED_PERSONS_LIST', 'ENTITY_LIST', 'MILITARY_END_USER_LIST', 'NS_CMIC_LIST', 'UNVERIFIED_LIST']);
    const without = (entry: (typeof whole.entries)[number]): object => ({ ...entry, number: 0 });
    expect(ofLines.entries.map(without)).toEqual(whole.entries.filter(({ list }) => ofLines.lists.includes(list)).map(without));
    expect(ofLines.entries).toHaveLength(5_376);
    expect(ofLines.entries.filter(({ list }) => lists[list].list === 'ENTITY_LIST')).toHaveLength(3_420);
  });

  it.each<readonly [string, string, readonly string[]]>([
    ['a line of another form', asLines([line(), { source: uvl, name: 'B' }]), ['2 alt_names: Invalid input: expected array, received undefined']],
    ['a key that is new', asLines([line(), line({ surprise: 1 })]), ['2 the line: Unrecognized key: "surprise"']],
    ['a list that is not known', asLines([line(), line({ source: 'Brand-new List' })]), ['2 "Brand-new List" is no list that is known']],
    ['an address that nobody reviewed', asLines([line({ countries: ['ATLANTIS'] })]), ['1 the address "ATLANTIS" is no code of a country']],
    ['a line that is cut off', asLines([line()]) + JSON.stringify(line()).slice(0, -5), ['2 the line ends inside a value']],
    ['the few that somebody searched for', asLines([line()]), ['it has 1 entry of "Non-SDN Chinese Military-Industrial Complex Companies List (CMIC) - Treasury Department"; 40 to 400 are expected']],
  ])('is refused as a whole when it has %s', async (_, content, messages) => {
    const told = await reasons(file(content));
    for (const message of messages) expect(told).toContainEqual(expect.stringContaining(message));
  });
});

/** As trade.gov answers, with the records of the sample and as many more as a list has. */
const answer = (results: readonly unknown[], rest: Readonly<Record<string, unknown>> = {}): string => JSON.stringify({
  total: results.length, offset: 0, results, search_performed_at: '2026-09-25T04:15:00+00:00', sources_used: [{ source: cmic, source_last_updated: '2026-09-23T14:07:33+00:00', import_rate: 'Hourly' }], ...rest,
});
const record = (rest: Readonly<Record<string, unknown>> = {}): Readonly<Record<string, unknown>> => ({
  source: cmic, name: ' A Lab Ltd. ', alt_names: null, addresses: [{ address: 'Road 1', city: 'X', state: null, postal_code: '', country: 'PRC' }, { address: null, city: null, state: null, postal_code: null, country: null }],
  programs: ['CMIC-EO13959', 'SDGT'], entity_number: '', remarks: '', start_date: '2021-08-02', source_list_url: 'https://list.example', id: 'a1', ...rest,
});

describe('the list as trade.gov gives it out', () => {
  it('is read with the first days of its entries; an empty text says nothing', async () => {
    const { vintage, lists: held, entries } = await readScreeningList(file(answer(many(40, () => record()))), '2000-01-01');
    expect([vintage, held]).toEqual(['2026-09-25', [cmic]]);
    expect(entries[0]).toEqual({ number: 1, list: cmic, name: 'A Lab Ltd.', otherNames: [], type: null, countries: ['CN'], areas: [], entityNumber: null, licenseRequirement: null, licensePolicy: null, program: 'CMIC-EO13959; SDGT', citation: null, url: 'https://list.example', firstDay: '2021-08-02' });
  });

  withShared('has the keys of the three records that were captured', async () => {
    const sample = JSON.parse(readFileSync(join(shared, 'raw_format_sample.json'), 'utf8')) as { readonly response: object; readonly results: readonly unknown[] };
    const content = JSON.stringify({ ...sample.response, total: 3, results: sample.results });
    // Of each list there is one entry: that alone is wrong with it.
    expect((await reasons(file(content))).map((reason) => reason.replace(/ entry of "(.*?) .*$/, ' $1'))).toEqual(['it has 1 Entity', 'it has 1 Nonproliferation', 'it has 1 Specially']);
  });

  it.each<readonly [string, string, string]>([
    ['a page of several', answer([record()], { total: 2_500 }), 'total says 2500, and there are 1 entries – get the file of the whole list: this is a page of it, or it is cut off'],
    ['a key that is new', answer([record({ surprise: 1 })]), '1 results.0: Unrecognized key: "surprise" – the form of the file has changed: adapt src/importers/us-consolidated-screening-list/read-api.ts'],
    ['a first day that is none', answer([record({ start_date: '2021-02-30' })]), '1 results.0.start_date: is not a day – the form of the file has changed: adapt src/importers/us-consolidated-screening-list/read-api.ts'],
    ['no day of its own', answer([record()], { search_performed_at: undefined }), 'search_performed_at: Invalid input: expected string, received undefined – the form of the file has changed: adapt src/importers/us-consolidated-screening-list/read-api.ts'],
    ['another document', '{"count": 1}', 'this is no arrangement of the list that is known – it is read as trade.gov gives it out (total, results), one entry on each line (source, name), or compact (tables, entries)'],
  ])('is refused as a whole when it is or has %s', async (_, content, message) => {
    expect(await reasons(file(content))).toContain(message);
  });
});

it('the feed gives the bundled list as a vintage of its own day, with its twelve lists', async () => {
  const { feed, day, holds, entries } = await usConsolidatedScreeningList.document.vintage(bundled);
  expect([feed, day, holds?.length, entries.length]).toEqual(['us-consolidated-screening-list', '2026-07-31', 12, 25_921]);
});
