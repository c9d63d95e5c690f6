import type { ChipQuantities } from './chip-quantities.ts';

/** Derived quantities together with the stated facts that criteria read, as they are stored on a chip. Null and absent both mean unknown. */
type Evaluated = ChipQuantities & {
  /** An exclusive upper bound of the aggregate I/O, as the vendor or a contemporaneous record states it. */
  readonly belowAggregateIoGBps?: number;
  readonly memoryBandwidthGBps?: number;
};

export type Quantities = { readonly [Name in keyof Evaluated]?: Evaluated[Name] | null | undefined };

type NumberProperty = 'tpp' | 'performanceDensity' | 'memoryBandwidthGBps' | 'aggregateIoGBpsLow' | 'aggregateIoGBpsHigh' | 'belowAggregateIoGBps';

interface Described {
  /** In the words of the rule, with its article. */
  readonly phrase: string;
  readonly unit: string | null;
  /** Where the law defines it. */
  readonly citation: string;
  /** The fact to find when the metric is unknown. */
  readonly missingField: string;
}

/** One property holds the value; absent means unknown. */
export interface PointMetric extends Described {
  readonly kind: 'POINT';
  readonly property: NumberProperty;
}

/**
 * The value lies in `[low, high]` and under `below`, each of which may be absent. `v ≥ t` is FALSE when `below ≤ t` or `high < t`, else TRUE when
 * `low ≥ t`, else UNKNOWN; `v > t` is FALSE when `below ≤ t` or `high ≤ t`, else TRUE when `low > t`, else UNKNOWN.
 */
export interface IntervalMetric extends Described {
  readonly kind: 'INTERVAL';
  readonly low: NumberProperty;
  readonly high: NumberProperty;
  readonly below: NumberProperty;
}

export interface BooleanMetric extends Described {
  readonly kind: 'BOOLEAN';
  readonly property: 'datacenter';
  readonly negatedPhrase: string;
}

export type Metric = PointMetric | IntervalMetric | BooleanMetric;

/** Everything a criterion can test, with the properties of a chip that it reads. */
export const metrics = {
  TPP: {
    kind: 'POINT', property: 'tpp', unit: 'TOPS × bits', phrase: 'a total processing performance', missingField: 'densePerformance',
    citation: 'ECCN 3A090, Technical Notes 1 to 3',
  },
  PERFORMANCE_DENSITY: {
    kind: 'POINT', property: 'performanceDensity', unit: 'TPP/mm²', phrase: 'a performance density', missingField: 'dieAreaMm2',
    citation: 'ECCN 3A090, Technical Note 4',
  },
  AGGREGATE_IO: {
    kind: 'INTERVAL', low: 'aggregateIoGBpsLow', high: 'aggregateIoGBpsHigh', below: 'belowAggregateIoGBps', unit: 'GB/s', missingField: 'aggregateIoGBps',
    phrase: 'an aggregate bidirectional transfer rate over all inputs and outputs, other than to or from volatile memories,',
    citation: '87 FR 62186, ECCN 3A090.a',
  },
  /** The sum of 2022 over processor units of TOPS × bit length. Its own example (600 TOPS at 8 bits, 300 TFLOPS at 16) is that of TPP, so both read one figure. */
  TOPS_TIMES_BIT_LENGTH: {
    kind: 'POINT', property: 'tpp', unit: 'TOPS × bits', missingField: 'densePerformance',
    phrase: 'a bit length per operation multiplied by processing performance in TOPS, aggregated over all processor units,',
    citation: '87 FR 62186, ECCN 3A090.a.1 to a.4',
  },
  DATACENTER: {
    kind: 'BOOLEAN', property: 'datacenter', unit: null, phrase: 'design or marketing for use in data centers',
    negatedPhrase: 'neither design nor marketing for use in data centers', missingField: 'marketSegment', citation: 'ECCN 3A090, Note 2',
  },
  MEMORY_BANDWIDTH: {
    kind: 'POINT', property: 'memoryBandwidthGBps', unit: 'GB/s', phrase: 'a total DRAM bandwidth', missingField: 'memoryBandwidthGBps',
    citation: '91 FR 1684',
  },
} as const satisfies Record<string, Metric>;

export type MetricName = keyof typeof metrics;

export function metricOf(name: MetricName): Metric {
  return metrics[name];
}
