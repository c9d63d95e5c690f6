import { situationOf } from './determine.ts';
import type { DeterminationInput } from './determination.ts';
import type { Quantities } from './metrics.ts';
import { statusOn } from './status-on.ts';
import type { Rulebook } from './rulebook.ts';

/** A fact of a chip that takes part in keeping it out. */
export interface ExcludingFact {
  readonly field: string;
  /** The properties that hold it, with what is known of them. */
  readonly known: Readonly<Record<string, unknown>>;
}

/** Which properties one fact of a chip gives; performance density hangs on both rate and area and counts as the area. */
const factsOfAChip: Readonly<Record<string, readonly (keyof Quantities)[]>> = {
  densePerformance: ['tpp', 'tppLow', 'tppHigh'],
  dieAreaMm2: ['performanceDensity', 'performanceDensityLow', 'performanceDensityHigh'],
  marketSegment: ['datacenter'],
  aggregateIoGBps: ['aggregateIoGBpsLow', 'aggregateIoGBpsHigh', 'belowAggregateIoGBps'],
  memoryBandwidthGBps: ['memoryBandwidthGBps'],
  memoryAndIo: ['memoryAndIoGBpsLow', 'memoryAndIoGBpsHigh'],
  processNode: ['nodeNm', 'nonPlanar'],
};

/**
 * The fewest facts of a chip that alone settle that it is not controlled, whatever the others may be; empty where none are needed, null where it is not kept
 * out at all. Of several sets of one size the first in the order of the control list is given.
 */
export function smallestExcludingFacts(rulebook: Rulebook, input: DeterminationInput): readonly ExcludingFact[] | null {
  const situation = situationOf(rulebook, input, null);
  const full = statusOn(situation);
  if (full !== 'NOT_CONTROLLED') return null;
  const { quantities } = situation;
  const known = Object.keys(factsOfAChip).filter((field) => (factsOfAChip[field] ?? []).some((property) => quantities[property] !== undefined && quantities[property] !== null));
  const always: Quantities = { id: quantities.id, usOrigin: quantities.usOrigin };
  const only = (fields: readonly string[]): Quantities => Object.assign({ ...always }, ...fields.flatMap((field) => (factsOfAChip[field] ?? []).map((property) => ({ [property]: quantities[property] })))) as Quantities;
  for (let size = 0; size <= known.length; size += 1) {
    // A density is known only with the performance that it is computed from.
    const found = subsets(known, size).find((fields) => (fields.includes('densePerformance') || !fields.includes('dieAreaMm2')) && statusOn({ ...situation, quantities: only(fields) }) === full);
    if (found !== undefined) return found.map((field) => ({ field, known: Object.fromEntries((factsOfAChip[field] ?? []).map((property) => [property, quantities[property] ?? null])) }));
  }
  return null;
}

function subsets(items: readonly string[], size: number): readonly (readonly string[])[] {
  if (size === 0) return [[]];
  return items.flatMap((item, index) => subsets(items.slice(index + 1), size - 1).map((rest) => [item, ...rest]));
}
