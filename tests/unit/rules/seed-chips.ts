import { invariant } from '../../../src/domain/invariant.ts';
import { deriveChipQuantities, type ChipFacts, type NumberFormat } from '../../../src/rules/chip-quantities.ts';
import { disputedRates, type DisputedValue } from '../../../src/rules/disputed-rates.ts';
import type { JudgedChip } from '../../../src/rules/determination.ts';
import { parsedYaml } from '../../parsed-yaml.ts';

interface SeedChip extends Omit<ChipFacts, 'densePerformance'> {
  readonly id: string;
  readonly name: string;
  readonly vendor?: string;
  readonly releaseDate?: string;
  readonly densePerformance?: Readonly<Record<string, number>>;
  readonly belowAggregateIoGBps?: number;
  readonly disputed?: Readonly<Record<string, readonly DisputedValue[]>>;
}

/** The chips of the seed as the law looks at them. */
export const seedChips: readonly JudgedChip[] = (parsedYaml('seed/chips.yaml') as readonly SeedChip[]).map(judged);

export function seedChip(id: string): JudgedChip {
  const chip = seedChips.find((candidate) => candidate.id === `chip:${id}`);
  invariant(chip, `no chip "${id}" in seed/chips.yaml`);
  return chip;
}

function judged({ id, name, vendor, releaseDate, densePerformance = {}, disputed, belowAggregateIoGBps, ...facts }: SeedChip): JudgedChip {
  const rates = Object.fromEntries(Object.entries(densePerformance).map(([format, rate]) => [format.toUpperCase(), rate])) as Partial<Record<NumberFormat, number>>;
  return {
    id: `chip:${id}`,
    name,
    vendorId: vendor === undefined ? undefined : `organization:${vendor}`,
    releaseDate,
    designCountryCode: facts.designCountryCode,
    dieAreaMm2: facts.dieAreaMm2,
    quantities: { id: `chip:${id}`, ...deriveChipQuantities({ ...facts, densePerformance: rates, disputedPerformance: disputedRates(disputed) }), belowAggregateIoGBps, memoryBandwidthGBps: facts.memoryBandwidthGBps },
  };
}
