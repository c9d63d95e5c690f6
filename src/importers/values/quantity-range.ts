import { parseNumber } from './number.ts';
import type { Parsed } from './parsed.ts';
import { rejected } from './parsed.ts';

/** A quantity as a source words it, with its bounds as far as it gives them. */
export interface QuantityRange {
  readonly low?: number;
  readonly high?: number;
  /** Worded as "~" or "about": the bounds are the stated figure, which is not exact. */
  readonly approximate: boolean;
  readonly unit?: string;
}

/** Powers of ten. */
const scales: Readonly<Record<string, number>> = { '': 0, k: 3, K: 3, M: 6, B: 9, T: 12 };
const figure = String.raw`([\d.,]+(?:[eE][+-]?\d+)?)\s?([kKMBT]?)`;
const pattern = new RegExp(String.raw`^(~|≈|about |approx\. |approximately |ca\. )?(>=?|≥|<=?|≤|over |at least |up to |at most )?\s?${figure}(?:\s?(?:-|–|—|to)\s?${figure})?(\+)?(?:\s(.+)|(%))?$`);
const lower = new Set(['>', '>=', '≥', 'over', 'at least']);

/**
 * Reads `~50,000`, `10k+`, `1.5M`, `10-20k`, `>1000 H100`. A scale at the end of a range stands for both ends (`10-20k` is 10,000 to 20,000).
 * A unit must be one of those that are known, and is given back as written.
 */
export function parseQuantityRange(text: string, units: readonly string[] = []): Parsed<QuantityRange> {
  const written = text.trim();
  const match = pattern.exec(written);
  if (!match) return rejected(written, 'is not a quantity');
  const [, about, bound, first = '', firstScale = '', second, secondScale = '', plus, worded, percent] = match;
  const unit = worded?.trim() ?? percent;
  const from = scaled(first, firstScale === '' && second !== undefined ? secondScale : firstScale);
  const to = second === undefined ? from : scaled(second, secondScale);
  if (from === undefined || to === undefined) return rejected(written, 'is not a quantity');
  if (unit !== undefined && !units.includes(unit)) return rejected(written, `has the unknown unit "${unit}"`);
  if (to < from) return rejected(written, 'is a range whose end lies below its beginning');
  if (second !== undefined && (bound !== undefined || plus !== undefined)) return rejected(written, 'gives a range and a bound');
  if (bound !== undefined && plus !== undefined) return rejected(written, 'gives two bounds');
  const open = plus !== undefined || (bound !== undefined && lower.has(bound.trim()));
  return {
    value: {
      ...(bound === undefined || open ? { low: from } : {}),
      ...(open ? {} : { high: to }),
      approximate: about !== undefined,
      ...(unit === undefined ? {} : { unit }),
    },
  };
}

function scaled(digits: string, scale: string): number | undefined {
  const read = parseNumber(digits);
  const exponent = scales[scale];
  if (!('value' in read) || exponent === undefined) return undefined;
  // 1.1 times 1e9 is not exact in floating point; as digits and exponent it is.
  const [mantissa, own = '0'] = String(read.value).split('e');
  return Number(`${mantissa}e${Number(own) + exponent}`);
}
