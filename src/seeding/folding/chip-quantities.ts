import { deriveChipQuantities } from '../../rules/chip-quantities.ts';
import type { Properties, SeedValue } from '../kinds/seed-kind.ts';

type ChipFacts = Parameters<typeof deriveChipQuantities>[0];

/** TPP, performance density and the like of one chip, from the facts that are known. */
export function chipQuantities(chip: SeedValue): Properties {
  const facts = {
    densePerformance: Object.fromEntries(Object.entries((chip['densePerformance'] ?? {}) as object).map(([format, rate]) => [format.toUpperCase(), rate])),
    dieAreaMm2: chip['dieAreaMm2'],
    marketSegment: chip['marketSegment'],
    designCountryCode: chip['designCountryCode'],
    interconnectGBps: chip['interconnectGBps'],
    interconnectKind: chip['interconnectKind'],
    belowAggregateIoGBps: chip['belowAggregateIoGBps'],
  };
  const given = Object.fromEntries(Object.entries(facts).filter(([, value]) => value !== undefined)) as unknown as ChipFacts;
  return Object.fromEntries(Object.entries(deriveChipQuantities(given)).map(([name, value]) => [name, value ?? undefined])) as Properties;
}
