import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { determine } from '../../../src/rules/determine.ts';
import { seedChip } from './seed-chips.ts';
import { seedRulebook } from './seed-rulebook.ts';

interface Row {
  readonly status: string;
  readonly possible?: readonly string[];
  readonly paragraph: string | null;
  readonly by: string | null;
  readonly reason: string;
  readonly doubted?: string;
}

const table = parse(readFileSync('tests/unit/rules/golden-table.yaml', 'utf8')) as readonly { readonly chip: string; readonly rows: Readonly<Record<string, Row>> }[];
const days = ['2022-09-15', '2023-06-01', '2023-10-30', '2024-06-01', '2025-05-01', '2026-06-01'];

describe.each(table)('$chip to China', ({ chip, rows }) => {
  it.each(Object.entries(rows))('on %s', (asOf, { status, possible = [status], paragraph, by }) => {
    const answer = determine(seedRulebook, { chip: seedChip(chip), destination: 'CN', asOf });
    const found = { status: answer.status, possible: answer.possibleStatuses, paragraph: answer.paragraph, by: answer.decidedBy?.regulationId?.slice('regulation:'.length) ?? null };
    expect(found).toEqual({ status, possible, paragraph, by });
  });

  it('has a row for each of the six days, each with its reason in a sentence', () => {
    expect(Object.keys(rows)).toEqual(days);
    expect(Object.values(rows).filter(({ reason, doubted = reason }) => !/^[A-Z0-9“].*\.$/.test(reason) || !/^[A-Z].*\.$/.test(doubted) && doubted !== reason)).toEqual([]);
  });
});

it('has eighteen chips', () => {
  expect(new Set(table.map(({ chip }) => chip)).size).toBe(18);
});
