import { decimalQuotient } from './decimal.ts';

export const numberFormats = ['FP64', 'FP32', 'TF32', 'FP16', 'BF16', 'FP8', 'INT8', 'FP4', 'INT4'] as const;

export type NumberFormat = (typeof numberFormats)[number];

/** What the facts say about a chip, as far as quantities are derived from it. */
export interface ChipFacts {
  /** Peak rates for dense matrices in TFLOPS or TOPS, a multiply-accumulate counted as two operations, summed over all processing units. */
  readonly densePerformance: Readonly<Partial<Record<NumberFormat, number>>>;
  /** All logic dies made on a non-planar process (Technical Note 4 to 3A090). */
  readonly dieAreaMm2?: number | undefined;
  readonly marketSegment?: string | undefined;
  readonly designCountryCode?: string | undefined;
  readonly interconnectGBps?: number | undefined;
  readonly interconnectKind?: 'PCIE' | 'SCALE_UP' | undefined;
}

/** Date-free arithmetic on facts, stored on the chip; absent means unknown. */
export interface ChipQuantities {
  readonly tpp?: number;
  /** The format, rate and bit length that gave `tpp`. */
  readonly tppFormat?: NumberFormat;
  readonly tppRate?: number;
  readonly tppBitLength?: number;
  readonly performanceDensity?: number;
  /** Designed or marketed for use in data centers. */
  readonly datacenter?: boolean;
  /** True for a US design; never false: a foreign design may still be subject to the EAR. */
  readonly usOrigin?: boolean;
  /** Bounds of the aggregate bidirectional transfer rate over all inputs and outputs except volatile memory. */
  readonly aggregateIoGBpsLow?: number;
  readonly aggregateIoGBpsHigh?: number;
  readonly aggregateIoBasis?: 'SCALE_UP_LINK_IS_A_LOWER_BOUND' | 'PCIE_LINK_IS_THE_WHOLE';
}

/**
 * "The largest bit-length of the inputs to the multiply operation" (Technical Note 1.c to 3A090). TF32 is disputed: its operands are 32-bit words of which
 * the multiplier reads 19 bits. It is counted at 32 bits, the stricter reading and that of the listed figures. Where FP16 or BF16 runs at twice the TF32
 * rate, as usual, this changes nothing; where it does not (Trainium, Inferentia2, T20), TF32 sets the figure and `tppFormat` says so.
 */
export const bitLengths: Readonly<Record<NumberFormat, number>> = {
  FP64: 64, FP32: 32, TF32: 32, FP16: 16, BF16: 16, FP8: 8, INT8: 8, FP4: 4, INT4: 4,
};

/** Where formats tie, TPP is shown by the one whose bit length nobody disputes, the most widely listed first. */
const tieOrder: readonly NumberFormat[] = ['FP16', 'BF16', 'FP8', 'INT8', 'FP32', 'FP64', 'FP4', 'INT4', 'TF32'];

/**
 * Total processing performance, performance density and the other inputs of 3A090. TPP is the highest rate × bit length (Technical Notes 1 to 3): a listed
 * TOPS or TFLOPS figure already is 2 × MacTOPS, and every bit length is a power of two, so the product is exact. Performance density is rounded once.
 */
export function deriveChipQuantities(facts: ChipFacts): ChipQuantities {
  return { ...processingPerformance(facts), ...marketAndOrigin(facts), ...aggregateIo(facts) };
}

function processingPerformance({ densePerformance, dieAreaMm2 }: ChipFacts): ChipQuantities {
  let best: { format: NumberFormat; rate: number; tpp: number } | undefined;
  for (const format of tieOrder) {
    const rate = densePerformance[format];
    if (rate === undefined) continue;
    const tpp = rate * bitLengths[format];
    if (best === undefined || tpp > best.tpp) best = { format, rate, tpp };
  }
  if (best === undefined) return {};
  return {
    tpp: best.tpp,
    tppFormat: best.format,
    tppRate: best.rate,
    tppBitLength: bitLengths[best.format],
    ...(dieAreaMm2 !== undefined && dieAreaMm2 > 0 && { performanceDensity: decimalQuotient(best.tpp, dieAreaMm2) }),
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
function aggregateIo({ interconnectGBps, interconnectKind }: ChipFacts): ChipQuantities {
  if (interconnectGBps === undefined) return {};
  return interconnectKind === 'PCIE'
    ? { aggregateIoGBpsLow: interconnectGBps, aggregateIoGBpsHigh: interconnectGBps, aggregateIoBasis: 'PCIE_LINK_IS_THE_WHOLE' }
    : { aggregateIoGBpsLow: interconnectGBps, aggregateIoBasis: 'SCALE_UP_LINK_IS_A_LOWER_BOUND' };
}
