import type { ChipQuantities } from './chip-quantities.ts';

/** What a criterion speaks of. Only requirements on chips are compiled to Cypher; all are evaluated. */
export const subjects = ['CHIP', 'MEMORY', 'SYSTEM', 'MODEL', 'PARTY', 'TRANSACTION'] as const;

export type Subject = (typeof subjects)[number];

/** Derived quantities together with the stated facts that criteria read, as they are stored on a chip or given by a caller. Null and absent both mean unknown. */
type Evaluated = ChipQuantities & {
  /** Global id: what a letter names is caught whatever its figures. */
  readonly id?: string;
  /** An exclusive upper bound of the aggregate I/O, as the vendor or a contemporaneous record states it. */
  readonly belowAggregateIoGBps?: number;
  readonly memoryBandwidthGBps?: number;
} & { readonly [Property in GivenNumber]?: number } & { readonly [Property in GivenTruth]?: boolean };

/** Figures that no chip of ours stores: a caller gives them, or a case of the tests does. */
type GivenNumber =
  | 'transistorCount' | 'memoryBandwidthDensity' | 'memoryCellAreaUm2' | 'memoryDensityGbPerMm2' | 'trainingOperations' | 'fp64Pflops' | 'fp32Pflops' | 'envelopeCubicFeet'
  | 'listedOwnershipPercent' | 'annualTppOfConsignee' | 'chinaShareOfUsVolume' | 'chineseRareEarthShare' | 'logicNodeNm' | 'memoryLayers' | 'exportYear';
type GivenTruth =
  | 'designerAttested' | 'packagedByTrustedParty' | 'weightsPublished' | 'biologicalSequenceData' | 'developedInCountryOfConcern' | 'isForeignEntity' | 'availableInUs' | 'aiWithMilitaryPotential';

export type Quantities = { readonly [Name in keyof Evaluated]?: Evaluated[Name] | null | undefined };

type NumberProperty = Exclude<{ [Name in keyof Evaluated]-?: NonNullable<Evaluated[Name]> extends number ? Name : never }[keyof Evaluated], undefined>;
type TruthProperty = Exclude<{ [Name in keyof Evaluated]-?: NonNullable<Evaluated[Name]> extends boolean ? Name : never }[keyof Evaluated], undefined>;

interface Described {
  readonly subject: Subject;
  /** In the words of the rule, with its article. */
  readonly phrase: string;
  /** In a list of figures. */
  readonly short: string;
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
  readonly below: NumberProperty | null;
}

export interface BooleanMetric extends Described {
  readonly kind: 'BOOLEAN';
  readonly property: TruthProperty;
  readonly negatedPhrase: string;
}

/** Whether the item is one of the products that the test lists; what has no id of ours is none of them. */
export interface NamedMetric extends Described {
  readonly kind: 'NAMED';
}

export type Metric = PointMetric | IntervalMetric | BooleanMetric | NamedMetric;

const firstVintage = '87 FR 62186, ECCN 3A090.a';
const letterOf2025 = 'Press report of April 2025 on the notice to one addressee';
const foundryNote = 'ECCN 3A090, Note 1';

/** Everything a criterion can test, with the properties that it reads. */
export const metrics = {
  /** Low and high differ where the bit length or a rate is disputed. */
  TPP: {
    subject: 'CHIP', kind: 'INTERVAL', low: 'tppLow', high: 'tppHigh', below: null, unit: 'TOPS × bits', phrase: 'a total processing performance', short: 'total processing performance',
    missingField: 'densePerformance', citation: 'ECCN 3A090, Technical Notes 1 to 3',
  },
  PERFORMANCE_DENSITY: {
    subject: 'CHIP', kind: 'INTERVAL', low: 'performanceDensityLow', high: 'performanceDensityHigh', below: null, unit: 'TPP/mm²', phrase: 'a performance density', short: 'performance density',
    missingField: 'dieAreaMm2', citation: 'ECCN 3A090, Technical Note 4',
  },
  AGGREGATE_IO: {
    subject: 'CHIP', kind: 'INTERVAL', low: 'aggregateIoGBpsLow', high: 'aggregateIoGBpsHigh', below: 'belowAggregateIoGBps', unit: 'GB/s', missingField: 'aggregateIoGBps',
    phrase: 'an aggregate bidirectional transfer rate over all inputs and outputs, other than to or from volatile memories,', short: 'aggregate input/output', citation: firstVintage,
  },
  /** The sum of 2022 over processor units of TOPS × bit length. Its own example (600 TOPS at 8 bits, 300 TFLOPS at 16) is that of TPP, so both read one figure. */
  TOPS_TIMES_BIT_LENGTH: {
    subject: 'CHIP', kind: 'INTERVAL', low: 'tppLow', high: 'tppHigh', below: null, unit: 'TOPS × bits', missingField: 'densePerformance',
    phrase: 'a bit length per operation multiplied by processing performance in TOPS, aggregated over all processor units,', short: 'TOPS × bit length', citation: '87 FR 62186, ECCN 3A090.a.1 to a.4',
  },
  DATACENTER: {
    subject: 'CHIP', kind: 'BOOLEAN', property: 'datacenter', unit: null, phrase: 'design or marketing for use in data centers', short: 'for data centers',
    negatedPhrase: 'neither design nor marketing for use in data centers', missingField: 'marketSegment', citation: 'ECCN 3A090, Note 2',
  },
  MEMORY_BANDWIDTH: {
    subject: 'CHIP', kind: 'POINT', property: 'memoryBandwidthGBps', unit: 'GB/s', phrase: 'a total DRAM bandwidth', short: 'DRAM bandwidth', missingField: 'memoryBandwidthGBps', citation: '91 FR 1684',
  },
  /** As the letters of April 2025 use it, read from the same facts as the aggregate of 2022. */
  IO_BANDWIDTH: {
    subject: 'CHIP', kind: 'INTERVAL', low: 'aggregateIoGBpsLow', high: 'aggregateIoGBpsHigh', below: 'belowAggregateIoGBps', unit: 'GB/s', missingField: 'aggregateIoGBps',
    phrase: 'an input/output bandwidth', short: 'input/output bandwidth', citation: letterOf2025,
  },
  MEMORY_AND_IO_BANDWIDTH: {
    subject: 'CHIP', kind: 'INTERVAL', low: 'memoryAndIoGBpsLow', high: 'memoryAndIoGBpsHigh', below: null, unit: 'GB/s', missingField: 'aggregateIoGBps',
    phrase: 'a memory and input/output bandwidth together', short: 'memory and input/output bandwidth', citation: letterOf2025,
  },
  NAMED_PRODUCT: { subject: 'CHIP', kind: 'NAMED', unit: null, phrase: 'a product that the instrument names', short: 'named', missingField: 'chip', citation: 'the letter itself' },
  NODE: { subject: 'CHIP', kind: 'POINT', property: 'nodeNm', unit: 'nm', phrase: 'a process node', short: 'process node', missingField: 'processNode', citation: foundryNote },
  NON_PLANAR: {
    subject: 'CHIP', kind: 'BOOLEAN', property: 'nonPlanar', unit: null, phrase: 'a non-planar transistor architecture', short: 'non-planar transistors', negatedPhrase: 'a planar transistor architecture',
    missingField: 'processNode', citation: foundryNote,
  },
  TRANSISTORS: {
    subject: 'CHIP', kind: 'POINT', property: 'transistorCount', unit: 'transistors', phrase: 'an aggregated approximated transistor count of the final packaged integrated circuit', short: 'transistors',
    missingField: 'transistorCount', citation: foundryNote,
  },
  HAS_HBM: {
    subject: 'CHIP', kind: 'BOOLEAN', property: 'hasHbm', unit: null, phrase: 'high-bandwidth memory in the final package', short: 'with HBM', negatedPhrase: 'no high-bandwidth memory in the final package',
    missingField: 'memoryType', citation: foundryNote,
  },
  DESIGNER_ATTESTED: {
    subject: 'TRANSACTION', kind: 'BOOLEAN', property: 'designerAttested', unit: null, phrase: 'an attestation by an approved or authorized integrated circuit designer that it is not specified in 3A090.a',
    short: 'attested by its designer', negatedPhrase: 'no attestation by an approved or authorized integrated circuit designer', missingField: 'designerAttestation', citation: `${foundryNote}, paragraph a`,
  },
  TRUSTED_PACKAGING: {
    subject: 'TRANSACTION', kind: 'BOOLEAN', property: 'packagedByTrustedParty', unit: null,
    phrase: 'packaging by the front-end fabricator outside Macau and Country Group D:5 or by an approved OSAT company, with its attestation', short: 'packaged and attested',
    negatedPhrase: 'no such packaging', missingField: 'packaging', citation: `${foundryNote}, paragraphs b and c`,
  },
  EXPORT_YEAR: { subject: 'TRANSACTION', kind: 'POINT', property: 'exportYear', unit: 'year', phrase: 'a completion year', short: 'completion year', missingField: 'asOf', citation: `${foundryNote}, paragraph b` },
  ANNUAL_TPP_OF_CONSIGNEE: {
    subject: 'TRANSACTION', kind: 'POINT', property: 'annualTppOfConsignee', unit: 'TOPS × bits', phrase: 'a total processing performance sent to one ultimate consignee in a calendar year', short: 'TPP a year',
    missingField: 'annualTppOfConsignee', citation: '15 CFR 740.29',
  },
  AVAILABLE_IN_US: {
    subject: 'TRANSACTION', kind: 'BOOLEAN', property: 'availableInUs', unit: null, phrase: 'commercial availability in the United States', short: 'available in the United States',
    negatedPhrase: 'no commercial availability in the United States', missingField: 'availableInUs', citation: '91 FR 1684',
  },
  CHINA_SHARE_OF_US_VOLUME: {
    subject: 'TRANSACTION', kind: 'POINT', property: 'chinaShareOfUsVolume', unit: 'share', phrase: 'a volume for China and Macau as a share of that for customers in the United States', short: 'share of the volume in the United States',
    missingField: 'chinaShareOfUsVolume', citation: '91 FR 1684',
  },
  MEMORY_BANDWIDTH_DENSITY: {
    subject: 'MEMORY', kind: 'POINT', property: 'memoryBandwidthDensity', unit: 'GB/s/mm²', phrase: 'a memory bandwidth density', short: 'memory bandwidth density', missingField: 'memoryBandwidthDensity',
    citation: 'ECCN 3A090.c, Technical Note',
  },
  MEMORY_CELL_AREA: { subject: 'MEMORY', kind: 'POINT', property: 'memoryCellAreaUm2', unit: 'µm²', phrase: 'a memory cell area', short: 'memory cell area', missingField: 'memoryCellAreaUm2', citation: '15 CFR 772.1, advanced-node integrated circuits' },
  MEMORY_DENSITY: { subject: 'MEMORY', kind: 'POINT', property: 'memoryDensityGbPerMm2', unit: 'Gb/mm²', phrase: 'a memory density', short: 'memory density', missingField: 'memoryDensityGbPerMm2', citation: '15 CFR 772.1, advanced-node integrated circuits' },
  MEMORY_LAYERS: { subject: 'MEMORY', kind: 'POINT', property: 'memoryLayers', unit: 'layers', phrase: 'a count of memory layers', short: 'memory layers', missingField: 'memoryLayers', citation: 'MOFCOM Announcement No. 61 of 2025' },
  TRAINING_OPERATIONS: {
    subject: 'MODEL', kind: 'POINT', property: 'trainingOperations', unit: 'operations', phrase: 'a training compute', short: 'training operations', missingField: 'trainingFlop', citation: 'ECCN 4E091, Technical Notes 2 and 3',
  },
  WEIGHTS_PUBLISHED: {
    subject: 'MODEL', kind: 'BOOLEAN', property: 'weightsPublished', unit: null, phrase: 'published parameters', short: 'published', negatedPhrase: 'parameters that are not published', missingField: 'openWeights',
    citation: 'ECCN 4E091, Note 1; 15 CFR 734.7',
  },
  BIOLOGICAL_SEQUENCE_DATA: {
    subject: 'MODEL', kind: 'BOOLEAN', property: 'biologicalSequenceData', unit: null, phrase: 'training primarily on biological sequence data', short: 'biological sequence data',
    negatedPhrase: 'no training primarily on biological sequence data', missingField: 'biologicalSequenceData', citation: '31 CFR 850.224',
  },
  DEVELOPED_IN_COUNTRY_OF_CONCERN: {
    subject: 'MODEL', kind: 'BOOLEAN', property: 'developedInCountryOfConcern', unit: null, phrase: 'a developer headquartered in China, Hong Kong or Macau', short: 'developed in a country of concern',
    negatedPhrase: 'no developer headquartered in China, Hong Kong or Macau', missingField: 'developers', citation: '31 CFR 850.221',
  },
  FP64_PFLOPS: { subject: 'SYSTEM', kind: 'POINT', property: 'fp64Pflops', unit: 'PFLOPS', phrase: 'a double-precision compute capacity', short: 'FP64 capacity', missingField: 'fp64Pflops', citation: '15 CFR 772.1, supercomputer' },
  FP32_PFLOPS: { subject: 'SYSTEM', kind: 'POINT', property: 'fp32Pflops', unit: 'PFLOPS', phrase: 'a single-precision compute capacity', short: 'FP32 capacity', missingField: 'fp32Pflops', citation: '15 CFR 772.1, supercomputer' },
  ENVELOPE: { subject: 'SYSTEM', kind: 'POINT', property: 'envelopeCubicFeet', unit: 'ft³', phrase: 'an envelope', short: 'envelope', missingField: 'envelopeCubicFeet', citation: '15 CFR 772.1, supercomputer' },
  LISTED_OWNERSHIP: {
    subject: 'PARTY', kind: 'POINT', property: 'listedOwnershipPercent', unit: '%', phrase: 'an ownership by listed parties, direct or indirect and added up,', short: 'owned by listed parties', missingField: 'owners', citation: '90 FR 47201',
  },
  FOREIGN_ENTITY: {
    subject: 'PARTY', kind: 'BOOLEAN', property: 'isForeignEntity', unit: null, phrase: 'an organization outside the United States', short: 'foreign', negatedPhrase: 'an organization in the United States', missingField: 'country', citation: '90 FR 47201',
  },
  CHINESE_RARE_EARTH_SHARE: {
    subject: 'TRANSACTION', kind: 'POINT', property: 'chineseRareEarthShare', unit: 'share', phrase: 'Chinese-origin rare earths as a share of value', short: 'rare earth share', missingField: 'chineseRareEarthShare', citation: 'MOFCOM Announcement No. 61 of 2025',
  },
  LOGIC_NODE: { subject: 'TRANSACTION', kind: 'POINT', property: 'logicNodeNm', unit: 'nm', phrase: 'an end use for logic chips at a node', short: 'logic node', missingField: 'logicNodeNm', citation: 'MOFCOM Announcement No. 61 of 2025' },
  AI_WITH_MILITARY_POTENTIAL: {
    subject: 'TRANSACTION', kind: 'BOOLEAN', property: 'aiWithMilitaryPotential', unit: null, phrase: 'an end use for artificial intelligence with military potential', short: 'AI with military potential',
    negatedPhrase: 'no end use for artificial intelligence with military potential', missingField: 'aiWithMilitaryPotential', citation: 'MOFCOM Announcement No. 61 of 2025',
  },
} as const satisfies Record<string, Metric>;

export type MetricName = keyof typeof metrics;

export const metricNames = Object.keys(metrics) as readonly MetricName[];

export function metricOf(name: MetricName): Metric {
  return metrics[name];
}
