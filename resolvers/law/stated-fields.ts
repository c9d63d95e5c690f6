import type { Determination } from '../../src/rules/determination.ts';
import type { ChipSpecs } from '../../src/rules/specified-chip.ts';
import type { MemorySpecs } from '../../src/rules/specified-memory.ts';

/** The fields of the input that hold what a field of a stored record would. */
export type StatedFields = (field: string) => readonly string[];

export function fieldsOfChip({ dies, processingUnits }: ChipSpecs): StatedFields {
  const names: Readonly<Record<string, string>> = {
    densePerformance: processingUnits ? 'processingUnits' : 'densePerformance',
    dieAreaMm2: dies ? 'dies' : 'applicableDieAreaMm2',
    marketSegment: 'datacenter',
    processNode: 'processNodeNm',
  };
  return (field) => [names[field] ?? field];
}

export function fieldsOfMemory({ bandwidthGBps, packageAreaMm2 }: MemorySpecs): StatedFields {
  const lacking = [...(bandwidthGBps == null ? ['bandwidthGBps'] : []), ...(packageAreaMm2 == null ? ['packageAreaMm2'] : [])];
  return (field) => (field === 'memoryBandwidthDensity' && lacking.length > 0 ? lacking : [field]);
}

/** A caller can fill in only what the input has. */
export function inStatedFields(determination: Determination, stated: StatedFields): Determination {
  return {
    ...determination,
    missingFacts: determination.missingFacts.flatMap((fact) => stated(fact.field).map((field) => ({ ...fact, field }))),
    exceptions: determination.exceptions.map((exception) => ({ ...exception, hangsOn: exception.hangsOn.flatMap(stated) })),
  };
}
