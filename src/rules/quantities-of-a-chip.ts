import type { ChipQuantities } from './chip-quantities.ts';
import type { Quantities } from './metrics.ts';

const nothingKnown: Readonly<Record<keyof ChipQuantities | 'id' | 'belowAggregateIoGBps' | 'memoryBandwidthGBps' | 'transistorCount', undefined>> = Object.freeze({
  id: undefined,
  tpp: undefined, tppLow: undefined, tppHigh: undefined, tppFormat: undefined, tppRate: undefined, tppBitLength: undefined,
  performanceDensity: undefined, performanceDensityLow: undefined, performanceDensityHigh: undefined,
  datacenter: undefined, usOrigin: undefined,
  aggregateIoGBpsLow: undefined, aggregateIoGBpsHigh: undefined, belowAggregateIoGBps: undefined, aggregateIoBasis: undefined,
  memoryBandwidthGBps: undefined, memoryAndIoGBpsLow: undefined, memoryAndIoGBpsHigh: undefined,
  nodeNm: undefined, nonPlanar: undefined, hasHbm: undefined, transistorCount: undefined,
});

/** What is known, put together, with every property there, known or not: objects of one shape are read and copied many times faster than those that grew property by property. */
export function quantitiesOfAChip(...known: readonly Quantities[]): Quantities {
  return Object.assign({ ...nothingKnown }, ...known) as Quantities;
}
