import { specifiedChip, type ChipSpecs } from '../../../src/rules/specified-chip.ts';
import { specifiedMemory, type MemorySpecs } from '../../../src/rules/specified-memory.ts';

const chipOf = (specs: Omit<ChipSpecs, 'label'>, exportedFrom = 'US', vendorCountry: string | null = null) => specifiedChip({ label: 'mine', ...specs }, 0, exportedFrom, vendorCountry);
const rate = (format: 'FP16' | 'FP8' | 'INT8', value: number, unit = 'TFLOPS', sparse?: boolean) => ({ format, value, unit, sparse });

it('reads rates in any unit as the law counts them', () => {
  for (const stated of [rate('FP16', 0.3, 'PFLOPS'), rate('FP16', 300), rate('FP16', 300_000, 'GFLOPS')]) {
    expect(chipOf({ densePerformance: [stated] }).chip.quantities).toMatchObject({ tpp: 4800, tppLow: 4800, tppHigh: 4800 });
  }
});

it('adds up the processing units, each with its highest format', () => {
  expect(chipOf({ processingUnits: [{ count: 3, densePerformance: [rate('FP16', 100)] }] }).chip.quantities.tpp).toBe(4800);
  expect(chipOf({ processingUnits: [{ densePerformance: [rate('FP16', 100), rate('INT8', 250, 'TOPS')] }, { count: 7, densePerformance: [rate('INT8', 50, 'TOPS')] }] }).chip.quantities.tpp).toBe(4800);
  expect(chipOf({ processingUnits: [{ densePerformance: [rate('FP16', 100)] }, { densePerformance: [] }] }).chip.quantities.tpp).toBeUndefined();
});

it('counts logic dies with non-planar transistors, and neither memory nor planar dies', () => {
  const dies = [{ areaMm2: 400, kind: 'LOGIC' as const, nonPlanar: true, count: 2 }, { areaMm2: 100, kind: 'MEMORY' as const, count: 8 }, { areaMm2: 50, kind: 'LOGIC' as const, nonPlanar: false }];
  expect(chipOf({ densePerformance: [rate('FP16', 100)], dies }).chip).toMatchObject({ dieAreaMm2: 800, quantities: { performanceDensity: 2 } });
  expect(chipOf({ densePerformance: [rate('FP16', 100)], dies: [{ areaMm2: 50, kind: 'LOGIC', nonPlanar: false }] }).chip.quantities).toMatchObject({ performanceDensityLow: 0, performanceDensityHigh: 0 });
  expect(chipOf({ densePerformance: [rate('FP16', 100)], dies: [{ areaMm2: 50, kind: 'LOGIC' }] }).chip.quantities.performanceDensity).toBeUndefined();
});

it('is of US origin by its design, its vendor, or by lying in the United States', () => {
  expect([
    chipOf({ designCountry: 'US' }, 'TW'), chipOf({}, 'TW', 'US'), chipOf({}), chipOf({ designCountry: 'CN' }), chipOf({}, 'TW'),
  ].map(({ chip }) => chip.quantities.usOrigin)).toEqual([true, true, true, undefined, undefined]);
});

it.each<[string, Omit<ChipSpecs, 'label'>, string]>([
  ['a sparse rate', { densePerformance: [rate('FP16', 100, 'TFLOPS', true)] }, 'chips[0] ("mine") densePerformance[0].sparse: a sparse rate does not count; give the rate for dense matrices: total processing performance is that of dense ones (ECCN 3A090, Technical Note 3).'],
  ['an unknown unit', { densePerformance: [rate('FP16', 100, 'MIPS')] }, 'chips[0] ("mine") densePerformance[0].unit: "MIPS" is no unit of a rate; write one of GOPS, GFLOPS, TOPS, TFLOPS, POPS, PFLOPS.'],
  ['a rate of zero', { densePerformance: [rate('FP16', 0)] }, 'chips[0] ("mine") densePerformance[0].value: 0 is not above zero; leave the format out where its rate is not known.'],
  ['a rate beyond any machine', { densePerformance: [rate('FP16', 1e308)] }, 'chips[0] ("mine") densePerformance[0].value: 1e+308 is outside 0.000001 to 10^15; leave the format out where its rate is not known.'],
  ['an area that is next to nothing', { densePerformance: [rate('FP16', 100)], applicableDieAreaMm2: 1e-300 }, 'chips[0] ("mine") applicableDieAreaMm2: 1e-300 is outside 0.000001 to 10^15; leave it out where it is not known.'],
  ['a die beyond any wafer', { dies: [{ kind: 'LOGIC', areaMm2: 1e308 }] }, 'chips[0] ("mine") dies[0].areaMm2: 1e+308 is outside 0.000001 to 10^15; leave it out where it is not known.'],
  ['a format twice', { densePerformance: [rate('FP16', 1), rate('FP16', 2)] }, 'chips[0] ("mine") densePerformance[1].format: FP16 stands twice; give one dense rate for each format.'],
  ['rates in two forms', { densePerformance: [rate('FP16', 1)], processingUnits: [{ densePerformance: [rate('FP16', 1)] }] }, 'chips[0] ("mine") processingUnits: stands beside densePerformance; give the rates of the whole chip, or of each kind of processing unit with its count.'],
  ['an area in two forms', { applicableDieAreaMm2: 1, dies: [] }, 'chips[0] ("mine") dies: stands beside applicableDieAreaMm2; give the applicable area, or the dies from which it follows.'],
  ['a count that is none', { processingUnits: [{ count: 1.5, densePerformance: [rate('FP16', 1)] }] }, 'chips[0] ("mine") processingUnits[0].count: 1.5 is no count; write a whole number from 1 to 1,000,000.'],
])('refuses %s', (_, specs, message) => {
  expect(() => chipOf(specs)).toThrow(message);
});

it.each<[Omit<MemorySpecs, 'label'>, string]>([
  [{ bandwidthGBps: 1e308, packageAreaMm2: 110 }, 'items[0] ("stack") bandwidthGBps: 1e+308 is outside 0.000001 to 10^15; leave it out where it is not known.'],
  [{ bandwidthGBps: 100, packageAreaMm2: 1e-308 }, 'items[0] ("stack") packageAreaMm2: 1e-308 is outside 0.000001 to 10^15; leave it out where it is not known.'],
  [{ bandwidthGBps: 0 }, 'items[0] ("stack") bandwidthGBps: 0 is not above zero; leave it out where it is not known.'],
])('refuses memory with %j', (specs, message) => {
  expect(() => specifiedMemory({ label: 'stack', ...specs }, 0, 'US')).toThrow(message);
});

it('takes the figures at both ends of what is allowed', () => {
  expect(chipOf({ densePerformance: [rate('FP16', 1e15, 'PFLOPS')], applicableDieAreaMm2: 1e-6 }).chip.quantities.performanceDensity).toBe(1.6e25);
  expect(chipOf({ densePerformance: [rate('FP16', 1e-6, 'GFLOPS')], applicableDieAreaMm2: 1e15 }).chip.quantities.performanceDensity).toBeGreaterThan(0);
  expect(specifiedMemory({ label: 'stack', bandwidthGBps: 1e15, packageAreaMm2: 1e-6 }, 0, 'US').quantities.memoryBandwidthDensity).toBe(1e21);
});

it('warns of what looks like a sparse figure or a slip of unit, and takes it as stated', () => {
  expect(chipOf({ densePerformance: [rate('FP16', 100), rate('FP8', 400)] }).warnings).toEqual([
    'chips[0] ("mine") densePerformance: the rate of FP8 is four times that of FP16; where the datasheet gives it with sparsity, give the dense rate, which is half.',
  ]);
  expect(chipOf({ densePerformance: [rate('FP16', 1)], datacenter: true }).warnings).toEqual([
    'A total processing performance of 16 is a thousandth of what a data-center chip has; check whether a rate in PFLOPS is labelled TFLOPS.',
  ]);
  expect(chipOf({ densePerformance: [rate('FP16', 148)], applicableDieAreaMm2: 814 }).warnings).toEqual([]);
});
