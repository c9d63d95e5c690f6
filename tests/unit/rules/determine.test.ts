import { readdirSync, readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { deriveChipQuantities, numberFormats, type ChipFacts } from '../../../src/rules/chip-quantities.ts';
import type { JudgedChip } from '../../../src/rules/determination.ts';
import { determine } from '../../../src/rules/determine.ts';
import { testsOf } from '../../../src/rules/criterion.ts';
import { seedChip } from './seed-chips.ts';
import { seedRulebook } from './seed-rulebook.ts';

interface Specs extends Readonly<Record<string, unknown>> {
  readonly dieAreaMm2?: number;
  readonly marketSegment?: string;
  /** The whole input/output rate. */
  readonly ioGBps?: number;
  /** A scale-up link alone. */
  readonly linkGBps?: number;
  readonly belowGBps?: number;
  readonly designCountryCode?: string;
}

interface Case {
  readonly case: string;
  readonly chip?: string;
  readonly specs?: Specs;
  readonly exporter?: string;
  readonly exportedFrom?: string;
  readonly destination?: string;
  readonly asOf: string;
  readonly status: string;
  readonly possible?: readonly string[];
  readonly eccn?: string | null;
  readonly paragraph?: string;
  readonly reviewPolicy?: string | null;
  readonly rules?: readonly string[];
  readonly guidance?: readonly string[];
  readonly unmodelled?: readonly (string | null)[];
  readonly missing?: readonly string[];
  readonly decides?: Readonly<Record<string, string>>;
}

const files = readdirSync('tests/unit/rules/cases').sort().map((name) => ({ name, cases: parse(readFileSync(`tests/unit/rules/cases/${name}`, 'utf8')) as readonly Case[] }));

describe.each(files)('$name', ({ cases }) => {
  it.each(cases)('$case', (expected) => {
    const answer = determine(seedRulebook, {
      chip: chipOf(expected),
      destination: expected.destination ?? 'CN',
      asOf: expected.asOf,
      exportedFrom: expected.exportedFrom,
      exporterId: expected.exporter === undefined ? undefined : `organization:${expected.exporter}`,
    });
    const regulation = (id: string | null) => (id === null ? null : `regulation:${id}`);
    expect(answer.status).toBe(expected.status);
    expect(answer.possibleStatuses.length > 1).toBe(answer.status === 'UNDETERMINED');
    if (expected.possible) expect(answer.possibleStatuses).toEqual(expected.possible);
    if ('eccn' in expected) expect(answer.eccn).toBe(expected.eccn);
    if (expected.paragraph) expect(answer.paragraph).toBe(expected.paragraph);
    if ('reviewPolicy' in expected) expect(answer.reviewPolicy).toBe(expected.reviewPolicy);
    if (expected.rules) expect(answer.rules.map(({ regulationId }) => regulationId)).toEqual(expected.rules.map(regulation));
    if (expected.guidance) expect(answer.guidance.map(({ regulationId }) => regulationId)).toEqual(expected.guidance.map(regulation));
    if (expected.unmodelled) expect(answer.unmodelled.map(({ regulationId }) => regulationId)).toEqual(expected.unmodelled.map(regulation));
    if (expected.missing) expect(answer.missingFacts.map(({ field }) => field)).toEqual(expected.missing);
    for (const [field, wouldDecide] of Object.entries(expected.decides ?? {})) {
      expect(answer.missingFacts).toContainEqual({ field, subject: answer.trace[0]?.subject ?? null, wouldDecide });
    }
  });
});

it('has a case in which each test of each paragraph comes out true and one in which it comes out false', () => {
  const seen = new Set(
    files.flatMap(({ cases }) => cases).flatMap((each) =>
      determine(seedRulebook, { chip: chipOf(each), destination: each.destination ?? 'CN', asOf: each.asOf }).trace.map(
        ({ regulationId, test, outcome }) => `${regulationId} ${test.split(':')[0] as string} ${test.slice(test.indexOf(':') + 2)} ${outcome}`,
      ),
    ),
  );
  const wanted = seedRulebook.provisions.reduce((count, { paragraphs }) => count + paragraphs.flatMap(({ criterion }) => testsOf(criterion)).length * 2, 0);
  expect([...seen].filter((step) => !step.endsWith('UNKNOWN'))).toHaveLength(wanted);
});

function chipOf({ chip, specs = {} }: Case): JudgedChip {
  if (chip !== undefined) return seedChip(chip);
  const { ioGBps, linkGBps, belowGBps, dieAreaMm2, marketSegment, designCountryCode = 'US' } = specs;
  const facts: ChipFacts = {
    densePerformance: Object.fromEntries(Object.entries(specs).filter(([name]) => (numberFormats as readonly string[]).includes(name))),
    dieAreaMm2,
    marketSegment,
    designCountryCode,
    interconnectGBps: ioGBps ?? linkGBps,
    interconnectKind: ioGBps === undefined ? 'SCALE_UP' : 'PCIE',
  };
  return { name: 'example', dieAreaMm2, designCountryCode, quantities: { ...deriveChipQuantities(facts), belowAggregateIoGBps: belowGBps } };
}
