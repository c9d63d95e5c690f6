import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { section1260hRecordedOn, standingByWords, standingWhenFound, statementsIn } from '../../../src/rules/other-list-standing.ts';

interface Organization {
  readonly id: string;
  readonly section1260h?: string;
  readonly entityListCheckedOn?: string;
  readonly otherUsLists?: readonly { readonly list: string }[];
}
const read = <Record>(file: string): readonly Record[] => parse(readFileSync(`seed/${file}.yaml`, 'utf8')) as readonly Record[];
const organizations = read<Organization>('organizations');
const on1260h = organizations.filter(({ section1260h }) => section1260h !== undefined);
const recordedOn = section1260hRecordedOn;
const outcomes = (words: string, days: readonly string[]): readonly string[] => days.map((day) => standingByWords(words, day, recordedOn).outcome);

describe('what is recorded in words of a list', () => {
  it('was compiled on the day of its feed', () => {
    expect(read<{ readonly id: string; readonly retrievedOn: string }>('feeds').find(({ id }) => id === 'curated-organizations')?.retrievedOn).toBe(recordedOn);
  });

  it('is understood for every organization', () => {
    expect(on1260h.length).toBeGreaterThan(0);
    expect(on1260h.filter(({ section1260h }) => section1260h !== 'not confirmed' && statementsIn(section1260h!) === null)).toEqual([]);
  });

  it.each(on1260h.map(({ id, section1260h }) => [id, section1260h!]))('gives %s no standing long before and none for certain after', (_, words) => {
    for (const day of ['1999-01-01', '2019-01-01', '2023-12-31', '2026-11-24', '2030-01-01']) expect(['DEPENDS', 'UNKNOWN']).toContain(standingByWords(words, day, recordedOn).outcome);
  });

  it('is open within the month of a listing, and certain from the next month on', () => {
    expect(outcomes('listed Jan 2025', ['2019-01-01', '2024-12-31', '2025-01-01', '2025-01-31', '2025-02-01', recordedOn, '2026-11-24'])).toEqual(['UNKNOWN', 'UNKNOWN', 'DEPENDS', 'DEPENDS', 'LISTED', 'LISTED', 'DEPENDS']);
    expect(standingByWords('listed Jan 2025', '2024-12-31', recordedOn).because).toBe('nothing is recorded of days before Jan 2025');
    expect(standingByWords('listed Jan 2025', '2025-01-07', recordedOn).because).toBe('the day within Jan 2025 is not recorded');
  });

  it('is open again from a version that was withdrawn', () => {
    expect(outcomes('listed Jan 2025; dropped in the Feb 2026 version that was posted and withdrawn', ['2019-01-01', '2025-02-01', '2026-01-31', '2026-02-01', '2026-06-01'])).toEqual(['UNKNOWN', 'LISTED', 'LISTED', 'DEPENDS', 'DEPENDS']);
    expect(outcomes('named in the 13 Feb 2026 version, withdrawn the same day', ['2026-02-12', '2026-02-13', '2026-02-14'])).toEqual(['UNKNOWN', 'DEPENDS', 'DEPENDS']);
  });

  it('ends with a removal, on a day within its month', () => {
    expect(outcomes('listed Jan 2024, removed Dec 2024', ['2023-12-31', '2024-01-15', '2024-02-01', '2024-11-30', '2024-12-01', '2025-01-01', '2026-11-24'])).toEqual(['UNKNOWN', 'DEPENDS', 'LISTED', 'LISTED', 'DEPENDS', 'NOT_FOUND', 'UNKNOWN']);
  });

  it('is certain on the day of the record only where no first day is known', () => {
    expect(outcomes('listed', ['2019-01-01', '2026-11-22', recordedOn, '2026-11-24'])).toEqual(['DEPENDS', 'DEPENDS', 'LISTED', 'DEPENDS']);
  });

  it('is no listing where it is recommended, not confirmed or not understood', () => {
    expect(outcomes('recommended Oct 2025 per press', ['2025-09-30', '2025-10-01', '2026-11-01'])).toEqual(['UNKNOWN', 'DEPENDS', 'DEPENDS']);
    expect(outcomes('not confirmed', ['2019-01-01', '2026-06-01'])).toEqual(['UNKNOWN', 'UNKNOWN']);
    expect(outcomes('listed, it is said', ['2019-01-01', recordedOn])).toEqual(['UNKNOWN', 'UNKNOWN']);
  });
});

describe('an entry found in the list of one day', () => {
  it('stood on that day, and on others depends on what is not recorded', () => {
    expect(['2019-01-01', '2026-07-30', '2026-07-31', '2026-08-01'].map((day) => standingWhenFound(day, '2026-07-31').outcome)).toEqual(['DEPENDS', 'DEPENDS', 'LISTED', 'DEPENDS']);
    expect(standingWhenFound('2026-07-31', null).outcome).toBe('DEPENDS');
  });

  it('has the day of its list for every organization', () => {
    expect(organizations.filter(({ otherUsLists, entityListCheckedOn }) => otherUsLists !== undefined && entityListCheckedOn === undefined)).toEqual([]);
  });
});
