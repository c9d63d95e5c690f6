import { OPEN_END } from '../../../src/domain/iso-date.ts';
import { assembleRulebook } from '../../../src/rules/assemble-rulebook.ts';
import { determine } from '../../../src/rules/determine.ts';
import type { LawFile } from '../../../src/rules/law-file.ts';
import { destinationIn, lawChangeDates, lawChangeDatesFor, lawOnDate, rulesUnder, statusRules } from '../../../src/rules/status-rules.ts';
import { seedGeography, seedRulebook } from './seed-rulebook.ts';

it('has one rule for each vintage and letter, for as long as it bites', () => {
  expect(statusRules(seedRulebook).map(({ provisionId, regulationId, from, until }) => [provisionId, regulationId.slice('regulation:'.length), from, until])).toEqual([
    ['letter-2022-08-26', 'us-2022-08-26-is-informed-nvidia-amd', '2022-08-26', '2022-10-21'],
    ['3A090-2022', 'us-2022-10-07-ac-ifr', '2022-10-21', '2023-11-17'],
    ['letter-2023-10-23', 'us-2023-10-23-is-informed', '2023-10-23', '2023-11-17'],
    ['3A090-2023', 'us-2023-10-17-acs-ifr', '2023-11-17', OPEN_END],
    ['letter-2024-11-tsmc', 'us-2024-11-tsmc-is-informed', '2024-11-09', OPEN_END],
    ['letter-2025-04-09', 'us-2025-04-09-is-informed-h20-mi308', '2025-04-09', OPEN_END],
  ]);
});

it('keeps the rule of January 2025 in the text alone: its compliance date came after its non-enforcement', () => {
  const worldwide = (reading: 'ENFORCED' | 'CODIFIED') => statusRules(seedRulebook, reading).filter(({ provisionId }) => provisionId === '3A090-2025-worldwide').map(({ from, until }) => [from, until]);
  expect([worldwide('ENFORCED'), worldwide('CODIFIED')]).toEqual([[], [['2025-01-13', OPEN_END]]]);
});

it('keeps the law on memory apart, in the text before it bites', () => {
  const memory = (reading: 'ENFORCED' | 'CODIFIED') => statusRules(seedRulebook, reading, 'MEMORY').map(({ provisionId, from }) => [provisionId, from]);
  expect([memory('ENFORCED'), memory('CODIFIED')]).toEqual([[['3A090-2024-memory', '2024-12-31']], [['3A090-2024-memory', '2024-12-02']]]);
  expect(lawOnDate(seedRulebook, '2024-12-31', 'ENFORCED', 'MEMORY')).toMatchObject({ subject: 'MEMORY', guards: [{ id: 'part-746' }] });
});

it('gives the destinations of a rule, clipped to it', () => {
  expect(statusRules(seedRulebook)[1]?.destinations.map(({ code, from, until, regulationId }) => ({ code, from, until, regulationId }))).toEqual([
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
  expect(rulesUnder(seedRulebook, 'regulation:us-2026-07-10-uae')).toMatchObject([{ provisionId: '3A090-2023', from: '2026-07-10', destinations: [{ code: 'AE' }] }]);
  expect(rulesUnder(seedRulebook, 'regulation:us-2025-05-13-ascend-gp10')).toEqual([]);
});

it('lists the days on which an answer about a chip may change', () => {
  expect(lawChangeDates(seedRulebook)).toEqual([
    '2022-08-26', // letters to NVIDIA and AMD
    '2022-10-21', // rule of 2022
    '2023-01-17', // Macau
    '2023-08-28', // notices on other regions
    '2023-10-23', // letter to NVIDIA
    '2023-11-17', // rule of 2023
    '2024-03-15', // Nicaragua in D:1 and D:5
    '2024-04-04', // NAC split into NAC and ACA
    '2024-05-30', // Cyprus surely out of D:5
    '2024-11-09', // letter to TSMC
    '2025-01-13', // worldwide requirement, in the text
    '2025-01-31', // presumption for fabricators
    '2025-04-09', // letters to NVIDIA, AMD and Intel
    '2025-05-13', // guidance on Ascend
    '2026-01-15', // license review policy
    '2026-02-03', // Cambodia out of D:5
    '2026-05-31', // guidance on headquarters
    '2026-07-10', // United Arab Emirates
    '2026-07-23', // the country groups as they were read
    '2027-04-06', // end of the exemption of G42
  ]);
  expect(lawChangeDates(seedRulebook, 'MEMORY')).toEqual(expect.arrayContaining(['2024-12-02', '2024-12-31']));
});

it('leaves out for one destination what happens elsewhere', () => {
  const only = ['2023-01-17', '2024-03-15', '2026-02-03', '2026-07-10', '2027-04-06'].map((day) => ['MO', 'NI', 'KH', 'AE', 'CN'].filter((code) => lawChangeDatesFor(seedRulebook, code).includes(day)));
  expect(only).toEqual([['MO'], ['NI'], ['KH'], ['AE'], ['AE']]);
});

it('is frozen all through', () => {
  expect(Object.isFrozen(seedRulebook.provisions[0]?.paragraphs[0]?.criterion)).toBe(true);
  expect(Object.isFrozen(seedRulebook.guards[0]?.destinations.codes)).toBe(true);
});

it('prefers a sourced line to one in doubt, whatever their order, and a named destination to any', () => {
  const line = (code: string, doubt: string | null) => ({ code, name: code, doubt, sinceKnown: true, regulationId: 'regulation:x' as const, citation: '', exempt: [], from: '2023-01-01', until: '2024-01-01' });
  const lines = [line('*', 'not sourced'), line('SA', null)];
  expect([lines, [...lines].reverse()].map((each) => destinationIn(each, 'SA', '2023-06-01')?.doubt)).toEqual([null, null]);
  expect(destinationIn(lines, 'FR', '2023-06-01')?.doubt).toBe('not sourced');
  expect(destinationIn(lines, 'SA', '2024-01-01')).toBeUndefined();
});

describe('a rule with every kind of date', () => {
  const law: LawFile = {
    eccn: '3A090',
    provisions: [{
      id: 'example', regulation: 'example', citation: '90 FR 1', basis: 'an example',
      dates: {
        effective: '2025-01-10', compliance: '2025-02-10', stayed: [{ from: '2025-04-01', until: '2025-05-01' }],
        notEnforced: [{ from: '2025-06-01', until: '2025-07-01' }],
        unconfirmed: [{ from: '2025-07-15', until: '2025-07-20', regulation: 'announcement', reason: 'A stay was announced and not made.' }], expires: '2025-08-01',
      },
      paragraphs: [{ paragraph: '3A090.a', eccn: '3A090.a', text: 'example', citation: '90 FR 1', criterion: { metric: 'TPP', operator: 'GTE', threshold: 10 } }],
      requirement: { citation: '15 CFR 742.6', destinations: [{ country: 'CN', name: 'China', from: '2025-01-10' }] },
    }],
  };
  const rulebook = assembleRulebook([law], seedGeography);
  const on = (asOf: string) => {
    const { status, codifiedStatus } = determine(rulebook, { chip: { name: 'example', quantities: { tpp: 10, tppLow: 10, tppHigh: 10, usOrigin: true } }, destination: 'CN', asOf });
    return [status, codifiedStatus];
  };

  it('bites from its compliance date, pauses while stayed or not enforced, and ends', () => {
    expect(statusRules(rulebook).map(({ from, until, doubt }) => [from, until, doubt])).toEqual([
      ['2025-02-10', '2025-04-01', null], ['2025-05-01', '2025-06-01', null], ['2025-07-01', '2025-07-15', null],
      ['2025-07-15', '2025-07-20', 'A stay was announced and not made.'], ['2025-07-20', '2025-08-01', null],
    ]);
  });

  it.each([
    ['2025-01-09', 'NOT_CONTROLLED', null], ['2025-01-10', 'NOT_CONTROLLED', 'LICENSE_REQUIRED'], ['2025-02-09', 'NOT_CONTROLLED', 'LICENSE_REQUIRED'],
    ['2025-02-10', 'LICENSE_REQUIRED', null], ['2025-03-31', 'LICENSE_REQUIRED', null], ['2025-04-01', 'NOT_CONTROLLED', null], ['2025-05-01', 'LICENSE_REQUIRED', null],
    ['2025-06-01', 'NOT_CONTROLLED', 'LICENSE_REQUIRED'], ['2025-06-30', 'NOT_CONTROLLED', 'LICENSE_REQUIRED'], ['2025-07-01', 'LICENSE_REQUIRED', null],
    ['2025-07-14', 'LICENSE_REQUIRED', null], ['2025-07-15', 'UNDETERMINED', null], ['2025-07-19', 'UNDETERMINED', null], ['2025-07-20', 'LICENSE_REQUIRED', null],
    ['2025-07-31', 'LICENSE_REQUIRED', null], ['2025-08-01', 'NOT_CONTROLLED', null],
  ])('says on %s %s, and of the text %s where that differs', (asOf, status, codifiedStatus) => {
    expect(on(asOf)).toEqual([status, codifiedStatus]);
  });
});
