import { deriveChipQuantities } from '../../rules/chip-quantities.ts';
import { disputedRates } from '../../rules/disputed-rates.ts';
import type { Properties, SeedValue } from '../kinds/seed-kind.ts';

type ChipFacts = Parameters<typeof deriveChipQuantities>[0];

/** TPP, performance density and the like of one chip, from the facts that are known and the rates that are disputed. */
export function chipQuantities(chip: SeedValue): Properties {
  const facts = {
    densePerformance: Object.fromEntries(Object.entries((chip['densePerformance'] ?? {}) as object).map(([format, rate]) => [format.toUpperCase(), rate])),
    disputedPerformance: disputedRates(chip['disputed'] as Parameters<typeof disputedRates>[0]),
    ...Object.fromEntries(['dieAreaMm2', 'ratesArePartial', 'processNode', 'marketSegment', 'designCountryCode', 'memoryType', 'memoryBandwidthGBps', 'interconnectGBps', 'interconnectKind'].map((field) => [field, chip[field]])),
  };
  const given = Object.fromEntries(Object.entries(facts).filter(([, value]) => value !== undefined)) as unknown as ChipFacts;
  return Object.fromEntries(Object.entries(deriveChipQuantities(given)).map(([name, value]) => [name, value ?? undefined])) as Properties;
}
