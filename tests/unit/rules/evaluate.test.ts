import fc from 'fast-check';
import { operators, type Criterion } from '../../../src/rules/criterion.ts';
import { evaluate, outcomeOfCriterion } from '../../../src/rules/evaluate.ts';
import type { Quantities } from '../../../src/rules/metrics.ts';
import { sentence } from '../../../src/rules/sentence.ts';

const tpp: Criterion = { metric: 'TPP', operator: 'GTE', threshold: 4800, unit: 'TOPS × bits', citation: '88 FR 73458, ECCN 3A090.a.1' };
const io: Criterion = { metric: 'AGGREGATE_IO', operator: 'GTE', threshold: 600, unit: 'GB/s' };
const datacenter: Criterion = { metric: 'DATACENTER', operator: 'EQ', threshold: true };

it('traces a test with its value, headroom and citation', () => {
  expect(evaluate(tpp, { tppLow: 2395.2, tppHigh: 2395.2 })).toEqual({
    outcome: 'FALSE',
    trace: [{
      test: 'a total processing performance of 4800 or more', metric: 'TPP', value: 2395.2, valueText: '2395.2', operator: 'GTE', threshold: 4800,
      unit: 'TOPS × bits', outcome: 'FALSE', headroom: 2404.8, citation: '88 FR 73458, ECCN 3A090.a.1',
    }],
  });
});

it('has no headroom without a single figure', () => {
  expect(evaluate(io, { aggregateIoGBpsLow: 400 }).trace[0]).toMatchObject({ outcome: 'UNKNOWN', value: null, valueText: '400 GB/s or more', headroom: null });
  expect(evaluate(tpp, {}).trace[0]).toMatchObject({ outcome: 'UNKNOWN', value: null, valueText: 'unknown', headroom: null });
});

it('reads null from the graph as unknown', () => {
  expect(evaluate(datacenter, { datacenter: null }).outcome).toBe('UNKNOWN');
});

it.each<[string, Quantities, string]>([
  ['lower bound at the line', { aggregateIoGBpsLow: 600 }, 'TRUE'],
  ['lower bound below it', { aggregateIoGBpsLow: 400 }, 'UNKNOWN'],
  ['whole figure below it', { aggregateIoGBpsLow: 64, aggregateIoGBpsHigh: 64 }, 'FALSE'],
  ['stated to be below it', { aggregateIoGBpsLow: 400, belowAggregateIoGBps: 600 }, 'FALSE'],
  ['stated to be below a higher figure', { aggregateIoGBpsLow: 400, belowAggregateIoGBps: 900 }, 'UNKNOWN'],
  ['a statement against a link at the line', { aggregateIoGBpsLow: 600, belowAggregateIoGBps: 600 }, 'FALSE'],
])('decides an interval: %s', (_, quantities, outcome) => {
  expect(evaluate(io, quantities).outcome).toBe(outcome);
});

it('leaves a disputed figure unknown where the bound lies between its readings, and says both', () => {
  const disputed = { tppLow: 3610, tppHigh: 6080 };
  expect(evaluate(tpp, disputed).trace[0]).toMatchObject({ outcome: 'UNKNOWN', value: null, valueText: '3610 to 6080, disputed', headroom: null });
  expect(evaluate({ ...tpp, threshold: 2400 }, disputed).outcome).toBe('TRUE');
  expect(evaluate({ ...tpp, threshold: 6080.01 }, disputed).outcome).toBe('FALSE');
});

it('meets a list of products by id alone, and what has no id is none of them', () => {
  const named: Criterion = { metric: 'NAMED_PRODUCT', operator: 'EQ', threshold: true, products: ['chip:nvidia-h20-96gb'] };
  expect(['chip:nvidia-h20-96gb', 'chip:nvidia-h20-141gb', undefined].map((id) => outcomeOfCriterion(named, { id }))).toEqual(['TRUE', 'FALSE', 'FALSE']);
});

it('agrees with arithmetic for every operator on known figures', () => {
  const holds = { GTE: (v: number, t: number) => v >= t, GT: (v: number, t: number) => v > t, LTE: (v: number, t: number) => v <= t, LT: (v: number, t: number) => v < t, EQ: (v: number, t: number) => v === t };
  fc.assert(fc.property(fc.constantFrom(...operators), fc.integer({ min: 0, max: 9 }), fc.integer({ min: 0, max: 9 }), (operator, value, threshold) => {
    const point = outcomeOfCriterion({ metric: 'MEMORY_BANDWIDTH', operator, threshold }, { memoryBandwidthGBps: value });
    const whole = outcomeOfCriterion({ metric: 'AGGREGATE_IO', operator, threshold }, { aggregateIoGBpsLow: value, aggregateIoGBpsHigh: value });
    const expected = holds[operator](value, threshold) ? 'TRUE' : 'FALSE';
    return point === expected && whole === expected;
  }));
});

it('says TRUE or FALSE of an interval only if every value in it agrees', () => {
  const figure = fc.integer({ min: 0, max: 9 });
  fc.assert(fc.property(fc.constantFrom(...operators), figure, figure, fc.option(figure, { nil: undefined }), figure, (operator, low, width, below, threshold) => {
    const outcome = outcomeOfCriterion({ metric: 'AGGREGATE_IO', operator, threshold }, { aggregateIoGBpsLow: low, aggregateIoGBpsHigh: low + width, belowAggregateIoGBps: below });
    if (outcome === 'UNKNOWN') return true;
    return Array.from({ length: width * 2 + 1 }, (_, step) => low + step / 2)
      .filter((value) => below === undefined || value < below)
      .every((value) => outcomeOfCriterion({ metric: 'AGGREGATE_IO', operator, threshold }, { aggregateIoGBpsLow: value, aggregateIoGBpsHigh: value }) === outcome);
  }));
});

it('follows Kleene: one FALSE settles allOf, one TRUE settles anyOf, not keeps UNKNOWN', () => {
  const [below, at] = [{ tppLow: 1, tppHigh: 1 }, { tppLow: 4800, tppHigh: 4800 }];
  expect(evaluate({ allOf: [tpp, datacenter] }, below).outcome).toBe('FALSE');
  expect(evaluate({ allOf: [tpp, datacenter] }, at).outcome).toBe('UNKNOWN');
  expect(evaluate({ anyOf: [tpp, datacenter] }, at).outcome).toBe('TRUE');
  expect(evaluate({ anyOf: [tpp, datacenter] }, below).outcome).toBe('UNKNOWN');
  expect(evaluate({ not: datacenter }, {}).outcome).toBe('UNKNOWN');
  expect(evaluate({ not: datacenter }, { datacenter: false }).outcome).toBe('TRUE');
});

it('says a criterion in the words of the rule', () => {
  const density = { metric: 'PERFORMANCE_DENSITY', unit: 'TPP/mm²' } as const;
  const b1: Criterion = { allOf: [{ ...density, operator: 'GTE', threshold: 1.6 }, { ...density, operator: 'LT', threshold: 5.92 }, datacenter] };
  expect(sentence(b1)).toBe('a performance density of 1.6 or more and less than 5.92; and design or marketing for use in data centers');
  expect(sentence(b1, { performanceDensityLow: 5.9199999, performanceDensityHigh: 5.9199999, datacenter: true })).toBe(
    'a performance density of 1.6 or more and less than 5.92 (here 5.9199999); and design or marketing for use in data centers (here yes)',
  );
  expect(sentence({ not: { anyOf: [tpp, io] } })).toBe(
    'not (a total processing performance of 4800 or more; or an aggregate bidirectional transfer rate over all inputs and outputs, other than to or from volatile memories, of 600 GB/s or more)',
  );
});
