import type { SeedKind } from './kinds/seed-kind.ts';

/** A quantity that the seed writes as its bounds (`quantityLow`, `quantityHigh`, perhaps `quantityUnit`) and that is one value. */
export interface RangeFields {
  readonly base: string;
  readonly low: string;
  readonly high: string;
  readonly unit: string;
}

const known = new WeakMap<SeedKind, readonly RangeFields[]>();

export function rangeFieldsOf(kind: SeedKind): readonly RangeFields[] {
  const found = known.get(kind) ?? kind.ranges.filter(([low, high]) => low.endsWith('Low') && high === low.replace(/Low$/, 'High')).map(([low, high]) => {
    const base = low.slice(0, -'Low'.length);
    return { base, low, high, unit: `${base}Unit` };
  });
  known.set(kind, found);
  return found;
}

/** The value that a field belongs to: `quantityLow` → `quantity`; a field of no range stands for itself. */
export function rangeOf(kind: SeedKind, field: string): RangeFields | undefined {
  return rangeFieldsOf(kind).find(({ low, high, unit }) => [low, high, unit].includes(field));
}
