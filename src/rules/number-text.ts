/** A figure to four decimals, or in full where four decimals would put it on the other side of a bound it is compared with. */
export function numberText(value: number, bounds: readonly number[] = []): string {
  const rounded = Math.round(value * 1e4) / 1e4;
  const misleads = bounds.some((bound) => Math.sign(rounded - bound) !== Math.sign(value - bound));
  return String(misleads ? value : rounded);
}
