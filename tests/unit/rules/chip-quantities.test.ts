import fc from 'fast-check';
import { bitLengths, deriveChipQuantities, numberFormats, performanceDensity, processingPerformance, sumOfUnits, type NumberFormat, type Rates } from '../../../src/rules/chip-quantities.ts';

it('meets 4800 by the two examples of Technical Note 2 to 3A090', () => {
  expect(deriveChipQuantities({ densePerformance: { INT8: 600 } }).tpp).toBe(4800);
  expect(deriveChipQuantities({ densePerformance: { FP16: 300 } }).tpp).toBe(4800);
});

it('takes the format with the highest product and says which', () => {
  expect(deriveChipQuantities({ densePerformance: { FP64: 67, FP16: 989.5, FP8: 1979, INT8: 1979, INT4: 100 } })).toEqual({ tpp: 15832, tppLow: 15832, tppHigh: 15832, tppFormat: 'FP16', tppRate: 989.5, tppBitLength: 16 });
});

const cents = (max: number) => fc.integer({ min: 1, max: max * 100 }).map((figure) => figure / 100);
const anyRates: fc.Arbitrary<Rates> = fc.uniqueArray(fc.tuple(fc.constantFrom<NumberFormat>(...numberFormats), cents(20_000)), { selector: ([format]) => format, minLength: 1, maxLength: numberFormats.length }).map((entries) => Object.fromEntries(entries));

it('does not depend on the order of the formats, or of the rates in dispute', () => {
  const disputes = fc.dictionary(fc.constantFrom(...numberFormats), fc.array(cents(20_000), { maxLength: 3 }));
  fc.assert(fc.property(anyRates, disputes, cents(3000), (densePerformance, disputedPerformance, dieAreaMm2) => {
    const reversed = Object.fromEntries(Object.entries(densePerformance).reverse());
    const otherWayRound = Object.fromEntries(Object.entries(disputedPerformance).reverse().map(([format, rates]) => [format, [...rates].reverse()]));
    expect(deriveChipQuantities({ densePerformance: reversed, disputedPerformance: otherWayRound, dieAreaMm2 })).toEqual(deriveChipQuantities({ densePerformance, disputedPerformance, dieAreaMm2 }));
  }));
});

it('is the highest rate times bit length, exactly as on paper, and never below what a format gives', () => {
  fc.assert(fc.property(anyRates, (rates) => {
    const products = Object.entries(rates).map(([format, rate]) => (Math.round(rate * 100) * bitLengths[format as NumberFormat]) / 100);
    expect(processingPerformance(rates).tpp).toBe(Math.max(...products));
  }));
});

it('shows a tie by a format whose bit length is not disputed', () => {
  expect(deriveChipQuantities({ densePerformance: { TF32: 156, FP16: 312 } }).tppFormat).toBe('FP16');
});

it('counts TF32 at 32 bits where it alone is highest', () => {
  expect(deriveChipQuantities({ densePerformance: { TF32: 190, BF16: 190 } })).toEqual({ tpp: 6080, tppLow: 3610, tppHigh: 6080, tppFormat: 'TF32', tppRate: 190, tppBitLength: 32 });
});

it('has no doubt about TF32 where a format of undisputed length runs at twice its rate', () => {
  expect(deriveChipQuantities({ densePerformance: { TF32: 156, FP16: 312 } })).toMatchObject({ tppLow: 4992, tppHigh: 4992 });
});

it('spans what sources state of a rate, and shows the listed one', () => {
  expect(deriveChipQuantities({ densePerformance: { FP16: 376, INT8: 640 }, disputedPerformance: { FP16: [256, 400] } })).toMatchObject({ tpp: 6016, tppLow: 5120, tppHigh: 6400, tppFormat: 'FP16' });
});

it('is at least what the rates give where formats may be missing among them, and nobody knows how much at most', () => {
  expect(deriveChipQuantities({ densePerformance: { FP32: 29.77, FP16: 29.77 }, dieAreaMm2: 628, processNode: '8 nm', ratesArePartial: true })).toEqual({ tppLow: 952.64, performanceDensityLow: 952.64 / 628, nodeNm: 8, nonPlanar: true });
  expect(deriveChipQuantities({ densePerformance: {}, ratesArePartial: true })).toEqual({});
  expect(deriveChipQuantities({ densePerformance: { FP32: 4 }, dieAreaMm2: 561, processNode: '28 nm', ratesArePartial: true })).toMatchObject({ tppLow: 128, performanceDensityLow: 0, performanceDensityHigh: 0 });
});

it('adds up the processing units, each with its highest format, and knows nothing while one is unknown', () => {
  const [tensor, vector] = [processingPerformance({ FP16: 200, INT8: 300 }), processingPerformance({ FP32: 20 })];
  expect(sumOfUnits([{ performance: tensor, count: 2 }, { performance: vector, count: 4 }])).toEqual({ tpp: 8960, tppLow: 8960, tppHigh: 8960 });
  expect(sumOfUnits([{ performance: tensor, count: 1 }])).toEqual(tensor);
  expect(sumOfUnits([{ performance: tensor, count: 1 }, { performance: {}, count: 1 }])).toEqual({});
  expect(sumOfUnits([])).toEqual({});
});

it('adds up to the same in whatever order and grouping the units are given', () => {
  const unit = fc.record({ performance: anyRates.map((rates) => processingPerformance(rates)), count: fc.integer({ min: 1, max: 200 }) });
  fc.assert(fc.property(fc.array(unit, { minLength: 1, maxLength: 5 }), (units) => {
    const { tpp, tppLow, tppHigh } = sumOfUnits(units);
    const split = [...units].reverse().flatMap(({ performance, count }) => (count === 1 ? [{ performance, count }] : [{ performance, count: count - 1 }, { performance, count: 1 }]));
    expect(sumOfUnits(split)).toMatchObject({ tpp, tppLow, tppHigh });
    const onPaper = units.reduce((sum, { performance, count }) => sum + BigInt(Math.round((performance.tpp ?? 0) * 100)) * BigInt(count), 0n);
    expect(BigInt(Math.round((tpp ?? 0) * 100))).toBe(onPaper);
  }));
});

it('meets a bound exactly where whole units reach it', () => {
  expect(sumOfUnits([{ performance: processingPerformance({ FP16: 0.1 }), count: 3000 }]).tpp).toBe(4800);
  expect(sumOfUnits([{ performance: processingPerformance({ INT8: 0.3 }), count: 2000 }]).tpp).toBe(4800);
});

it('divides by the die area, and knows no density without one', () => {
  expect(deriveChipQuantities({ densePerformance: { FP16: 100 }, dieAreaMm2: 500 }).performanceDensity).toBe(3.2);
  expect(deriveChipQuantities({ densePerformance: { FP16: 100 } })).not.toHaveProperty('performanceDensity');
  expect(deriveChipQuantities({ densePerformance: {}, dieAreaMm2: 500 })).toEqual({});
});

it('counts no area where all dies are planar, so that no bound of density is met', () => {
  expect(deriveChipQuantities({ densePerformance: { INT8: 92 }, dieAreaMm2: 331, processNode: '28nm' })).toEqual({
    tpp: 736, tppLow: 736, tppHigh: 736, tppFormat: 'INT8', tppRate: 92, tppBitLength: 8, performanceDensityLow: 0, performanceDensityHigh: 0, nodeNm: 28, nonPlanar: false,
  });
});

it('spans the density as it spans the performance', () => {
  expect(performanceDensity({ tpp: 6080, tppLow: 3610, tppHigh: 6080 }, 1000)).toEqual({ performanceDensity: 6.08, performanceDensityLow: 3.61, performanceDensityHigh: 6.08 });
});

it.each([['DATACENTER', true], ['CONSUMER', false], ['WORKSTATION', undefined], ['EDGE', undefined], [undefined, undefined]])('reads market segment %s as data center %s', (marketSegment, datacenter) => {
  expect(deriveChipQuantities({ densePerformance: {}, marketSegment }).datacenter).toBe(datacenter);
});

it('knows US origin from a US design and nothing from another', () => {
  expect(deriveChipQuantities({ densePerformance: {}, designCountryCode: 'US' })).toEqual({ usOrigin: true });
  expect(deriveChipQuantities({ densePerformance: {}, designCountryCode: 'CN' })).toEqual({});
});

it('takes a PCIe link for the whole input and output', () => {
  expect(deriveChipQuantities({ densePerformance: {}, interconnectGBps: 64, interconnectKind: 'PCIE' })).toEqual({
    aggregateIoGBpsLow: 64, aggregateIoGBpsHigh: 64, aggregateIoBasis: 'PCIE_LINK_IS_THE_WHOLE', memoryAndIoGBpsLow: 64,
  });
});

it('adds memory and link, with an upper bound only where the link is the whole', () => {
  const sums = (interconnectKind: 'PCIE' | 'SCALE_UP') => deriveChipQuantities({ densePerformance: {}, memoryBandwidthGBps: 864.1, interconnectGBps: 64.2, interconnectKind });
  expect(sums('PCIE')).toMatchObject({ memoryAndIoGBpsLow: 928.3, memoryAndIoGBpsHigh: 928.3 });
  expect(sums('SCALE_UP')).not.toHaveProperty('memoryAndIoGBpsHigh');
  expect(sums('SCALE_UP').memoryAndIoGBpsLow).toBe(928.3);
  expect(deriveChipQuantities({ densePerformance: {}, memoryBandwidthGBps: 4000 })).toEqual({ memoryAndIoGBpsLow: 4000 });
});

it.each([['HBM3e', true], ['in-house HBM', true], ['GDDR6', false], ['HiBL 1.0', false]])('reads memory %s as high-bandwidth memory: %s', (memoryType, hasHbm) => {
  expect(deriveChipQuantities({ densePerformance: {}, memoryType })).toEqual({ hasHbm });
});

it.each(['SCALE_UP', undefined] as const)('takes a link of kind %s for a lower bound', (interconnectKind) => {
  expect(deriveChipQuantities({ densePerformance: {}, interconnectGBps: 400, interconnectKind })).toEqual({
    aggregateIoGBpsLow: 400, aggregateIoBasis: 'SCALE_UP_LINK_IS_A_LOWER_BOUND', memoryAndIoGBpsLow: 400,
  });
});
