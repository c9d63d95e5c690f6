import { addDays } from '../../../src/domain/iso-date.ts';
import { OPEN_START } from '../../../src/rules/rulebook.ts';
import { instrumentsBetween } from '../../../src/rules/rule-diff.ts';
import { seedRulebook } from './seed-rulebook.ts';

describe('the instruments between two days', () => {
  const between = (from: string, to: string) => instrumentsBetween(seedRulebook, 'CN', from, to);
  const affiliates = 'regulation:us-2025-09-29-affiliates-rule';
  const tariffs = seedRulebook.measures.find(({ id }) => id === 'tariff-band-1-2026')!.regulationId;

  it('hold the rule on affiliates on the day it begins, its stay and the end of that', () => {
    expect(['2025-09-29', '2025-11-10', '2026-11-10'].map((day) => between(addDays(day, -1), day).includes(affiliates))).toEqual([true, true, true]);
    expect(between('2025-09-29', '2025-11-09')).not.toContain(affiliates);
  });

  it('hold the duty that takes effect', () => {
    expect([between('2026-01-14', '2026-01-15').includes(tariffs), between('2026-01-15', '2026-01-16').includes(tariffs)]).toEqual([true, false]);
  });

  it('hold the measures of other states that bear on the destination, and no others', () => {
    const modeled = seedRulebook.measures.map(({ regulationId }) => regulationId);
    const begun = seedRulebook.foreignMeasures.filter(({ regulationId, from }) => from !== OPEN_START && !modeled.includes(regulationId));
    for (const { regulationId, from, bearsOn, countries } of begun) {
      expect([regulationId, between(addDays(from, -1), from).includes(regulationId)]).toEqual([regulationId, bearsOn === 'IMPORT' && countries.includes('CN')]);
    }
    expect(begun.filter(({ bearsOn }) => bearsOn === 'IMPORT').length).toBeGreaterThan(2);
  });
});
