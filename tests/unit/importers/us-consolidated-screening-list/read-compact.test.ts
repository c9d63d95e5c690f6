import { jsonDocument } from '../../../../src/importers/reading/json-document.ts';
import { defaultLimits } from '../../../../src/importers/reading/limits.ts';
import type { ScreeningList } from '../../../../src/importers/us-consolidated-screening-list/screening-list.ts';
import { readCompact } from '../../../../src/importers/us-consolidated-screening-list/read-compact.ts';

const entityList = 'Entity List (EL) - Bureau of Industry and Security';
const sdn = 'Specially Designated Nationals (SDN) - Treasury Department';

/** A list of two entries, with some part of it changed. */
function file(change: Readonly<Record<string, unknown>> = {}): string {
  return JSON.stringify({
    $comment: 'made', citation: 'a list', source: { url: 'https://list.example' }, sourceGeneratedAt: '2026-07-31T13:15:00.015113+00:00', retrievedAt: '2026-07-31T14:14:59.252Z',
    entryCount: 2, countsBySource: { [entityList]: 1, [sdn]: 1 }, listAuthority: {}, fieldKey: { n: 'name' },
    tables: { sources: [entityList, sdn], licenceRequirements: ['For all items'], licencePolicies: ['Presumption of denial'], programmes: ['SDGT'], urls: ['https://list.example/el'] },
    entries: [
      { n: 'A Lab Ltd.', a: ['The Lab'], s: 0, c: ['PRC', 'HK', 'REGION: KASHMIR'], lr: 0, lp: 0, fr: '90 FR 1', u: 0 },
      { n: 'A SHIP', s: 1, t: 'Vessel', e: '12', pg: 0, u: 0 },
    ],
    ...change,
  });
}

async function read(content: string): Promise<ScreeningList> {
  const bytes = (async function* () { yield Buffer.from(content); })();
  return readCompact('list.json', await jsonDocument('list.json', bytes, defaultLimits));
}

async function reasons(content: string): Promise<readonly string[]> {
  const mistakes = await read(content).then(() => [], (error: { readonly mistakes: readonly { readonly line?: number; readonly what: string; readonly whatToDo: string }[] }) => error.mistakes);
  return mistakes.map(({ line, what, whatToDo }) => `${line ?? ''} ${what} – ${whatToDo}`.trim());
}

describe('the compact screening list', () => {
  it('is read with its tables, its day, and its addresses as codes or in its own words', async () => {
    expect(await read(file())).toEqual({
      vintage: '2026-07-31', lists: [entityList, sdn],
      entries: [
        { number: 1, list: entityList, name: 'A Lab Ltd.', otherNames: ['The Lab'], type: null, countries: ['CN', 'HK'], areas: ['REGION: KASHMIR'], entityNumber: null, licenseRequirement: 'For all items', licensePolicy: 'Presumption of denial', program: null, citation: '90 FR 1', url: 'https://list.example/el' },
        { number: 2, list: sdn, name: 'A SHIP', otherNames: [], type: 'Vessel', countries: [], areas: [], entityNumber: '12', licenseRequirement: null, licensePolicy: null, program: 'SDGT', citation: null, url: 'https://list.example/el' },
      ],
    });
  });

  it('may begin with a byte-order mark', async () => {
    expect((await read(`\uFEFF${file()}`)).entries).toHaveLength(2);
  });

  it.each<readonly [string, string, RegExp]>([
    ['a page of HTML', '<!DOCTYPE html><html></html>', /^1 this is a web page, not JSON – a server answered with a page in place of the file: get the file again$/],
    ['a file that is cut off', file().slice(0, -20), /^1 the JSON ends inside a value – the file is cut off: get it again$/],
    ['an empty file', '', /^the file is empty – get the file again$/],
    ['fewer entries than it says', file({ entryCount: 3 }), /^entryCount says 3, and there are 2 entries – the file may be cut off: get it again$/],
    ['fewer entries of a list than it says', file({ countsBySource: { [entityList]: 5, [sdn]: 1 } }), /^countsBySource says 5 entries of ".*", and there are 1 – the file may be cut off: get it again$/],
    ['no count of a list', file({ countsBySource: { [entityList]: 1 } }), /^countsBySource says nothing of "Specially .*", which has entries – the file may be cut off: get it again$/],
    ['an address that is not one of the web', file().replace('https://list.example/el', 'javascript:alert(1)'), /^tables\.urls\.0: Invalid URL – the form of the file has changed: adapt /],
    ['a new key', file({ surprise: 1 }), /Unrecognized key: "surprise"/],
    ['an unknown key of an entry', file({ entries: [{ n: 'A', s: 0, u: 0, z: 1 }, { n: 'B', s: 1, u: 0 }] }), /^1 entries\.0: Unrecognized key: "z" – the form of the file has changed: adapt /],
    ['a wording of an address that nobody reviewed', file({ entries: [{ n: 'A', s: 0, u: 0, c: ['ATLANTIS'] }, { n: 'B', s: 1, u: 0 }] }), /^the address "ATLANTIS" is no code of a country – say in src\/importers\/us-consolidated-screening-list\/lookups\.yaml what it stands for$/],
    ['a place that its table lacks', file({ entries: [{ n: 'A', s: 0, u: 0, lr: 9 }, { n: 'B', s: 1, u: 0 }] }), /^1 entries\.0\.lr: its table has no such place – get the file again$/],
    ['a day that is none', file({ sourceGeneratedAt: 'yesterday' }), /^sourceGeneratedAt: /],
  ])('is refused as a whole when it is or has %s', async (_, content, message) => {
    expect(await reasons(content)).toEqual([expect.stringMatching(message)]);
  });

  it('is refused with a list that is not known, which is named', async () => {
    const tables = { sources: [entityList, 'Brand-new List'], licenceRequirements: [], licencePolicies: [], programmes: [], urls: ['https://list.example'] };
    expect(await reasons(file({ tables, countsBySource: { [entityList]: 1, 'Brand-new List': 1 }, entries: [{ n: 'A', s: 0, u: 0 }, { n: 'B', s: 1, u: 0 }] }))).toEqual(['"Brand-new List" is no list that is known – add it to src/importers/us-consolidated-screening-list/lists.ts']);
  });

  it('tells no more than twenty mistakes of a file that is wrong throughout', async () => {
    expect(await reasons(file({ entries: Array.from({ length: 40 }, () => ({ n: 'A', s: 0 })) }))).toHaveLength(21);
  });
});
