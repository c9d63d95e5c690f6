import fc from 'fast-check';
import { OPEN_END } from '../../../src/domain/iso-date.ts';
import { membershipOver, type Geography, type MemberEntry } from '../../../src/rules/geography.ts';
import { OPEN_START } from '../../../src/rules/rulebook.ts';
import { seedGeography } from './seed-rulebook.ts';

const geography = (...groups: readonly (readonly [string, readonly MemberEntry[]])[]): Geography => ({
  countries: [{ code: 'XX', name: 'Example' }],
  groups: groups.map(([id, members]) => ({ id, observedOn: '2026-07-23', members })),
});
const stretches = (world: Geography, inOneOf: readonly string[], except: readonly string[] = []) => membershipOver(world, 'XX', inOneOf, except).map(({ from, until, outcome }) => `${from === OPEN_START ? 'ever' : from} to ${until === OPEN_END ? 'ever' : until}: ${outcome}`);

it('is sure from the day of an instrument, and surely not before', () => {
  expect(stretches(geography(['D:5', [{ country: 'XX', from: '2024-03-15' }]]), ['D:5'])).toEqual(['ever to 2024-03-15: FALSE', '2024-03-15 to ever: TRUE']);
});

it('is possible before the text in which a membership was found, and sure from it', () => {
  expect(stretches(geography(['D:4', [{ country: 'XX' }]]), ['D:4'])).toEqual(['ever to 2026-07-23: UNKNOWN', '2026-07-23 to ever: TRUE']);
});

it('is sure from an earlier text that has it', () => {
  expect(stretches(geography(['D:4', [{ country: 'XX', observedFrom: '2023-10-17' }]]), ['D:4'])).toEqual(['ever to 2023-10-17: UNKNOWN', '2023-10-17 to ever: TRUE']);
});

it('ends with the day of an instrument', () => {
  expect(stretches(geography(['D:5', [{ country: 'XX', from: '2021-12-09', until: '2026-02-03' }]]), ['D:5'])).toEqual(['ever to 2021-12-09: FALSE', '2021-12-09 to 2026-02-03: TRUE', '2026-02-03 to ever: FALSE']);
});

it('is possible between the last text that has it and the day on which it surely was gone', () => {
  expect(stretches(geography(['D:5', [{ country: 'XX', observedFrom: '2021-01-13', observedUntil: '2021-01-13', until: '2024-05-30' }]]), ['D:5'])).toEqual([
    'ever to 2021-01-13: UNKNOWN', '2021-01-13 to 2021-01-14: TRUE', '2021-01-14 to 2024-05-30: UNKNOWN', '2024-05-30 to ever: FALSE',
  ]);
});

it('is not known of an end alone how long it was a member before', () => {
  expect(stretches(geography(['D:3', [{ country: 'XX', until: '2026-07-10' }]]), ['D:3'])).toEqual(['ever to 2026-07-09: UNKNOWN', '2026-07-09 to 2026-07-10: TRUE', '2026-07-10 to ever: FALSE']);
});

it('is settled by one sure group, whatever is known of another', () => {
  const world = geography(['D:1', [{ country: 'XX', from: '2020-02-24' }]], ['D:5', [{ country: 'XX' }]]);
  expect(stretches(world, ['D:1', 'D:5'])).toEqual(['ever to 2020-02-24: UNKNOWN', '2020-02-24 to ever: TRUE']);
});

it('is taken out by a group that is excepted, and in doubt where that is', () => {
  expect(stretches(geography(['D:4', [{ country: 'XX', from: '2020-01-01' }]], ['A:6', [{ country: 'XX', observedFrom: '2023-10-17' }]]), ['D:4'], ['A:6'])).toEqual([
    'ever to 2020-01-01: FALSE', '2020-01-01 to 2023-10-17: UNKNOWN', '2023-10-17 to ever: FALSE',
  ]);
});

it('is never a member where no group has it', () => {
  expect(stretches(geography(['D:4', []]), ['D:4'])).toEqual(['ever to ever: FALSE']);
});

it('covers all time without gap or overlap, each stretch other than its neighbors, for every country of the seed', () => {
  const groups = seedGeography.groups.map(({ id }) => id);
  fc.assert(fc.property(fc.constantFrom(...seedGeography.countries), fc.subarray(groups, { minLength: 1 }), fc.subarray(groups), ({ code }, inOneOf, except) => {
    const found = membershipOver(seedGeography, code, inOneOf, except);
    expect([found[0]?.from, found.at(-1)?.until]).toEqual([OPEN_START, OPEN_END]);
    found.slice(1).forEach((stretch, index) => {
      expect(stretch.from).toBe(found[index]?.until);
      expect(stretch.outcome).not.toBe(found[index]?.outcome);
    });
  }), { numRuns: 300 });
});

it.each([
  ['AE', '2026-07-09', 'TRUE'], ['AE', '2026-07-10', 'FALSE'], ['IL', '2023-11-17', 'FALSE'], ['SA', '2023-11-17', 'TRUE'], ['VN', '2023-11-17', 'TRUE'], ['QA', '2023-11-17', 'UNKNOWN'], ['QA', '2026-07-23', 'TRUE'],
  ['NI', '2024-03-14', 'FALSE'], ['NI', '2024-03-15', 'TRUE'], ['KH', '2026-02-02', 'TRUE'], ['KH', '2026-02-03', 'UNKNOWN'], ['RU', '2023-11-17', 'TRUE'], ['JP', '2023-11-17', 'FALSE'], ['CY', '2023-11-17', 'FALSE'],
])('has %s on %s among D:1, D:4 and D:5 less A:5 and A:6: %s', (code, day, outcome) => {
  expect(membershipOver(seedGeography, code, ['D:1', 'D:4', 'D:5'], ['A:5', 'A:6']).find(({ from, until }) => from <= day && day < until)?.outcome).toBe(outcome);
});
