import { situationOf } from './situation.ts';
import type { DeterminationInput } from './determination.ts';
import { screenEndUser } from './end-user.ts';
import { knownValue, valueText } from './metric-value.ts';
import { metricOf, type MetricName, type Quantities } from './metrics.ts';
import { statusOn } from './status-on.ts';
import type { Rulebook } from './rulebook.ts';

/** A fact of a chip that takes part in keeping it out. */
export interface ExcludingFact {
  readonly field: string;
  /** What is known of it, in words. */
  readonly value: string;
}

interface FactOfAChip {
  /** The properties that it gives. */
  readonly gives: readonly (keyof Quantities)[];
  readonly metrics: readonly MetricName[];
  /** The fact without which it gives nothing. */
  readonly with?: string;
}

/** Performance density hangs on both rate and area and counts as the area. */
const factsOfAChip: Readonly<Record<string, FactOfAChip>> = {
  densePerformance: { gives: ['tpp', 'tppLow', 'tppHigh'], metrics: ['TPP'] },
  dieAreaMm2: { gives: ['performanceDensity', 'performanceDensityLow', 'performanceDensityHigh'], metrics: ['PERFORMANCE_DENSITY'], with: 'densePerformance' },
  marketSegment: { gives: ['datacenter'], metrics: ['DATACENTER'] },
  aggregateIoGBps: { gives: ['aggregateIoGBpsLow', 'aggregateIoGBpsHigh', 'belowAggregateIoGBps'], metrics: ['AGGREGATE_IO'] },
  memoryBandwidthGBps: { gives: ['memoryBandwidthGBps'], metrics: ['MEMORY_BANDWIDTH'] },
  processNode: { gives: ['nodeNm', 'nonPlanar'], metrics: ['NODE', 'NON_PLANAR'] },
};

/**
 * The fewest facts of a chip that alone settle that it is not controlled, whatever the others may be; empty where none are needed, null where it is not kept
 * out at all. Of several sets of one size the first in the order of the control list is given.
 */
export function smallestExcludingFacts(rulebook: Rulebook, input: DeterminationInput): readonly ExcludingFact[] | null {
  const situation = situationOf(rulebook, input, input.endUser === undefined ? null : screenEndUser(rulebook, input.endUser, input.asOf));
  const full = statusOn(situation);
  if (full !== 'NOT_CONTROLLED') return null;
  const { quantities } = situation;
  const known = Object.keys(factsOfAChip).filter((field) => factsOfAChip[field]?.gives.some((property) => quantities[property] !== undefined && quantities[property] !== null));
  for (let size = 0; size <= known.length; size += 1) {
    const found = subsets(known, size).find((fields) => fields.every((field) => factsOfAChip[field]?.with === undefined || fields.includes(factsOfAChip[field].with)) && statusOn({ ...situation, quantities: only(fields, quantities) }) === full);
    if (found !== undefined) return found.map((field) => ({ field, value: inWords(field, quantities) }));
  }
  return null;
}

/** What would be known of the chip if only these facts were. */
function only(fields: readonly string[], { id, usOrigin, memoryAndIoGBpsLow, memoryAndIoGBpsHigh, ...quantities }: Quantities): Quantities {
  const properties = fields.flatMap((field) => factsOfAChip[field]?.gives ?? []);
  const sum = fields.includes('memoryBandwidthGBps') && fields.includes('aggregateIoGBps') ? { memoryAndIoGBpsLow, memoryAndIoGBpsHigh } : {};
  return { id, usOrigin, ...Object.fromEntries(properties.map((property) => [property, quantities[property as keyof typeof quantities]])), ...sum };
}

/** `total processing performance 2368`. */
function inWords(field: string, quantities: Quantities): string {
  const metrics = factsOfAChip[field]?.metrics ?? [];
  return metrics.map((metric) => [metric, knownValue({ metric }, quantities)] as const).filter(([, value]) => value !== undefined).map(([metric, value]) => `${metricOf(metric).short} ${valueText(metric, value)}`).join(', ');
}

function subsets(items: readonly string[], size: number): readonly (readonly string[])[] {
  if (size === 0) return [[]];
  return items.flatMap((item, index) => subsets(items.slice(index + 1), size - 1).map((rest) => [item, ...rest]));
}
