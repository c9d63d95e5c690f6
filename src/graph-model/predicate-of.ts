/**
 * The predicate of the claims about a field, as people and the seed name it: a rate by its property (`densePerformance.fp16` → `denseFp16`),
 * a bound by the quantity that it bounds (`quantityLow` → `quantity`).
 */
export function predicateOf(field: string): string {
  const rate = /^densePerformance\.([a-z0-9]+)$/.exec(field)?.[1];
  if (rate !== undefined) return `dense${rate.charAt(0).toUpperCase()}${rate.slice(1)}`;
  return /^(quantity|valueUsd)(?:Low|High|Unit)$/.exec(field)?.[1] ?? field;
}
