import fc from 'fast-check';
import type { GlobalId } from '../../../src/domain/global-id.ts';
import { addDays } from '../../../src/domain/iso-date.ts';
import { decimalQuotient } from '../../../src/rules/decimal.ts';
import type { JudgedChip } from '../../../src/rules/determination.ts';
import type { Quantities } from '../../../src/rules/metrics.ts';
import { lawChangeDates } from '../../../src/rules/status-rules.ts';
import { seedRulebook } from './seed-rulebook.ts';

/** What is true of a chip, whether or not it is known. */
export interface Facts {
  readonly tpp: number;
  readonly dieAreaMm2: number;
  readonly datacenter: boolean;
  readonly aggregateIo: number;
  readonly memory: number;
  readonly usOrigin: boolean;
}

const nearBounds = fc.constantFrom(1599.99, 1600, 1600.01, 2399.99, 2400, 4799.99, 4800, 4800.01, 4991.99, 4992, 20000, 20999.99, 21000);
export const facts: fc.Arbitrary<Facts> = fc.record({
  tpp: fc.oneof(nearBounds, fc.integer({ min: 1, max: 10000 })),
  dieAreaMm2: fc.constantFrom(100, 270.27, 400, 500, 810.81, 814, 1500, 3000),
  datacenter: fc.boolean(),
  aggregateIo: fc.constantFrom(64, 599.9, 600, 900, 1099.9, 1100),
  memory: fc.constantFrom(300, 600, 1399.9, 1400, 4000, 6499.9, 6500),
  usOrigin: fc.boolean(),
});
/** Which of them are known. */
export const known = fc.record({ tpp: fc.boolean(), dieAreaMm2: fc.boolean(), datacenter: fc.boolean(), aggregateIo: fc.constantFrom('WHOLE', 'LOWER_BOUND', 'NOTHING'), memory: fc.boolean(), vendor: fc.boolean() });
/** The day before, of and after each day on which the law on chips changes. */
export const aroundChanges = [...new Set(lawChangeDates(seedRulebook).flatMap((day) => [addDays(day, -1), day, addDays(day, 1)]))].sort();
export const days = fc.constantFrom(...aroundChanges);
export const destinations = fc.constantFrom('CN', 'HK', 'MO', 'US', 'VN', 'IR', 'SA', 'QA', 'FR');
export const exporters = fc.constantFrom<GlobalId>('organization:nvidia', 'organization:amd', 'organization:intel', 'organization:tsmc', 'organization:dell');

export function chipWith(all: Facts, which: { tpp: boolean; dieAreaMm2: boolean; datacenter: boolean; aggregateIo: string; memory: boolean; vendor: boolean }): JudgedChip {
  const { tpp, dieAreaMm2, aggregateIo: io, memory } = all;
  const density = which.tpp && which.dieAreaMm2 ? decimalQuotient(tpp, dieAreaMm2) : undefined;
  const quantities: Quantities = {
    ...(which.tpp && { tpp, tppLow: tpp, tppHigh: tpp }),
    ...(density !== undefined && { performanceDensity: density, performanceDensityLow: density, performanceDensityHigh: density }),
    ...(which.datacenter && { datacenter: all.datacenter }),
    ...(all.usOrigin && { usOrigin: true }),
    ...(which.aggregateIo !== 'NOTHING' && { aggregateIoGBpsLow: io }),
    ...(which.aggregateIo === 'WHOLE' && { aggregateIoGBpsHigh: io }),
    ...(which.memory && { memoryBandwidthGBps: memory }),
    memoryAndIoGBpsLow: (which.memory ? memory : 0) + (which.aggregateIo === 'NOTHING' ? 0 : io),
    ...(which.memory && which.aggregateIo === 'WHOLE' && { memoryAndIoGBpsHigh: memory + io }),
  };
  return { name: 'example', vendorId: which.vendor ? 'organization:nvidia' : undefined, dieAreaMm2: which.dieAreaMm2 ? dieAreaMm2 : undefined, quantities };
}

export const everything = { tpp: true, dieAreaMm2: true, datacenter: true, aggregateIo: 'WHOLE', memory: true, vendor: true };
