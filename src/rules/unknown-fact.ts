import { testsOf, type Test } from './criterion.ts';
import { decimalDifference, decimalQuotient, decimalSum } from './decimal.ts';
import { knownValue, outcomeOfTest, pointOf, spokenUnit, type KnownRange } from './metric-value.ts';
import { metricOf, type BooleanMetric, type MetricName, type PointMetric, type Quantities } from './metrics.ts';
import { clipRegions, regionsBetween, regionText, type NumberRegion } from './number-region.ts';
import type { StatusRule } from './status-rules.ts';

/** One of the ways in which an unknown fact can turn out, as far as the law tells them apart. */
export interface Alternative {
  readonly apply: (quantities: Quantities) => Quantities;
  /** Set for figures: neighbors that come to the same are told as one. */
  readonly region: NumberRegion | null;
  /** Null for figures: `wordsFor` says their region. */
  readonly words: string | null;
}

/** A fact that some test needs and that is not known. */
export interface UnknownFact {
  readonly field: string;
  /** The quantities that its alternatives set. */
  readonly settles: readonly (keyof Quantities)[];
  /** In ascending order of the figure in which they are told. */
  readonly alternatives: readonly Alternative[];
  /** The words for several neighbors taken together. */
  readonly wordsFor: (region: NumberRegion) => string;
}

/**
 * The facts that the criteria of these rules need and the item lacks. Performance density follows from TPP where the die area is known, so it is never
 * free of it; where the area is unknown and TPP known, its alternatives are told as areas.
 */
export function unknownFacts(rules: readonly StatusRule[], quantities: Quantities, dieAreaMm2: number | undefined): readonly UnknownFact[] {
  const tests = testsOfRules(rules);
  const undecided = new Set(tests.filter((test) => outcomeOfTest(test, quantities) === 'UNKNOWN').map(({ metric }) => metric));
  if (undecided.size === 0) return [];

  const facts: UnknownFact[] = [];
  const tppKnown = knownValue({ metric: 'TPP' }, quantities);
  const tppOpen = pointOf(tppKnown) === null && (undecided.has('TPP') || undecided.has('TOPS_TIMES_BIT_LENGTH') || undecided.has('PERFORMANCE_DENSITY'));
  if (tppOpen) facts.push(performanceFact(boundsOf(tests, 'TPP', 'TOPS_TIMES_BIT_LENGTH'), boundsOf(tests, 'PERFORMANCE_DENSITY'), dieAreaMm2, quantities, typeof tppKnown === 'object' ? tppKnown : {}));
  if (undecided.has('PERFORMANCE_DENSITY') && !(tppOpen && dieAreaMm2 !== undefined)) facts.push(densityFact(boundsOf(tests, 'PERFORMANCE_DENSITY'), quantities));
  if (undecided.has('AGGREGATE_IO') || undecided.has('IO_BANDWIDTH') || undecided.has('MEMORY_AND_IO_BANDWIDTH')) facts.push(ioFact(boundsOf(tests, 'AGGREGATE_IO', 'IO_BANDWIDTH'), boundsOf(tests, 'MEMORY_AND_IO_BANDWIDTH'), quantities));
  for (const name of undecided) {
    const metric = metricOf(name);
    if (metric.kind === 'POINT') facts.push(pointFact(name, metric, boundsOf(tests, name)));
    if (metric.kind === 'BOOLEAN') facts.push(truthFact(metric));
  }
  return facts;
}

const testsByRules = new WeakMap<readonly StatusRule[], readonly Test[]>();

/** The rules of one stretch of the law are one list. */
function testsOfRules(rules: readonly StatusRule[]): readonly Test[] {
  const known = testsByRules.get(rules) ?? rules.flatMap((rule) => rule.paragraphs.flatMap(({ criterion }) => testsOf(criterion)));
  testsByRules.set(rules, known);
  return known;
}

function boundsOf(tests: readonly Test[], ...names: readonly MetricName[]): readonly number[] {
  return tests.flatMap(({ metric, threshold }) => (typeof threshold === 'number' && names.includes(metric) ? [threshold] : []));
}

function performanceFact(
  tppBounds: readonly number[], densityBounds: readonly number[], area: number | undefined, { tppFormat }: Quantities, known: KnownRange,
): UnknownFact {
  const scaled = area === undefined || area <= 0 ? [] : densityBounds.map((density) => ({ density, tpp: density * area }));
  const regions = clipRegions(regionsBetween([...tppBounds, ...scaled.map(({ tpp }) => tpp)]), known);
  // Where something is known but its bit length or a rate is disputed, that dispute is what is to be settled.
  const field = known.high !== undefined && tppFormat === 'TF32' ? 'tppBitLength' : metricOf('TPP').missingField;
  const settles = [...performanceProperties, ...(area === undefined || area <= 0 ? [] : densityProperties)];
  return numberFact(field, settles, regions, (region) => `a total processing performance of ${regionText(region)}`, (quantities, tpp) => {
    const performance = { ...quantities, tpp, tppLow: tpp, tppHigh: tpp };
    if (area === undefined || area <= 0) return performance;
    const atBound = scaled.find((bound) => bound.tpp === tpp);
    return withDensity(performance, atBound?.density ?? decimalQuotient(tpp, area));
  });
}

const performanceProperties = ['tpp', 'tppLow', 'tppHigh'] as const;
const densityProperties = ['performanceDensity', 'performanceDensityLow', 'performanceDensityHigh'] as const;
const sumProperties = ['memoryAndIoGBpsLow', 'memoryAndIoGBpsHigh'] as const;

function withDensity(quantities: Quantities, performanceDensity: number): Quantities {
  return { ...quantities, performanceDensity, performanceDensityLow: performanceDensity, performanceDensityHigh: performanceDensity };
}

function densityFact(bounds: readonly number[], { tpp }: Quantities): UnknownFact {
  const { missingField } = metricOf('PERFORMANCE_DENSITY');
  if (tpp === undefined || tpp === null || tpp <= 0) return numberFact(missingField, densityProperties, regionsBetween(bounds), (region) => `a performance density of ${regionText(region)}`, withDensity);
  const words = (region: NumberRegion) => `an applicable die area of ${regionText(asArea(region, tpp), ' mm²')}`;
  const ascendingArea = [...regionsBetween(bounds)].reverse();
  return { ...numberFact(missingField, densityProperties, ascendingArea, words, withDensity), wordsFor: words };
}

/** A higher density is a smaller die: the bounds change sides. Areas are cut, not rounded, to two decimals, so that "or less" stays true. */
function asArea(region: NumberRegion, tpp: number): NumberRegion {
  return { low: areaOf(tpp, region.high), lowIncluded: region.highIncluded, high: areaOf(tpp, region.low), highIncluded: region.lowIncluded, sample: region.sample };
}

function areaOf(tpp: number, density: number | null): number | null {
  return density === null ? null : Math.floor(decimalQuotient(tpp, density) * 100) / 100;
}

/** Input/output alone, and together with the memory: where that is not known either, their sum is left to a range. */
function ioFact(bounds: readonly number[], sums: readonly number[], quantities: Quantities): UnknownFact {
  const memory = quantities.memoryBandwidthGBps ?? undefined;
  const known = knownValue({ metric: 'AGGREGATE_IO' }, quantities);
  const all = [...bounds, ...(memory === undefined ? [] : sums.map((sum) => decimalDifference(sum, memory)))];
  const regions = clipRegions(regionsBetween(all), typeof known === 'object' ? known : {});
  const words = (region: NumberRegion) => `an input/output of ${regionText(region, ' GB/s')} in all`;
  return numberFact(metricOf('AGGREGATE_IO').missingField, ['aggregateIoGBpsLow', 'aggregateIoGBpsHigh', 'belowAggregateIoGBps', ...sumProperties], regions, words, (rest, rate, { low, high, highIncluded }) => {
    const open = memory === undefined;
    return open
      ? { ...rest, aggregateIoGBpsLow: low ?? 0, aggregateIoGBpsHigh: highIncluded ? high : undefined, belowAggregateIoGBps: highIncluded ? undefined : high, memoryAndIoGBpsLow: low ?? 0, memoryAndIoGBpsHigh: undefined }
      : { ...rest, aggregateIoGBpsLow: rate, aggregateIoGBpsHigh: rate, belowAggregateIoGBps: undefined, memoryAndIoGBpsLow: decimalSum(memory, rate), memoryAndIoGBpsHigh: decimalSum(memory, rate) };
  });
}

function pointFact(name: MetricName, { missingField, phrase, property }: PointMetric, bounds: readonly number[]): UnknownFact {
  const words = (region: NumberRegion) => `${phrase} of ${regionText(region, spokenUnit(name))}`;
  const settles = [property, ...(property === 'memoryBandwidthGBps' ? sumProperties : [])];
  return numberFact(missingField, settles, regionsBetween(bounds), words, (quantities, value, region) => ({ ...quantities, [property]: value, ...(property === 'memoryBandwidthGBps' && withIo(region, quantities)) }));
}

function withIo({ low, high }: NumberRegion, { aggregateIoGBpsLow, aggregateIoGBpsHigh, belowAggregateIoGBps }: Quantities): Quantities {
  const top = aggregateIoGBpsHigh ?? belowAggregateIoGBps ?? undefined;
  return { memoryAndIoGBpsLow: decimalSum(low ?? 0, aggregateIoGBpsLow ?? 0), memoryAndIoGBpsHigh: high === null || top === undefined ? undefined : decimalSum(high, top) };
}

function truthFact({ missingField, property, phrase, negatedPhrase }: BooleanMetric): UnknownFact {
  const alternative = (value: boolean, words: string): Alternative => ({ apply: (quantities) => ({ ...quantities, [property]: value }), region: null, words });
  return { field: missingField, settles: [property], alternatives: [alternative(true, phrase), alternative(false, negatedPhrase)], wordsFor: () => '' };
}

type Setter = (quantities: Quantities, value: number, region: NumberRegion) => Quantities;

function numberFact(field: string, settles: UnknownFact['settles'], regions: readonly NumberRegion[], wordsFor: UnknownFact['wordsFor'], set: Setter): UnknownFact {
  const alternatives = regions.map((region): Alternative => ({
    region,
    words: null,
    apply(quantities) { return set(quantities, region.sample, region); },
  }));
  return { field, settles, wordsFor, alternatives };
}

