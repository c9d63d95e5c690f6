/** How long to wait before the next attempt: half a second, doubling up to ten. */
export function backOff(attempt: number): number {
  return Math.min(10_000, 500 * 2 ** attempt);
}
