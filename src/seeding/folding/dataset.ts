import { globalId } from '../../domain/global-id.ts';
import type { NodeRow } from '../../graph-model/graph-rows.ts';
import type { NodeLabel } from '../../graph-model/node-kinds.ts';
import type { Seed } from '../checking/seed.ts';
import type { SeedKind } from '../kinds/seed-kind.ts';
import { seedKinds } from '../kinds/seed-kinds.ts';
import { valueFieldsOf } from '../provenance.ts';

/** The one node that says what is in the graph. */
export const datasetId = globalId('dataset', 'current');

export interface FieldCoverage {
  readonly type: string;
  readonly field: string;
  readonly known: number;
  readonly unknown: number;
}

const covered: readonly NodeLabel[] = ['Chip', 'Model', 'TrainingUse', 'Organization', 'Acquisition', 'Regulation', 'Listing'];
/** Derived values that are missing when a fact is. */
const derived: Readonly<Partial<Record<NodeLabel, readonly string[]>>> = {
  Chip: ['tpp', 'performanceDensity', 'aggregateIoGBpsLow'],
  Model: ['trainingDate'],
  TrainingUse: ['trainingDate'],
  Regulation: ['effectiveFrom'],
};

/** How many nodes there are of each type. Names are an index, not a noun of the field. */
export function countsOf(nodes: Readonly<Partial<Record<NodeLabel, readonly NodeRow[]>>>): readonly { readonly type: string; readonly count: number }[] {
  return (Object.entries(nodes) as readonly [NodeLabel, readonly NodeRow[]][])
    .filter(([label]) => label !== 'Name' && label !== 'Dataset')
    .map(([type, rows]) => ({ type, count: rows.length }))
    .sort((a, b) => (a.type < b.type ? -1 : 1));
}

/** For each field that may be unknown: for how many records it is known, so that "few" can be told from "little is known". */
export function coverageOf(seed: Seed, nodes: Readonly<Partial<Record<NodeLabel, readonly NodeRow[]>>>): readonly FieldCoverage[] {
  const recorded = seedKinds.filter((kind) => covered.includes(kind.label)).flatMap((kind) => optionalFields(kind).map((field) => {
    const records = seed.ofKind(kind);
    return coverage(kind.label, field, records.filter((record) => record.value[field] !== undefined).length, records.length);
  }));
  const computed = covered.flatMap((label) => (derived[label] ?? []).map((field) => propertyCoverage(label, field, nodes)));
  return [...recorded, ...computed, propertyCoverage('Claim', 'knownSince', nodes), propertyCoverage('Source', 'publishedOn', nodes)]
    .sort((a, b) => (`${a.type} ${a.field}` < `${b.type} ${b.field}` ? -1 : 1));
}

function optionalFields(kind: SeedKind): readonly string[] {
  return valueFieldsOf(kind).filter(({ optional, meta }) => optional && meta.absentMeansNone !== true).map(({ field }) => field);
}

function propertyCoverage(label: NodeLabel, field: string, nodes: Readonly<Partial<Record<NodeLabel, readonly NodeRow[]>>>): FieldCoverage {
  const rows = nodes[label] ?? [];
  return coverage(label, field, rows.filter((row) => row.properties[field] !== undefined).length, rows.length);
}

function coverage(type: string, field: string, known: number, all: number): FieldCoverage {
  return { type, field, known, unknown: all - known };
}
