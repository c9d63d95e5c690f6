import type { ChipFacts, NumberFormat } from './chip-quantities.ts';

/** A competing value as the seed has it under `disputed`. */
export interface DisputedValue {
  readonly value?: unknown;
  readonly low?: number;
  readonly high?: number;
  readonly rank?: string;
}

const path = 'densePerformance.';

/** The rates that compete with the listed ones, by format. A deprecated one is known to be wrong and disputes nothing. */
export function disputedRates(disputed: Readonly<Record<string, readonly DisputedValue[]>> = {}): ChipFacts['disputedPerformance'] {
  return Object.fromEntries(Object.entries(disputed).filter(([field]) => field.startsWith(path)).map(([field, values]) => [
    field.slice(path.length).toUpperCase() as NumberFormat,
    values.filter(({ rank }) => rank !== 'DEPRECATED').flatMap(({ value, low, high }) => [value, low, high].filter((rate) => typeof rate === 'number')),
  ]));
}
