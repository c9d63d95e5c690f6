import type { NodeRow } from '../../graph-model/graph-rows.ts';
import type { NodeLabel } from '../../graph-model/node-kinds.ts';
import type { Seed } from '../checking/seed.ts';
import type { MissingReason } from '../kinds/fields.ts';
import type { SeedKind, SeedRecord } from '../kinds/seed-kind.ts';
import { seedKinds } from '../kinds/seed-kinds.ts';
import { valueFieldsOf } from '../provenance.ts';
import { missingValues } from './missing-values.ts';

type Nodes = Readonly<Partial<Record<NodeLabel, readonly NodeRow[]>>>;

/** NOT_RECORDED where nobody says why. */
type Reason = MissingReason | 'NOT_RECORDED';

export interface FieldCoverage {
  readonly type: string;
  readonly field: string;
  readonly known: number;
  readonly unknown: number;
  /** The unknown by reason: they add up. */
  readonly reasons: readonly { readonly reason: Reason; readonly count: number }[];
}

const covered: readonly NodeLabel[] = ['Chip', 'Model', 'TrainingUse', 'Organization', 'Acquisition', 'Cluster', 'DataCenter', 'SupplyChainInput', 'SupplyChainShare', 'Regulation', 'Listing'];
/** Derived values, each with the facts without which it is missing: the reason of a fact that is missing is its reason too. */
const derived: Readonly<Partial<Record<NodeLabel, Readonly<Record<string, readonly string[]>>>>> = {
  Chip: { tpp: ['densePerformance'], performanceDensity: ['densePerformance', 'dieAreaMm2'], aggregateIoGBpsLow: ['interconnectGBps'] },
  Model: { trainingDate: ['trainingStart'] },
  TrainingUse: { trainingDate: ['trainingFrom'] },
  Regulation: { effectiveFrom: ['effectiveDates'] },
};
const order: readonly Reason[] = ['NOT_DISCLOSED', 'NOT_APPLICABLE', 'NOT_LOOKED_UP', 'NOT_RECORDED'];

/** For each field that may be unknown: for how many records it is known, and for how many it is not for what reason, so that "few" can be told from "little is known". */
export function coverageOf(seed: Seed, nodes: Nodes): readonly FieldCoverage[] {
  // Of clusters, data centers and the supply chain the seed alone may have none.
  const kinds = seedKinds.filter((kind) => covered.includes(kind.label) && seed.ofKind(kind).length > 0);
  const recorded = kinds.flatMap((kind) => coverageOfKind(kind, seed, nodes[kind.label] ?? []));
  return [...recorded, ofProperty('Claim', 'knownSince', nodes), ofProperty('Source', 'publishedOn', nodes)]
    .sort((a, b) => (`${a.type} ${a.field}` < `${b.type} ${b.field}` ? -1 : 1));
}

function coverageOfKind(kind: SeedKind, seed: Seed, nodes: readonly NodeRow[]): readonly FieldCoverage[] {
  const records = seed.ofKind(kind);
  const reasons = new Map<SeedRecord, ReadonlyMap<string, MissingReason>>(records.map((record) => [record, reasonsOf(record)]));
  const row = (field: string, lacks: (record: SeedRecord) => boolean, facts: readonly string[] = [field]): FieldCoverage => (
    coverage(kind.label, field, records.map((record) => (lacks(record) ? reasonAmong(facts, record, reasons.get(record) ?? new Map()) : null))));
  const made = new Map(nodes.map(({ id, properties }) => [id, properties]));
  return [
    ...optionalFields(kind).map((field) => row(field, (record) => record.value[field] === undefined || reasons.get(record)?.has(field) === true)),
    ...kind.relations.map(({ field, madeBy, givenTo }) => {
      const given = new Set(seed.records.filter((other) => other.kind.prefix === madeBy).flatMap((other) => givenTo(other.value)));
      return row(field, (record) => !given.has(record.value.id));
    }),
    ...Object.entries(derived[kind.label] ?? {}).map(([field, facts]) => row(field, (record) => made.get(record.id)?.[field] === undefined, facts)),
  ];
}

/** Of the facts that the record lacks, the first that has a reason. */
function reasonAmong(facts: readonly string[], record: SeedRecord, reasons: ReadonlyMap<string, MissingReason>): Reason {
  return facts.filter((fact) => record.value[fact] === undefined || reasons.has(fact)).map((fact) => reasons.get(fact)).find((reason) => reason !== undefined) ?? 'NOT_RECORDED';
}

function reasonsOf(record: SeedRecord): ReadonlyMap<string, MissingReason> {
  return new Map(missingValues(record).map(({ field, reason }) => [field, reason]));
}

function optionalFields(kind: SeedKind): readonly string[] {
  return valueFieldsOf(kind).filter(({ optional, meta }) => optional && meta.absentMeansNone !== true).map(({ field }) => field);
}

function ofProperty(label: NodeLabel, field: string, nodes: Nodes): FieldCoverage {
  return coverage(label, field, (nodes[label] ?? []).map(({ properties }) => (properties[field] === undefined ? 'NOT_RECORDED' : null)));
}

/** Null where the value is known, else why it is not. */
function coverage(type: string, field: string, found: readonly (Reason | null)[]): FieldCoverage {
  const count = (wanted: Reason | null): number => found.filter((reason) => reason === wanted).length;
  const reasons = order.map((reason) => ({ reason, count: count(reason) })).filter((each) => each.count > 0);
  return { type, field, known: count(null), unknown: found.length - count(null), reasons };
}
