import type { Criterion } from '../../../src/rules/criterion.ts';
import { draftEffects, type DraftRule } from '../../../src/rules/draft-rule.ts';
import { metricNames, metricOf } from '../../../src/rules/metrics.ts';
import { nearThreshold } from '../../../src/rules/near-threshold.ts';
import { smallestExcludingFacts } from '../../../src/rules/smallest-excluding-facts.ts';
import { seedChip, seedChips } from './seed-chips.ts';
import { seedRulebook } from './seed-rulebook.ts';

const chips = ['nvidia-h20-96gb', 'nvidia-h100-sxm5-80gb', 'nvidia-l20'].map(seedChip);
const draft = (criterion: Criterion, mode: DraftRule['mode'] = 'ADDS'): DraftRule => ({ comparedWith: '2024-06-01', mode, destination: 'CN', criteria: [{ id: 'memory', criterion }] });
const memory = (threshold: number): Criterion => ({ metric: 'MEMORY_BANDWIDTH', operator: 'GTE', threshold, unit: 'GB/s' });

describe('a draft rule', () => {
  it('adds to the law of a day what it catches', () => {
    expect(draftEffects(seedRulebook, draft(memory(1400)), chips).map(({ before, after, criterionId }) => [before, after, criterionId])).toEqual([
      ['NOT_CONTROLLED', 'LICENSE_REQUIRED', 'memory'], ['LICENSE_REQUIRED', 'LICENSE_REQUIRED', 'memory'], ['NOT_CONTROLLED', 'NOT_CONTROLLED', null],
    ]);
  });

  it('takes the place of 3A090 where it replaces it', () => {
    expect(draftEffects(seedRulebook, draft(memory(3500), 'REPLACES_3A090'), chips).map(({ after }) => after)).toEqual(['LICENSE_REQUIRED', 'NOT_CONTROLLED', 'NOT_CONTROLLED']);
  });

  it('turns exactly at its bound', () => {
    expect([3999.99, 4000, 4000.01].map((bound) => draftEffects(seedRulebook, draft(memory(bound)), chips)[0]?.after)).toEqual(['LICENSE_REQUIRED', 'LICENSE_REQUIRED', 'NOT_CONTROLLED']);
  });

  it('is refused where no chip could ever meet it', () => {
    const contradiction: Criterion = { allOf: [memory(2000), { metric: 'MEMORY_BANDWIDTH', operator: 'LT', threshold: 1000, unit: 'GB/s' }] };
    expect(() => draftEffects(seedRulebook, draft(contradiction), chips)).toThrow('criteria "memory" contradicts itself: no chip can meet it, whatever its figures. Check the operators and thresholds.');
  });

  it('leaves a chip undetermined of which it asks what is not known, and says what', () => {
    const [effect] = draftEffects(seedRulebook, draft(memory(1400)), [seedChip('amd-mi308x')]);
    expect(effect).toMatchObject({ before: 'UNDETERMINED', after: 'UNDETERMINED', criterionId: null });
    expect(effect?.missingFacts().map(({ field }) => field)).toContain('memoryBandwidthGBps');
  });

  it('tells whether its own criteria turn on what is not known', () => {
    const [byMemory] = draftEffects(seedRulebook, draft(memory(1400)), [seedChip('amd-mi308x')]);
    const [byRates] = draftEffects(seedRulebook, draft({ metric: 'TPP', operator: 'GTE', threshold: 1 }), [seedChip('nvidia-h20-96gb')]);
    expect([byMemory?.outcome, byRates?.outcome]).toEqual(['UNKNOWN', 'TRUE']);
  });

  it('is refused for the country from which the exports set out', () => {
    expect(() => draftEffects(seedRulebook, { ...draft(memory(1400)), destination: 'US' }, chips)).toThrow('destination "US" is the exporting country: nothing that stays there is exported. Name another destination.');
  });

  const figures = metricNames.filter((name) => metricOf(name).subject === 'CHIP' && metricOf(name).kind !== 'NAMED' && metricOf(name).kind !== 'BOOLEAN');
  const tests = (metrics: number, thresholds: number) => figures.slice(0, metrics).flatMap((metric) => Array.from({ length: thresholds }, (_, at): Criterion => ({ metric, operator: 'GTE', threshold: 100 * (at + 1) })));

  it('is refused where it tests more together than can be gone through', () => {
    expect(() => draftEffects(seedRulebook, draft({ anyOf: tests(6, 3) }), chips)).toThrow(/^criteria tell [\d,]+ kinds of chips apart; at most 15000 are gone through\. Test fewer metrics together, or fewer thresholds of each\.$/);
    expect(() => draftEffects(seedRulebook, draft({ anyOf: tests(figures.length, 6) }), chips)).toThrow(/^criteria tell [\d.e+,]+ kinds of chips apart/);
  });

  it('is scored for every chip within a second or two at the most', () => {
    const started = performance.now();
    expect(draftEffects(seedRulebook, draft({ allOf: tests(4, 3) }, 'REPLACES_3A090'), seedChips).map(({ missingFacts }) => missingFacts())).toHaveLength(seedChips.length);
    expect(performance.now() - started).toBeLessThan(2000);
  });
});

describe('a chip just under a line', () => {
  it('is the L20, 1.7 percent under the 3.2 of 3A090.b.2', () => {
    const [near] = nearThreshold(seedRulebook, [seedChip('nvidia-l20')], 0.02);
    expect([near?.paragraph.paragraph, near?.missed.map(({ metric }) => metric)]).toEqual(['3A090.b.2', ['PERFORMANCE_DENSITY']]);
    expect(near?.distance).toBeCloseTo((3.2 - 1913.6 / 608.5) / 3.2, 10);
  });

  it('is the H20, 1.33 percent under the 2400 of 3A090.b.1, and not within one percent', () => {
    const found = (within: number) => nearThreshold(seedRulebook, [seedChip('nvidia-h20-96gb')], within).map(({ paragraph, distance }) => [paragraph.paragraph, Math.round(distance * 1e4) / 1e4]);
    expect([found(0.02), found(0.01)]).toEqual([[['3A090.b.1', 0.0133]], []]);
  });

  it('is told in one order, however the chips come', () => {
    const order = (list: typeof seedChips) => nearThreshold(seedRulebook, list, 0.2).map(({ chip, paragraph }) => [chip.id, paragraph.paragraph]);
    expect(order([...seedChips].reverse())).toEqual(order(seedChips));
  });

  it('was released after the rule was announced', () => {
    const early = { ...seedChip('nvidia-h20-96gb'), releaseDate: '2023-10-16' };
    expect(nearThreshold(seedRulebook, [early], 0.02)).toEqual([]);
  });

  it('meets no paragraph of the rule', () => {
    for (const { chip, provision, missed } of nearThreshold(seedRulebook, seedChips, 0.1)) {
      expect(missed.length).toBeGreaterThan(0);
      expect([chip.id, provision.id, missed.every(({ outcome }) => outcome === 'FALSE')]).toEqual([chip.id, provision.id, true]);
    }
  });
});

describe('the fewest facts that keep a chip out', () => {
  const fields = (chip: string, asOf: string) => smallestExcludingFacts(seedRulebook, { chip: seedChip(chip), destination: 'CN', asOf, exporterId: 'organization:dell' })?.map(({ field }) => field) ?? null;

  it('is its input/output under the rule of 2022', () => {
    expect(fields('nvidia-h800-sxm5', '2023-06-01')).toEqual(['aggregateIoGBps']);
  });

  it('is its rates alone where they are low enough, and rates with the area where they are not', () => {
    expect(fields('nvidia-t4', '2024-06-01')).toEqual(['densePerformance']);
    expect(fields('nvidia-h20-96gb', '2024-06-01')).toEqual(['densePerformance', 'dieAreaMm2']);
    expect(fields('nvidia-rtx-4090-d', '2024-06-01')).toEqual(['densePerformance', 'marketSegment']);
  });

  it('is nothing before any rule, and null where it is not kept out', () => {
    expect([fields('nvidia-h100-sxm5-80gb', '2022-08-01'), fields('nvidia-h100-sxm5-80gb', '2024-06-01')]).toEqual([[], null]);
  });
});
