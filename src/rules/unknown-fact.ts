import { testsOf, type Test } from './criterion.ts';
import { decimalQuotient } from './decimal.ts';
import { compare, knownValue, spokenUnit } from './metric-value.ts';
import { metricOf, type MetricName, type Quantities } from './metrics.ts';
import { clipRegions, regionsBetween, regionText, type NumberRegion } from './number-region.ts';
import type { StatusRule } from './status-rules.ts';

/** One of the ways in which an unknown fact can turn out, as far as the law tells them apart. */
export interface Alternative {
  readonly apply: (quantities: Quantities) => Quantities;
  /** Set for figures: neighbors that come to the same are told as one. */
  readonly region: NumberRegion | null;
  readonly words: string;
}

/** A fact that some test needs and that is not known. */
export interface UnknownFact {
  readonly field: string;
  /** In ascending order of the figure in which they are told. */
  readonly alternatives: readonly Alternative[];
  /** The words for several neighbors taken together. */
  readonly wordsFor: (region: NumberRegion) => string;
}

/**
 * The facts that the criteria of these rules need and the chip lacks. Performance density follows from TPP where the die area is known, so it is never
 * free of it; where the area is unknown and TPP known, its alternatives are told as areas.
 */
export function unknownFacts(rules: readonly StatusRule[], quantities: Quantities, dieAreaMm2: number | undefined): readonly UnknownFact[] {
  const tests = rules.flatMap((rule) => rule.paragraphs.flatMap(({ criterion }) => testsOf(criterion)));
  const undecided = tests.filter((test) => compare(test.operator, knownValue(test.metric, quantities), test.threshold) === 'UNKNOWN');
  const boundsOf = (...names: readonly MetricName[]) => tests.filter(({ metric }) => names.includes(metric)).map(numericThreshold);
  const unknown = (...names: readonly MetricName[]) => undecided.some(({ metric }) => names.includes(metric));

  const facts: UnknownFact[] = [];
  const tppUnknown = (quantities.tpp ?? undefined) === undefined && unknown('TPP', 'TOPS_TIMES_BIT_LENGTH', 'PERFORMANCE_DENSITY');
  if (tppUnknown) facts.push(performanceFact(boundsOf('TPP', 'TOPS_TIMES_BIT_LENGTH'), boundsOf('PERFORMANCE_DENSITY'), dieAreaMm2));
  if (unknown('PERFORMANCE_DENSITY') && !(tppUnknown && dieAreaMm2 !== undefined)) facts.push(densityFact(boundsOf('PERFORMANCE_DENSITY'), quantities.tpp ?? undefined));
  if (unknown('AGGREGATE_IO')) facts.push(intervalFact(boundsOf('AGGREGATE_IO'), quantities));
  if (unknown('MEMORY_BANDWIDTH')) facts.push(pointFact('MEMORY_BANDWIDTH', boundsOf('MEMORY_BANDWIDTH')));
  if (unknown('DATACENTER')) facts.push(datacenterFact());
  return facts;
}

function numericThreshold({ threshold }: Test): number {
  return typeof threshold === 'number' ? threshold : Number.NaN;
}

function performanceFact(tppBounds: readonly number[], densityBounds: readonly number[], area: number | undefined): UnknownFact {
  const scaled = area === undefined ? [] : densityBounds.map((density) => ({ density, tpp: density * area }));
  const regions = regionsBetween([...tppBounds, ...scaled.map(({ tpp }) => tpp)]);
  return numberFact('densePerformance', regions, (region) => `a total processing performance of ${regionText(region)}`, (quantities, tpp) => {
    if (area === undefined) return { ...quantities, tpp };
    const atBound = scaled.find((bound) => bound.tpp === tpp);
    return { ...quantities, tpp, performanceDensity: atBound?.density ?? decimalQuotient(tpp, area) };
  });
}

function densityFact(bounds: readonly number[], tpp: number | undefined): UnknownFact {
  const apply = (quantities: Quantities, performanceDensity: number) => ({ ...quantities, performanceDensity });
  const { missingField } = metricOf('PERFORMANCE_DENSITY');
  if (tpp === undefined || tpp <= 0) return numberFact(missingField, regionsBetween(bounds), (region) => `a performance density of ${regionText(region)}`, apply);
  const words = (region: NumberRegion) => `an applicable die area of ${regionText(asArea(region, tpp), ' mm²')}`;
  const ascendingArea = [...regionsBetween(bounds)].reverse();
  return { ...numberFact(missingField, ascendingArea, words, apply), wordsFor: words };
}

/** A higher density is a smaller die: the bounds change sides. Areas are cut, not rounded, to two decimals, so that "or less" stays true. */
function asArea(region: NumberRegion, tpp: number): NumberRegion {
  const area = (density: number | null) => (density === null ? null : Math.floor(decimalQuotient(tpp, density) * 100) / 100);
  return { low: area(region.high), lowIncluded: region.highIncluded, high: area(region.low), highIncluded: region.lowIncluded, sample: region.sample };
}

function intervalFact(bounds: readonly number[], quantities: Quantities): UnknownFact {
  const known = knownValue('AGGREGATE_IO', quantities);
  const regions = clipRegions(regionsBetween(bounds), typeof known === 'object' ? known : {});
  const words = (region: NumberRegion) => `an aggregate bidirectional transfer rate of ${regionText(region, spokenUnit('AGGREGATE_IO'))}`;
  return numberFact(metricOf('AGGREGATE_IO').missingField, regions, words, (rest, rate) => ({
    ...rest, aggregateIoGBpsLow: rate, aggregateIoGBpsHigh: rate, belowAggregateIoGBps: undefined,
  }));
}

function pointFact(name: 'MEMORY_BANDWIDTH', bounds: readonly number[]): UnknownFact {
  const { missingField, phrase } = metricOf(name);
  const words = (region: NumberRegion) => `${phrase} of ${regionText(region, spokenUnit(name))}`;
  return numberFact(missingField, regionsBetween(bounds), words, (quantities, memoryBandwidthGBps) => ({ ...quantities, memoryBandwidthGBps }));
}

function datacenterFact(): UnknownFact {
  const alternative = (datacenter: boolean, words: string): Alternative => ({ apply: (quantities) => ({ ...quantities, datacenter }), region: null, words });
  return {
    field: metricOf('DATACENTER').missingField,
    alternatives: [
      alternative(true, 'design or marketing for use in data centers'),
      alternative(false, 'neither design nor marketing for use in data centers'),
    ],
    wordsFor: () => '',
  };
}

function numberFact(
  field: string, regions: readonly NumberRegion[], wordsFor: (region: NumberRegion) => string, apply: (quantities: Quantities, value: number) => Quantities,
): UnknownFact {
  return {
    field,
    wordsFor,
    alternatives: regions.map((region) => ({ region, words: wordsFor(region), apply: (quantities) => apply(quantities, region.sample) })),
  };
}

