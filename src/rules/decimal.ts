/** A number as the decimal that it prints as: `digits × 10^-scale`. What a source lists is a decimal; its binary double is only the carrier. */
interface Decimal {
  readonly digits: bigint;
  readonly scale: number;
}

const million = 1e6;

/**
 * The number in millionths where it is a decimal of at most six places and small enough that they are a whole number without loss; else null. Quotients and
 * differences of such whole numbers are rounded once, as the arithmetic of doubles does, and need no long arithmetic.
 */
function millionths(value: number): number | null {
  const scaled = Math.round(value * million);
  return Math.abs(scaled) < 2 ** 52 && scaled / million === value ? scaled : null;
}

let last = { value: 0, decimal: { digits: 0n, scale: 0 } as Decimal };

/** One figure is compared with several bounds in turn. */
function decimalOf(value: number): Decimal {
  if (value !== last.value) last = { value, decimal: read(value) };
  return last.decimal;
}

function read(value: number): Decimal {
  const [mantissa, exponent = '0'] = String(value).split('e') as [string, string?];
  const [whole, fraction = ''] = mantissa.split('.') as [string, string?];
  const scale = fraction.length - Number(exponent);
  const digits = BigInt(whole + fraction);
  return scale >= 0 ? { digits, scale } : { digits: digits * 10n ** BigInt(-scale), scale: 0 };
}

/**
 * `dividend / divisor` of the listed decimals, rounded once to the nearest double. A plain division of doubles can miss a bound that the decimals meet
 * exactly (2.368 / 0.4 gives 5.919999999999999); here a quotient that is exactly 5.92 is the double that `5.92` is, and a larger one is never below it.
 */
export function decimalQuotient(dividend: number, divisor: number): number {
  const quickA = millionths(dividend);
  const quickB = millionths(divisor);
  if (quickA !== null && quickB !== null) return quickA / quickB;
  const [a, b] = [decimalOf(dividend), decimalOf(divisor)];
  const shift = 40;
  const numerator = a.digits * 10n ** BigInt(b.scale + shift);
  const denominator = b.digits * 10n ** BigInt(a.scale);
  const quotient = numerator / denominator;
  const sticky = numerator % denominator === 0n ? '0' : '1';
  return Number(`${quotient}${sticky}e-${shift + 1}`);
}

/** `minuend - subtrahend` of the listed decimals: 4800 - 2395.2 is 2404.8. */
export function decimalDifference(minuend: number, subtrahend: number): number {
  const quickA = millionths(minuend);
  const quickB = millionths(subtrahend);
  if (quickA !== null && quickB !== null) return (quickA - quickB) / million;
  const a = quickA === null ? decimalOf(minuend) : { digits: BigInt(quickA), scale: 6 };
  const b = quickB === null ? decimalOf(subtrahend) : { digits: BigInt(quickB), scale: 6 };
  const scale = Math.max(a.scale, b.scale);
  const digits = a.digits * 10n ** BigInt(scale - a.scale) - b.digits * 10n ** BigInt(scale - b.scale);
  return Number(`${digits}e-${scale}`);
}

/** `a + b` of the listed decimals. */
export function decimalSum(a: number, b: number): number {
  return decimalDifference(a, -b);
}

/** `a × b` of the listed decimals: 19 × 209.9 is 3988.1. */
export function decimalProduct(a: number, b: number): number {
  const quick = Number.isSafeInteger(b) ? millionths(a) : null;
  if (quick !== null && Math.abs(quick * b) <= Number.MAX_SAFE_INTEGER) return (quick * b) / million;
  const [x, y] = [decimalOf(a), decimalOf(b)];
  return Number(`${x.digits * y.digits}e-${x.scale + y.scale}`);
}
