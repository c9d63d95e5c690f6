import type { Registry } from 'prom-client';
import { plainHistogram } from './plain-histogram.ts';

/** What operations cost by docs/limits.md, those that were refused for it too. */
export function operationCosts(registry: Registry): (cost: number) => void {
  const [costs] = plainHistogram(registry, { name: 'chip_export_controls_operation_cost', help: 'Cost of an operation (docs/limits.md), before it is run.', buckets: [10, 30, 100, 300, 1000, 3000, 10_000, 20_000, 100_000] }, [{}] as const);
  return (cost) => costs.observe(cost);
}
