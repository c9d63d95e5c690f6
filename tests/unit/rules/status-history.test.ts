import { addDays } from '../../../src/domain/iso-date.ts';
import type { JudgedChip } from '../../../src/rules/determination.ts';
import { determine } from '../../../src/rules/determine.ts';
import { statusChanges } from '../../../src/rules/rule-diff.ts';
import { possibleInInterval, statusHistory, type StatusInterval } from '../../../src/rules/status-history.ts';
import { lawChangeDates } from '../../../src/rules/status-rules.ts';
import { seedChip, seedChips } from './seed-chips.ts';
import { seedRulebook } from './seed-rulebook.ts';

const told = (intervals: readonly StatusInterval[]) => intervals.map(({ from, until, status, paragraph, decidedBy }) => [from, until, status, paragraph ?? decidedBy?.paragraph ?? null]);

it('tells the H20 for China from ever to ever', () => {
  expect(told(statusHistory(seedRulebook, { chip: seedChip('nvidia-h20-96gb'), destination: 'CN' }))).toEqual([
    [null, '2023-11-16', 'NOT_CONTROLLED', null], // before its release
    ['2023-11-16', '2025-04-09', 'NOT_CONTROLLED', null],
    ['2025-04-09', null, 'LICENSE_REQUIRED', 'named products'],
  ]);
});

it('tells the H800 for China, with the letter between two rules', () => {
  expect(told(statusHistory(seedRulebook, { chip: seedChip('nvidia-h800-sxm5'), destination: 'CN' }))).toEqual([
    [null, '2023-03-21', 'NOT_CONTROLLED', null],
    ['2023-03-21', '2023-10-23', 'NOT_CONTROLLED', null],
    ['2023-10-23', '2023-11-17', 'LICENSE_REQUIRED', 'named products'],
    ['2023-11-17', '2026-01-15', 'LICENSE_REQUIRED', '3A090.a.1'],
    ['2026-01-15', null, 'LICENSE_REQUIRED', '3A090.a.1'], // reviewed case by case
  ]);
});

it('covers all time without gap or overlap, for every chip', () => {
  for (const chip of seedChips) {
    const history = statusHistory(seedRulebook, { chip, destination: 'CN' });
    expect([history[0]?.from, history.at(-1)?.until]).toEqual([null, null]);
    history.slice(1).forEach(({ from }, index) => { expect(from).toBe(history[index]?.until); });
  }
});

it('says of each day what a determination says', () => {
  const differences: string[] = [];
  const days = lawChangeDates(seedRulebook).flatMap((day) => [addDays(day, -1), day]);
  for (const chip of seedChips.filter((_, index) => index % 3 === 0)) {
    for (const destination of ['CN', 'MO', 'AE', 'KH', 'QA', 'FR', 'RU', 'US']) {
      const history = statusHistory(seedRulebook, { chip, destination });
      for (const asOf of days) {
        const found = history.find(({ from, until }) => (from === null || from <= asOf) && (until === null || asOf < until)) as StatusInterval;
        const answer = determine(seedRulebook, { chip, destination, asOf, parts: [] });
        if (JSON.stringify(outlineOf(found)) !== JSON.stringify(outlineOf(answer))) differences.push(`${chip.id} ${destination} ${asOf}: ${JSON.stringify(outlineOf(found))}, not ${JSON.stringify(outlineOf(answer))}`);
      }
    }
  }
  expect(differences).toEqual([]);
});

it('says what is possible in an undetermined interval', () => {
  const open = statusHistory(seedRulebook, { chip: seedChip('nvidia-rtx-5090-d'), destination: 'CN' }).find(({ status }) => status === 'UNDETERMINED') as StatusInterval;
  expect([open.from, possibleInInterval(open)]).toEqual(['2025-04-09', ['LICENSE_REQUIRED', 'NOT_CONTROLLED']]);
});

it('finds the chips that moved between two days, and the day and instrument by which they did', () => {
  const chips = ['nvidia-a100-sxm4-80gb', 'nvidia-h800-sxm5', 'nvidia-h20-96gb', 'nvidia-rtx-4090'].map(seedChip);
  const moved = statusChanges(seedRulebook, chips, 'CN', '2023-06-01', '2024-06-01').map(({ chip, before, after, changedOn, decidedBy }) => [chip.id, before.status, after.status, changedOn, decidedBy?.regulationId]);
  expect(moved).toEqual([
    ['chip:nvidia-h800-sxm5', 'NOT_CONTROLLED', 'LICENSE_REQUIRED', '2023-10-23', 'regulation:us-2023-10-23-is-informed'],
    ['chip:nvidia-rtx-4090', 'NOT_CONTROLLED', 'LICENSE_REQUIRED', '2023-11-17', 'regulation:us-2023-10-17-acs-ifr'],
  ]);
});

function outlineOf({ status, codifiedStatus, eccn, paragraph, reviewPolicy, decidedBy, beforeRelease }: Pick<StatusInterval, 'status' | 'codifiedStatus' | 'eccn' | 'paragraph' | 'reviewPolicy' | 'decidedBy' | 'beforeRelease'> & { readonly chip?: JudgedChip }): readonly unknown[] {
  return [status, codifiedStatus, eccn, paragraph, reviewPolicy, decidedBy?.regulationId ?? null, decidedBy?.paragraph ?? null, beforeRelease];
}
