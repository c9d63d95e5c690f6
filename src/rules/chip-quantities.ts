import { decimalProduct, decimalQuotient, decimalSum } from './decimal.ts';
import { processNode } from './process-node.ts';

export const numberFormats = ['FP64', 'FP32', 'TF32', 'FP16', 'BF16', 'FP8', 'INT8', 'FP4', 'INT4'] as const;

export type NumberFormat = (typeof numberFormats)[number];

export type Rates = Readonly<Partial<Record<NumberFormat, number>>>;

/** What the facts say about a chip, as far as quantities are derived from it. */
export interface ChipFacts {
  /** Peak rates for dense matrices in TFLOPS or TOPS, a multiply-accumulate counted as two operations, summed over all processing units. */
  readonly densePerformance: Rates;
  /** Other rates that sources state and nobody has shown to be wrong, by format. */
  readonly disputedPerformance?: Readonly<Partial<Record<NumberFormat, readonly number[]>>> | undefined;
  /** The area of all logic dies, in mm². It counts as the applicable die area unless the process is planar (Technical Note 4 to 3A090). */
  readonly dieAreaMm2?: number | undefined;
  /** Whether formats may be missing among the rates: what they give is then the least that the chip does, and nothing bounds it above. */
  readonly ratesArePartial?: boolean | undefined;
  readonly processNode?: string | undefined;
  readonly marketSegment?: string | undefined;
  readonly designCountryCode?: string | undefined;
  readonly memoryType?: string | undefined;
  readonly memoryBandwidthGBps?: number | undefined;
  readonly interconnectGBps?: number | undefined;
  readonly interconnectKind?: 'PCIE' | 'SCALE_UP' | undefined;
}

/** Date-free arithmetic on facts, stored on the chip; absent means unknown. */
export interface ChipQuantities {
  readonly tpp?: number;
  /** What the total processing performance is at least and at most: they differ where a rate or the bit length of TF32 is disputed. Where formats may be missing only the least is known. */
  readonly tppLow?: number;
  readonly tppHigh?: number;
  /** The format, rate and bit length that gave `tpp`. */
  readonly tppFormat?: NumberFormat;
  readonly tppRate?: number;
  readonly tppBitLength?: number;
  readonly performanceDensity?: number;
  /** As for TPP; both are 0 where no die counts, so that no bound is met. */
  readonly performanceDensityLow?: number;
  readonly performanceDensityHigh?: number;
  /** Designed or marketed for use in data centers. */
  readonly datacenter?: boolean;
  /** True for a US design; never false: a foreign design may still be subject to the EAR. */
  readonly usOrigin?: boolean;
  /** Bounds of the aggregate bidirectional transfer rate over all inputs and outputs except volatile memory. */
  readonly aggregateIoGBpsLow?: number;
  readonly aggregateIoGBpsHigh?: number;
  readonly aggregateIoBasis?: 'SCALE_UP_LINK_IS_A_LOWER_BOUND' | 'PCIE_LINK_IS_THE_WHOLE';
  /** Memory bandwidth and input/output together. */
  readonly memoryAndIoGBpsLow?: number;
  readonly memoryAndIoGBpsHigh?: number;
  readonly nodeNm?: number;
  readonly nonPlanar?: boolean;
  readonly hasHbm?: boolean;
}

/** "The largest bit-length of the inputs to the multiply operation" (Technical Note 1.c to 3A090). */
export const bitLengths: Readonly<Record<NumberFormat, number>> = {
  FP64: 64, FP32: 32, TF32: 32, FP16: 16, BF16: 16, FP8: 8, INT8: 8, FP4: 4, INT4: 4,
};

/**
 * TF32 is disputed: its operands are 32-bit words of which the multiplier reads 19 bits. `tpp` counts 32, the stricter reading and that of the listed
 * figures; `tppLow` counts 19. Where FP16 or BF16 runs at twice the TF32 rate, as usual, this changes nothing; where it does not (Trainium, Inferentia2,
 * T20), a bound between the two leaves the outcome unknown.
 */
const shortestBitLengths: Readonly<Record<NumberFormat, number>> = { ...bitLengths, TF32: 19 };

/** Where formats tie, TPP is shown by the one whose bit length nobody disputes, the most widely listed first. */
const tieOrder: readonly NumberFormat[] = ['FP16', 'BF16', 'FP8', 'INT8', 'FP32', 'FP64', 'FP4', 'INT4', 'TF32'];

/**
 * Total processing performance, performance density and the other inputs of the controls. TPP is the highest rate × bit length (Technical Notes 1 to 3): a
 * listed TOPS or TFLOPS figure already is 2 × MacTOPS. Performance density is rounded once.
 */
export function deriveChipQuantities(facts: ChipFacts): ChipQuantities {
  const listed = processingPerformance(facts.densePerformance, facts.disputedPerformance ?? {});
  const performance = facts.ratesArePartial === true && listed.tppLow !== undefined ? { tppLow: listed.tppLow } : listed;
  const node = facts.processNode === undefined ? {} : processNode(facts.processNode);
  return {
    ...performance, ...performanceDensity(performance, node.nonPlanar === false ? 0 : facts.dieAreaMm2), ...node,
    ...marketAndOrigin(facts), ...aggregateIo(facts), ...memory(facts),
  };
}

/** The figure with its bounds; several units on one chip are added up by `sumOfUnits`. */
export function processingPerformance(rates: Rates, disputed: ChipFacts['disputedPerformance'] = {}): ChipQuantities {
  let best: { format: NumberFormat; rate: number; tpp: number } | undefined;
  let [low, high] = [0, 0];
  for (const format of tieOrder) {
    const rate = rates[format];
    if (rate === undefined) continue;
    const all = [rate, ...(disputed[format] ?? [])];
    const tpp = decimalProduct(rate, bitLengths[format]);
    if (best === undefined || tpp > best.tpp) best = { format, rate, tpp };
    low = Math.max(low, decimalProduct(Math.min(...all), shortestBitLengths[format]));
    high = Math.max(high, decimalProduct(Math.max(...all), bitLengths[format]));
  }
  if (best === undefined) return {};
  return { tpp: best.tpp, tppLow: low, tppHigh: high, tppFormat: best.format, tppRate: best.rate, tppBitLength: bitLengths[best.format] };
}

/** "Aggregate the TPPs for each processing unit on the integrated circuit to arrive at a total" (Technical Note 1.d): each unit counts with its highest. Unknown while one unit is. */
export function sumOfUnits(units: readonly { readonly performance: ChipQuantities; readonly count: number }[]): ChipQuantities {
  const [only, ...others] = units;
  if (only !== undefined && others.length === 0 && only.count === 1) return only.performance;
  if (units.length === 0 || units.some(({ performance }) => performance.tpp === undefined)) return {};
  const sum = (of: 'tpp' | 'tppLow' | 'tppHigh') => units.map(({ performance, count }) => decimalProduct(performance[of] ?? 0, count)).reduce(decimalSum, 0);
  return { tpp: sum('tpp'), tppLow: sum('tppLow'), tppHigh: sum('tppHigh') };
}

/** An applicable die area of zero (planar dies only) makes the density undefined: no bound of 3A090 is met by it. */
export function performanceDensity({ tpp, tppLow, tppHigh }: ChipQuantities, applicableDieAreaMm2: number | undefined): ChipQuantities {
  if (applicableDieAreaMm2 === 0) return { performanceDensityLow: 0, performanceDensityHigh: 0 };
  if (applicableDieAreaMm2 === undefined) return {};
  if (tpp === undefined) return tppLow === undefined ? {} : { performanceDensityLow: decimalQuotient(tppLow, applicableDieAreaMm2) };
  return {
    performanceDensity: decimalQuotient(tpp, applicableDieAreaMm2),
    performanceDensityLow: decimalQuotient(tppLow ?? tpp, applicableDieAreaMm2),
    performanceDensityHigh: decimalQuotient(tppHigh ?? tpp, applicableDieAreaMm2),
  };
}

function marketAndOrigin({ marketSegment, designCountryCode }: ChipFacts): ChipQuantities {
  return {
    ...(marketSegment === 'DATACENTER' && { datacenter: true }),
    ...(marketSegment === 'CONSUMER' && { datacenter: false }),
    ...(designCountryCode === 'US' && { usOrigin: true }),
  };
}

/** Facts hold one link. Where it is PCIe itself, it is the whole figure; a scale-up link has host I/O beside it and is only a lower bound. */
function aggregateIo({ interconnectGBps, interconnectKind, memoryBandwidthGBps }: ChipFacts): ChipQuantities {
  if (interconnectGBps === undefined) return memoryBandwidthGBps === undefined ? {} : { memoryAndIoGBpsLow: memoryBandwidthGBps };
  const both = memoryBandwidthGBps === undefined ? interconnectGBps : decimalSum(memoryBandwidthGBps, interconnectGBps);
  return interconnectKind === 'PCIE'
    ? {
        aggregateIoGBpsLow: interconnectGBps, aggregateIoGBpsHigh: interconnectGBps, aggregateIoBasis: 'PCIE_LINK_IS_THE_WHOLE',
        memoryAndIoGBpsLow: both, ...(memoryBandwidthGBps !== undefined && { memoryAndIoGBpsHigh: both }),
      }
    : { aggregateIoGBpsLow: interconnectGBps, aggregateIoBasis: 'SCALE_UP_LINK_IS_A_LOWER_BOUND', memoryAndIoGBpsLow: both };
}

function memory({ memoryType }: ChipFacts): ChipQuantities {
  return memoryType === undefined ? {} : { hasHbm: /hbm/i.test(memoryType) };
}
