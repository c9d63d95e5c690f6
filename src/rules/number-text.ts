/** A figure to four decimals, or in full where four decimals would put it on the other side of a bound it is compared with. */
export function numberText(value: number, bounds: readonly number[] = []): string {
  if (Math.abs(value) >= 1e15) return powerOfTen(value);
  const rounded = Math.round(value * 1e4) / 1e4;
  const misleads = bounds.some((bound) => Math.sign(rounded - bound) !== Math.sign(value - bound));
  const text = String(misleads ? value : rounded);
  return Math.abs(value) < 1e6 ? text : text.replace(/\B(?=(\d{3})+(?!\d))/g, ',');
}

/** `10^26`, `3.3 × 10^24`: as the rules write them. */
function powerOfTen(value: number): string {
  const [mantissa, exponent] = value.toExponential().split('e') as [string, string];
  const power = `10^${Number(exponent)}`;
  return mantissa === '1' ? power : `${mantissa} × ${power}`;
}
