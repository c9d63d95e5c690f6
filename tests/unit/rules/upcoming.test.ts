import { upcomingChanges } from '../../../src/rules/upcoming.ts';
import { partyOf } from './law-cases.ts';
import { seedChip } from './seed-chips.ts';
import { seedRulebook } from './seed-rulebook.ts';

const owned = partyOf({ name: 'Subsidiary', headquarters: 'SG', owners: [{ name: 'Listed Company', headquarters: 'CN', share: 50, listings: [{ from: '2020-01-01' }] }] });
const entities = { chips: ['nvidia-h800-sxm5', 'nvidia-a100-sxm4-80gb', 'nvidia-h20-96gb'].map(seedChip), organizations: [owned], destination: 'CN' };

it('tells what changes after a day, with how many chips and organizations would flip', () => {
  const found = upcomingChanges(seedRulebook, '2023-10-22', 30, [], entities).filter(({ chips }) => chips > 0);
  expect(found.map(({ date, kind, chips }) => [date, kind, chips])).toContainEqual(['2023-10-23', 'EFFECTIVE', 1]);
});

it('tells the ends of the stay of the rule on affiliates, as it stands and as announced', () => {
  const found = upcomingChanges(seedRulebook, '2026-11-01', 120, [], entities).filter(({ regulationId }) => regulationId === 'regulation:us-2025-09-29-affiliates-rule');
  expect(found.map(({ date, kind, organizations }) => [date, kind, organizations])).toEqual([
    ['2026-11-10', 'STAY_ENDS', 1], ['2026-11-10', 'UNCONFIRMED_BEGINS', 1], ['2027-01-11', 'UNCONFIRMED_ENDS', 1],
  ]);
});

it('counts neither the day itself nor what lies beyond the window', () => {
  const dates = (asOf: string, days: number) => upcomingChanges(seedRulebook, asOf, days, [], entities).map(({ date }) => date);
  expect(dates('2027-04-05', 1)).toContain('2027-04-06');
  expect(dates('2027-04-06', 1)).not.toContain('2027-04-06');
  expect(dates('2027-04-04', 1)).not.toContain('2027-04-06');
});

it('tells them in one order, however the law lists them', () => {
  const order = (rulebook: typeof seedRulebook) => upcomingChanges(rulebook, '2022-10-01', 2000, [], entities).map(({ date, regulationId, kind, text }) => [date, regulationId, kind, text].join(' '));
  const turned = { ...seedRulebook, provisions: [...seedRulebook.provisions].reverse(), measures: [...seedRulebook.measures].reverse(), exceptions: [...seedRulebook.exceptions].reverse() };
  expect(order(turned)).toEqual(order(seedRulebook));
});

it('adds the dates of records that the rulebook does not have', () => {
  const record = { regulationId: 'regulation:example' as const, date: '2027-02-01', text: 'A report is due.' };
  expect(upcomingChanges(seedRulebook, '2027-01-15', 30, [record], entities)).toContainEqual({ ...record, kind: 'RECORDED', chips: 0, organizations: 0 });
});
