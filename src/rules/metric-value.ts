import type { Operator, Test } from './criterion.ts';
import { metricOf, type MetricName, type Quantities } from './metrics.ts';
import { numberText } from './number-text.ts';
import { allOf, not, outcomeOf, type Outcome } from './three-valued.ts';

/** What is known of a metric's value: a point when `low` equals `high`; a missing end is absent; `below` excludes its own value. */
export interface KnownRange {
  readonly low?: number | undefined;
  readonly high?: number | undefined;
  readonly below?: number | undefined;
}

export type KnownValue = boolean | KnownRange;

/** Reads what a test asks about from stored properties; undefined when nothing is known. */
export function knownValue({ metric: name, products }: Pick<Test, 'metric' | 'products'>, quantities: Quantities): KnownValue | undefined {
  const metric = metricOf(name);
  switch (metric.kind) {
    case 'NAMED':
      return (products as readonly (string | null | undefined)[] | undefined)?.includes(quantities.id) ?? false;
    case 'BOOLEAN':
      return quantities[metric.property] ?? undefined;
    case 'POINT': {
      const value = quantities[metric.property] ?? undefined;
      return value === undefined ? undefined : { low: value, high: value };
    }
    case 'INTERVAL': {
      const low = quantities[metric.low] ?? undefined;
      const high = quantities[metric.high] ?? undefined;
      const below = metric.below === null ? undefined : (quantities[metric.below] ?? undefined);
      return low === undefined && high === undefined && below === undefined ? undefined : { low, high, below };
    }
  }
}

/** The point value, or null where only bounds are known. */
export function pointOf(value: KnownValue | undefined): number | boolean | null {
  if (value === undefined) return null;
  if (typeof value === 'boolean') return value;
  const { low, high, below } = value;
  return low !== undefined && low === high && (below === undefined || below > low) ? low : null;
}

export function compare(operator: Operator, value: KnownValue | undefined, threshold: number | boolean): Outcome {
  if (value === undefined) return 'UNKNOWN';
  if (typeof value === 'boolean' || typeof threshold === 'boolean') return outcomeOf(value === threshold);
  return compareRange(operator, value.low, value.high, value.below, threshold);
}

/** What `compare` says of the `knownValue`, without making one: the evaluator does nothing more often. */
export function outcomeOfTest(test: Test, quantities: Quantities): Outcome {
  const { operator, threshold } = test;
  const metric = metricOf(test.metric);
  if (metric.kind === 'NAMED' || typeof threshold === 'boolean') return compare(operator, knownValue(test, quantities), threshold);
  if (metric.kind !== 'INTERVAL') {
    const value = quantities[metric.property] ?? undefined;
    return typeof value === 'number' ? compareRange(operator, value, value, undefined, threshold) : compare(operator, value, threshold);
  }
  return compareRange(operator, quantities[metric.low] ?? undefined, quantities[metric.high] ?? undefined, metric.below === null ? undefined : (quantities[metric.below] ?? undefined), threshold);
}

type End = number | undefined;

function compareRange(operator: Operator, low: End, high: End, below: End, threshold: number): Outcome {
  switch (operator) {
    case 'GTE': return atLeast(low, high, below, threshold);
    case 'GT': return above(low, high, below, threshold);
    case 'LT': return not(atLeast(low, high, below, threshold));
    case 'LTE': return not(above(low, high, below, threshold));
    case 'EQ': return allOf([atLeast(low, high, below, threshold), not(above(low, high, below, threshold))]);
  }
}

/** A statement that the whole lies below a figure decides before any lower bound read from one link (LAW.md, rule of 2022-10-21). */
function atLeast(low: End, high: End, below: End, threshold: number): Outcome {
  if ((below !== undefined && below <= threshold) || (high !== undefined && high < threshold)) return 'FALSE';
  return low !== undefined && low >= threshold ? 'TRUE' : 'UNKNOWN';
}

function above(low: End, high: End, below: End, threshold: number): Outcome {
  if ((below !== undefined && below <= threshold) || (high !== undefined && high <= threshold)) return 'FALSE';
  return low !== undefined && low > threshold ? 'TRUE' : 'UNKNOWN';
}

/** "4992", "3610 to 6080", "600 GB/s or more", "below 600 GB/s", "unknown": what is known, in words. */
export function valueText(name: MetricName, value: KnownValue | undefined, bounds: readonly number[] = []): string {
  if (value === undefined) return 'unknown';
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  const unit = spokenUnit(name);
  const point = pointOf(value);
  if (typeof point === 'number') return `${numberText(point, bounds)}${unit}`;
  const { low, high, below } = value;
  if (below !== undefined && (high === undefined || below <= high)) return `below ${numberText(below, bounds)}${unit}`;
  if (low !== undefined && high !== undefined) return `${numberText(low, bounds)}${unit} to ${numberText(high, bounds)}${unit}, disputed`;
  const parts = [...(low === undefined ? [] : [`${numberText(low, bounds)}${unit} or more`]), ...(high === undefined ? [] : [`${numberText(high, bounds)}${unit} or less`])];
  return parts.join(' and ');
}

/** Units that the law itself says with the figure; TPP and performance density are bare numbers there. */
export function spokenUnit(name: MetricName): string {
  const { unit } = metricOf(name);
  return unit === null || unit.startsWith('T') || unit === 'year' || unit === 'share' ? '' : ` ${unit}`;
}
