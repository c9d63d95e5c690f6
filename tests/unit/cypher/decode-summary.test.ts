import type { MeasureFunction, SummaryPlan } from '../../../src/cypher/plan/summary-plan.ts';
import { decodeSummary } from '../../../src/cypher/rows/decode-summary.ts';

const functions: readonly MeasureFunction[] = ['min', 'max', 'avg', 'sum', 'known'];
const plan: SummaryPlan = { key: 'aggregate', of: 'aggregate', by: [], orderBy: 'COUNT_DESC', first: 1, measures: [{ field: 'trainingFlop', property: 'trainingFlop', openEnd: false, functions }] };
const summedUp = (...values: readonly unknown[]) => decodeSummary(plan, [[3, ...values]]);

describe('a number of several records', () => {
  it('of which one is known is that one, to the last digit', () => {
    const value = 3.5380000000001e23;
    expect(summedUp(value, value, value, value, 1)).toMatchObject({ trainingFlop: { min: value, max: value, avg: value, sum: value, known: 1 } });
  });

  it('has a sum and a mean that do not hang on the order in which it was added up', () => {
    expect(summedUp(0.1, 0.2, 0.15000000000000002, 0.30000000000000004, 2)).toMatchObject({ trainingFlop: { avg: 0.15, sum: 0.3, known: 2 } });
  });

  it('of which none is known has no sum', () => {
    expect(summedUp(null, null, null, 0, 0)).toMatchObject({ trainingFlop: { min: null, avg: null, sum: null, known: 0 } });
  });
});
