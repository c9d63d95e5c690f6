import fc from 'fast-check';
import { decimalQuotient } from '../../../src/rules/decimal.ts';
import type { Determination, JudgedChip } from '../../../src/rules/determination.ts';
import { determine } from '../../../src/rules/determine.ts';
import { outcomeOfCriterion } from '../../../src/rules/evaluate.ts';
import type { Quantities } from '../../../src/rules/metrics.ts';
import { guardsAgainst } from '../../../src/rules/possibilities.ts';
import { lawChangeDates, lawOnDate, reaches } from '../../../src/rules/status-rules.ts';
import type { Status } from '../../../src/rules/status.ts';
import { anyOf, allOf, outcomeOf } from '../../../src/rules/three-valued.ts';
import { seedChips } from './seed-chips.ts';
import { seedRulebook } from './seed-rulebook.ts';

interface Facts {
  readonly tpp: number;
  readonly dieAreaMm2: number;
  readonly datacenter: boolean;
  readonly aggregateIo: number;
  readonly usOrigin: boolean;
}

const nearBounds = fc.constantFrom(1599.99, 1600, 1600.01, 2399.99, 2400, 4799.99, 4800, 4800.01, 20000);
const facts: fc.Arbitrary<Facts> = fc.record({
  tpp: fc.oneof(nearBounds, fc.integer({ min: 1, max: 10000 })),
  dieAreaMm2: fc.constantFrom(100, 270.27, 400, 500, 810.81, 814, 1500, 3000),
  datacenter: fc.boolean(),
  aggregateIo: fc.constantFrom(64, 599.9, 600, 900),
  usOrigin: fc.boolean(),
});
const known = fc.record({ tpp: fc.boolean(), dieAreaMm2: fc.boolean(), datacenter: fc.boolean(), aggregateIo: fc.constantFrom('WHOLE', 'LOWER_BOUND', 'NOTHING'), vendor: fc.boolean() });
const days = fc.constantFrom('2022-08-25', ...lawChangeDates(seedRulebook));
const destinations = fc.constantFrom('CN', 'HK', 'MO', 'US', 'VN', 'IR');

function chipWith(all: Facts, which: { tpp: boolean; dieAreaMm2: boolean; datacenter: boolean; aggregateIo: string; vendor: boolean }): JudgedChip {
  const quantities: Quantities = {
    tpp: which.tpp ? all.tpp : undefined,
    performanceDensity: which.tpp && which.dieAreaMm2 ? decimalQuotient(all.tpp, all.dieAreaMm2) : undefined,
    datacenter: which.datacenter ? all.datacenter : undefined,
    usOrigin: all.usOrigin ? true : undefined,
    aggregateIoGBpsLow: which.aggregateIo === 'NOTHING' ? undefined : all.aggregateIo,
    aggregateIoGBpsHigh: which.aggregateIo === 'WHOLE' ? all.aggregateIo : undefined,
  };
  return { name: 'example', vendorId: which.vendor ? 'organization:nvidia' : undefined, dieAreaMm2: which.dieAreaMm2 ? all.dieAreaMm2 : undefined, quantities };
}

const everything = { tpp: true, dieAreaMm2: true, datacenter: true, aggregateIo: 'WHOLE', vendor: true };

it('keeps the answer of full facts among the possibilities of partial facts', () => {
  fc.assert(fc.property(facts, known, days, destinations, (all, which, asOf, destination) => {
    const full = determine(seedRulebook, { chip: chipWith(all, everything), destination, asOf });
    const partial = determine(seedRulebook, { chip: chipWith(all, which), destination, asOf });
    expect(partial.possibleStatuses).toEqual(expect.arrayContaining([...full.possibleStatuses]));
  }), { numRuns: 2000 });
});

it('names every chip fact that would settle an undetermined answer, and none when it is settled', () => {
  fc.assert(fc.property(facts, known, days, (all, which, asOf) => {
    const answer = determine(seedRulebook, { chip: chipWith(all, which), destination: 'CN', asOf });
    const explained = answer.missingFacts.length > 0 || answer.unmodelled.length > 0;
    expect(explained).toBe(answer.status === 'UNDETERMINED');
  }), { numRuns: 1000 });
});

it('never controls a chip less for more TPP within a vintage', () => {
  const rank: Partial<Record<Status, number>> = { NOT_CONTROLLED: 0, LICENSE_REQUIRED: 1 };
  fc.assert(fc.property(facts, fc.double({ min: 1, max: 4, noNaN: true }), fc.constantFrom('2022-10-21', '2023-06-01', '2023-11-17', '2024-06-01'), (all, factor, asOf) => {
    const on = (tpp: number) => rank[determine(seedRulebook, { chip: chipWith({ ...all, usOrigin: true, tpp }, everything), exporterId: 'organization:google', destination: 'CN', asOf }).status];
    expect(on(all.tpp * factor)).toBeGreaterThanOrEqual(on(all.tpp) as number);
  }));
});

it('comes to the same as the reading that the compiled predicate follows, for every chip, day and destination', () => {
  const differences: string[] = [];
  for (const chip of seedChips) {
    for (const asOf of ['2021-01-01', ...lawChangeDates(seedRulebook)]) {
      for (const destination of ['CN', 'HK', 'MO', 'US', 'AE', 'RU']) {
        const answer = determine(seedRulebook, { chip, destination, asOf });
        const expected = statusByCase(chip, destination, asOf);
        if (answer.status !== expected) differences.push(`${chip.name} ${destination} ${asOf}: ${answer.status}, not ${expected}`);
      }
    }
  }
  expect(differences).toEqual([]);
});

it('comes to the same as that reading for partial facts', () => {
  fc.assert(fc.property(facts, known, days, destinations, (all, which, asOf, destination) => {
    const chip = chipWith(all, which);
    expect(determine(seedRulebook, { chip, destination, asOf }).status).toBe(statusByCase(chip, destination, asOf));
  }), { numRuns: 2000 });
});

it('is a pure function of law, facts and date', () => {
  const chip = seedChips[0] as JudgedChip;
  const once = (): Determination => determine(seedRulebook, { chip, destination: 'CN', asOf: '2024-06-01' });
  expect(JSON.stringify(once())).toBe(JSON.stringify(once()));
});

/** The reading in the comment of `StatusRule`, word for word. */
function statusByCase(chip: JudgedChip, destination: string, date: string): Status {
  if (destination === 'US') return 'NOT_AN_EXPORT';
  const law = lawOnDate(seedRulebook, date);
  const meets = law.rules.map((rule) => ({ rule, k: anyOf(rule.paragraphs.map(({ criterion }) => outcomeOfCriterion(criterion, chip.quantities))) }));
  const caught = anyOf(meets.map(({ rule, k }) => allOf([outcomeOf(reaches(rule, destination, date)), k])));
  const classified = anyOf(meets.map(({ k }) => k));
  const usOrigin = chip.quantities.usOrigin === true;
  if (caught === 'TRUE') return usOrigin ? 'LICENSE_REQUIRED' : 'UNDETERMINED';
  if (caught === 'UNKNOWN' || guardsAgainst({ law, destination, exporterId: chip.vendorId ?? null }).length > 0) return 'UNDETERMINED';
  if (classified === 'TRUE') return usOrigin ? 'NO_LICENSE_REQUIRED' : 'UNDETERMINED';
  return classified === 'UNKNOWN' ? 'UNDETERMINED' : 'NOT_CONTROLLED';
}
