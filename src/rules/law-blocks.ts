import { testsOf, type Criterion } from './criterion.ts';
import { metricOf, type MetricName, type Quantities } from './metrics.ts';
import type { Guard } from './rulebook.ts';
import type { LawOnDate, StatusRule } from './status-rules.ts';

/** Rules and guards of one stretch of the law that read the same facts, directly or through one another. No fact is read in two blocks. */
export interface LawBlock {
  readonly rules: readonly StatusRule[];
  readonly guards: readonly Guard[];
  /** The quantities that they read. */
  readonly properties: ReadonlySet<string>;
}

/** Quantities that one fact settles together: performance density follows from performance where the area is known; memory and input/output are also added up. */
const settledTogether: readonly (readonly string[])[] = [
  ['tpp', 'tppLow', 'tppHigh', 'performanceDensity', 'performanceDensityLow', 'performanceDensityHigh'],
  ['aggregateIoGBpsLow', 'aggregateIoGBpsHigh', 'belowAggregateIoGBps', 'memoryAndIoGBpsLow', 'memoryAndIoGBpsHigh', 'memoryBandwidthGBps'],
] satisfies readonly (readonly (keyof Quantities)[])[];

const blocksByRules = new WeakMap<readonly StatusRule[], readonly LawBlock[]>();

/** The blocks of the law of a day; the days of one stretch share them. */
export function blocksOf({ rules, guards }: LawOnDate): readonly LawBlock[] {
  const known = blocksByRules.get(rules) ?? makeBlocks(rules, guards);
  blocksByRules.set(rules, known);
  return known;
}

function makeBlocks(rules: readonly StatusRule[], guards: readonly Guard[]): readonly LawBlock[] {
  const readers: readonly LawBlock[] = [
    ...rules.map((rule) => ({ rules: [rule], guards: [], properties: readBy(rule.paragraphs.map(({ criterion }) => criterion)) })),
    ...guards.map((guard) => ({ rules: [], guards: [guard], properties: readBy(guard.criterion === null ? [] : [guard.criterion]) })),
  ];
  return readers.reduce<readonly LawBlock[]>((blocks, reader) => {
    const met = blocks.filter(({ properties }) => [...reader.properties].some((property) => properties.has(property)));
    return [...blocks.filter((block) => !met.includes(block)), joined([...met, reader])];
  }, []);
}

function joined(blocks: readonly LawBlock[]): LawBlock {
  return { rules: blocks.flatMap(({ rules }) => rules), guards: blocks.flatMap(({ guards }) => guards), properties: new Set(blocks.flatMap(({ properties }) => [...properties])) };
}

function readBy(criteria: readonly Criterion[]): ReadonlySet<string> {
  const read = criteria.flatMap(testsOf).flatMap(({ metric }) => propertiesOf(metric));
  return new Set(read.flatMap((property): readonly string[] => settledTogether.find((together) => together.includes(property)) ?? [property]));
}

/** Which product it is, is never unknown. */
function propertiesOf(name: MetricName): readonly string[] {
  const metric = metricOf(name);
  switch (metric.kind) {
    case 'NAMED': return [];
    case 'INTERVAL': return [metric.low, metric.high, ...(metric.below === null ? [] : [metric.below])];
    default: return [metric.property];
  }
}
