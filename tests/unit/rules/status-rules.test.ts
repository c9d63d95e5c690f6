import { OPEN_END } from '../../../src/domain/iso-date.ts';
import { assembleRulebook } from '../../../src/rules/assemble-rulebook.ts';
import { determine } from '../../../src/rules/determine.ts';
import type { LawFile } from '../../../src/rules/law-file.ts';
import { lawChangeDates, lawOnDate, rulesUnder, statusRules } from '../../../src/rules/status-rules.ts';
import { seedRulebook } from './seed-rulebook.ts';

it('has one rule for each vintage, the second where the first ends', () => {
  expect(statusRules(seedRulebook).map(({ provisionId, regulationId, from, until }) => ({ provisionId, regulationId, from, until }))).toEqual([
    { provisionId: '3A090-2022', regulationId: 'regulation:us-2022-10-07-ac-ifr', from: '2022-10-21', until: '2023-11-17' },
    { provisionId: '3A090-2023', regulationId: 'regulation:us-2023-10-17-acs-ifr', from: '2023-11-17', until: OPEN_END },
  ]);
});

it('gives the destinations of a rule, clipped to it', () => {
  expect(statusRules(seedRulebook)[0]?.destinations.map(({ code, from, until, regulationId }) => ({ code, from, until, regulationId }))).toEqual([
    { code: 'CN', from: '2022-10-21', until: '2023-11-17', regulationId: 'regulation:us-2022-10-07-ac-ifr' },
    { code: 'HK', from: '2022-10-21', until: '2023-11-17', regulationId: 'regulation:us-2022-10-07-ac-ifr' },
    { code: 'MO', from: '2023-01-17', until: '2023-11-17', regulationId: 'regulation:us-2023-01-18-macau' },
  ]);
});

it('has nothing in force before the first instrument but the embargoes', () => {
  expect(seedRulebook.modeledFrom).toBe('2022-08-26');
  expect(lawOnDate(seedRulebook, '2022-08-25')).toMatchObject({ rules: [], guards: [{ id: 'part-746' }] });
});

it('gives what a regulation brought, its own rules or the destinations it added', () => {
  expect(rulesUnder(seedRulebook, 'regulation:us-2023-10-17-acs-ifr').map(({ provisionId, from }) => [provisionId, from])).toEqual([['3A090-2023', '2023-11-17']]);
  const [macau, ...none] = rulesUnder(seedRulebook, 'regulation:us-2023-01-18-macau');
  expect(none).toEqual([]);
  expect(macau).toMatchObject({ provisionId: '3A090-2022', from: '2023-01-17', until: '2023-11-17', destinations: [{ code: 'MO' }] });
  expect(rulesUnder(seedRulebook, 'regulation:us-2025-05-13-ascend-gp10')).toEqual([]);
});

it('lists the days on which an answer may change', () => {
  expect(lawChangeDates(seedRulebook)).toEqual([
    '2022-08-26', '2022-10-21', '2023-01-17', '2023-08-28', '2023-10-23', '2023-11-17', '2024-04-04', '2024-11-09', '2025-01-13', '2025-01-31', '2025-04-09', '2025-05-13', '2026-07-10',
  ]);
});

it('is frozen all through', () => {
  expect(Object.isFrozen(seedRulebook.provisions[0]?.paragraphs[0]?.criterion)).toBe(true);
  expect(Object.isFrozen(seedRulebook.guards[0]?.destinations.codes)).toBe(true);
});

describe('a rule with every kind of date', () => {
  const law: LawFile = {
    eccn: '3A090',
    provisions: [{
      id: 'example', regulation: 'example', citation: '90 FR 1', basis: 'an example',
      dates: {
        effective: '2025-01-10', compliance: '2025-02-10', stayed: [{ from: '2025-04-01', until: '2025-05-01' }],
        notEnforced: [{ from: '2025-06-01', until: '2025-07-01' }], expires: '2025-08-01',
      },
      paragraphs: [{ paragraph: '3A090.a', eccn: '3A090.a', text: 'example', citation: '90 FR 1', criterion: { metric: 'TPP', operator: 'GTE', threshold: 10 } }],
      requirement: { citation: '15 CFR 742.6', destinations: [{ country: 'CN', name: 'China', from: '2025-01-10' }] },
    }],
  };
  const rulebook = assembleRulebook([law]);
  const on = (asOf: string) => {
    const { status, codifiedStatus } = determine(rulebook, { chip: { name: 'example', quantities: { tpp: 10, usOrigin: true } }, destination: 'CN', asOf });
    return [status, codifiedStatus];
  };

  it('bites from its compliance date, pauses while stayed or not enforced, and ends', () => {
    expect(statusRules(rulebook).map(({ from, until }) => [from, until])).toEqual([
      ['2025-02-10', '2025-04-01'], ['2025-05-01', '2025-06-01'], ['2025-07-01', '2025-08-01'],
    ]);
  });

  it.each([
    ['2025-01-09', 'NOT_CONTROLLED', null], ['2025-01-10', 'NOT_CONTROLLED', 'LICENSE_REQUIRED'], ['2025-02-09', 'NOT_CONTROLLED', 'LICENSE_REQUIRED'],
    ['2025-02-10', 'LICENSE_REQUIRED', null], ['2025-03-31', 'LICENSE_REQUIRED', null], ['2025-04-01', 'NOT_CONTROLLED', null], ['2025-05-01', 'LICENSE_REQUIRED', null],
    ['2025-06-01', 'NOT_CONTROLLED', 'LICENSE_REQUIRED'], ['2025-06-30', 'NOT_CONTROLLED', 'LICENSE_REQUIRED'], ['2025-07-01', 'LICENSE_REQUIRED', null],
    ['2025-07-31', 'LICENSE_REQUIRED', null], ['2025-08-01', 'NOT_CONTROLLED', null],
  ])('says on %s %s, and of the text %s where that differs', (asOf, status, codifiedStatus) => {
    expect(on(asOf)).toEqual([status, codifiedStatus]);
  });
});
