import { deriveChipQuantities } from '../../../src/rules/chip-quantities.ts';

it('meets 4800 by the two examples of Technical Note 2 to 3A090', () => {
  expect(deriveChipQuantities({ densePerformance: { INT8: 600 } }).tpp).toBe(4800);
  expect(deriveChipQuantities({ densePerformance: { FP16: 300 } }).tpp).toBe(4800);
});

it('takes the format with the highest product and says which', () => {
  expect(deriveChipQuantities({ densePerformance: { FP64: 67, FP16: 989.5, FP8: 1979, INT8: 1979, INT4: 100 } })).toEqual({ tpp: 15832, tppFormat: 'FP16', tppRate: 989.5, tppBitLength: 16 });
});

it('does not depend on the order of the formats', () => {
  const rates = { FP64: 19.5, FP32: 19.5, TF32: 156, FP16: 312, BF16: 312, INT8: 624, INT4: 1248 };
  const reversed = Object.fromEntries(Object.entries(rates).reverse());
  expect(deriveChipQuantities({ densePerformance: reversed })).toEqual(deriveChipQuantities({ densePerformance: rates }));
});

it('shows a tie by a format whose bit length is not disputed', () => {
  expect(deriveChipQuantities({ densePerformance: { TF32: 156, FP16: 312 } }).tppFormat).toBe('FP16');
});

it('counts TF32 at 32 bits where it alone is highest', () => {
  expect(deriveChipQuantities({ densePerformance: { TF32: 190, BF16: 190 } })).toEqual({ tpp: 6080, tppFormat: 'TF32', tppRate: 190, tppBitLength: 32 });
});

it('divides by the die area, and knows no density without one', () => {
  expect(deriveChipQuantities({ densePerformance: { FP16: 100 }, dieAreaMm2: 500 }).performanceDensity).toBe(3.2);
  expect(deriveChipQuantities({ densePerformance: { FP16: 100 } })).not.toHaveProperty('performanceDensity');
  expect(deriveChipQuantities({ densePerformance: {}, dieAreaMm2: 500 })).toEqual({});
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
    aggregateIoGBpsLow: 64, aggregateIoGBpsHigh: 64, aggregateIoBasis: 'PCIE_LINK_IS_THE_WHOLE',
  });
});

it.each(['SCALE_UP', undefined] as const)('takes a link of kind %s for a lower bound', (interconnectKind) => {
  expect(deriveChipQuantities({ densePerformance: {}, interconnectGBps: 400, interconnectKind })).toEqual({
    aggregateIoGBpsLow: 400, aggregateIoBasis: 'SCALE_UP_LINK_IS_A_LOWER_BOUND',
  });
});
