import { numberText } from './number-text.ts';

/** A stretch of the number line between bounds of the law, with one value that stands for all of it. */
export interface NumberRegion {
  readonly low: number | null;
  readonly lowIncluded: boolean;
  readonly high: number | null;
  readonly highIncluded: boolean;
  readonly sample: number;
}

/** The positive numbers cut at each bound: below the first, each bound itself, the gaps between, above the last. Whatever the operators, a test is constant in each. */
export function regionsBetween(bounds: readonly number[]): readonly NumberRegion[] {
  const cuts = [...new Set(bounds)].filter((bound) => bound > 0).sort((a, b) => a - b);
  const regions: NumberRegion[] = [];
  let previous: number | null = null;
  for (const cut of cuts) {
    regions.push({ low: previous, lowIncluded: false, high: cut, highIncluded: false, sample: ((previous ?? 0) + cut) / 2 });
    regions.push({ low: cut, lowIncluded: true, high: cut, highIncluded: true, sample: cut });
    previous = cut;
  }
  regions.push({ low: previous, lowIncluded: false, high: null, highIncluded: false, sample: (previous ?? 1) * 2 });
  return regions;
}

/** The part of each region that lies within what is known; `below` is excluded. */
export function clipRegions(regions: readonly NumberRegion[], known: { readonly low?: number | undefined; readonly high?: number | undefined; readonly below?: number | undefined }): readonly NumberRegion[] {
  const { low = 0, high = Infinity, below = Infinity } = known;
  const top = Math.min(high, below);
  return regions.flatMap((region) => {
    if (region.low !== null && region.low === region.high) return region.low >= low && region.low <= high && region.low < below ? [region] : [];
    const [from, to] = [Math.max(region.low ?? 0, low), Math.min(region.high ?? Infinity, top)];
    if (from < to) return [{ ...region, sample: to === Infinity ? from * 2 + 1 : (from + to) / 2 }];
    const touches = from === to && from === low && low <= high && low < below && (region.low === null || low > region.low) && (region.high === null || low < region.high);
    return touches ? [{ ...region, sample: low }] : [];
  });
}

/** Two neighbors (the lower first) as one. */
export function mergeRegions(lower: NumberRegion, upper: NumberRegion): NumberRegion {
  return { low: lower.low, lowIncluded: lower.lowIncluded, high: upper.high, highIncluded: upper.highIncluded, sample: lower.sample };
}

/** "1600 or more and less than 4800", with the unit after each figure. */
export function regionText({ low, lowIncluded, high, highIncluded }: NumberRegion, unit = ''): string {
  if (low !== null && low === high) return `exactly ${numberText(low)}${unit}`;
  const from = low === null ? null : lowIncluded ? `${numberText(low)}${unit} or more` : `more than ${numberText(low)}${unit}`;
  const to = high === null ? null : highIncluded ? `${numberText(high)}${unit} or less` : `less than ${numberText(high)}${unit}`;
  return from !== null && to !== null ? `${from} and ${to}` : (from ?? to ?? 'any value');
}
