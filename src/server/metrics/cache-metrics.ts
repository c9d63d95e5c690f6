import { Counter, Gauge } from 'prom-client';
import type { Registry } from 'prom-client';
import type { ResponseCache } from '../response-cache/response-cache.ts';

/** How often an answer was known, and how much is kept. */
export function cacheMetrics(registry: Registry, cache: ResponseCache): void {
  registry.registerMetric(new Counter({
    name: 'chip_export_controls_response_cache_total', help: 'Questions that could have been answered by what is kept, by result: hit or miss.', labelNames: ['result'], registers: [],
    collect() {
      this.reset();
      this.inc({ result: 'hit' }, cache.hits);
      this.inc({ result: 'miss' }, cache.misses);
    },
  }));
  registry.registerMetric(new Gauge({ name: 'chip_export_controls_response_cache_bytes', help: 'Memory that kept answers take, by what is counted against the limit.', registers: [], collect() { this.set(cache.bytes); } }));
  registry.registerMetric(new Gauge({ name: 'chip_export_controls_response_cache_answers', help: 'Answers that are kept.', registers: [], collect() { this.set(cache.size); } }));
}
