import type { Metric, Registry } from 'prom-client';

interface Options {
  readonly name: string;
  readonly help: string;
  /** Upper bounds, in ascending order. */
  readonly buckets: readonly number[];
}

type Labels = Readonly<Record<string, string>>;

/** Values by their size. prom-client's own histogram took a hundredth of the time of a question for two values. */
class Distribution {
  readonly #bounds: readonly number[];
  /** Of each bucket alone, and of what is beyond the last one. */
  readonly #counts: number[];
  #sum = 0;

  constructor(bounds: readonly number[]) {
    this.#bounds = bounds;
    this.#counts = Array<number>(bounds.length + 1).fill(0);
  }

  observe(value: number): void {
    let at = 0;
    while (at < this.#bounds.length && value > this.#bounds[at]!) at += 1;
    this.#counts[at]! += 1;
    this.#sum += value;
  }

  /** As Prometheus has it: each bucket counts what the smaller ones count too. */
  samples(name: string, labels: Labels) {
    let count = 0;
    const buckets = [...this.#bounds, '+Inf' as const].map((le, at) => ({ metricName: `${name}_bucket`, labels: { le, ...labels }, value: count += this.#counts[at]! }));
    return [...buckets, { metricName: `${name}_sum`, labels, value: this.#sum }, { metricName: `${name}_count`, labels, value: count }];
  }
}

/** One histogram with a distribution for each of these labels, all there from the beginning. */
export function plainHistogram<Series extends readonly Labels[]>(registry: Registry, { name, help, buckets }: Options, series: Series): { readonly [At in keyof Series]: Distribution } {
  const distributions = series.map((labels) => ({ labels, distribution: new Distribution(buckets) }));
  const metric = {
    name, help, type: 'histogram', aggregator: 'sum',
    get: async () => ({ name, help, type: 'histogram', aggregator: 'sum', values: distributions.flatMap(({ labels, distribution }) => distribution.samples(name, labels)) }),
  };
  // All that a registry asks of a metric.
  registry.registerMetric(metric as unknown as Metric);
  return distributions.map(({ distribution }) => distribution) as unknown as { readonly [At in keyof Series]: Distribution };
}
