import { Histogram, Registry } from 'prom-client';
import { plainHistogram } from '../../../../src/server/metrics/plain-histogram.ts';

const described = { name: 'seconds', help: 'How long it took.', buckets: [0.001, 0.25, 1, 15] };

/** Below, at and above each bound, and beyond the last. */
const values = described.buckets.flatMap((bound) => [bound * 0.9, bound, bound * 1.1]);

test('a histogram reads as one of prom-client with the same values, byte by byte', async () => {
  const [theirs, ours] = [new Registry(), new Registry()];
  const histogram = new Histogram({ ...described, labelNames: ['outcome'], registers: [theirs] });
  for (const outcome of ['ok', 'failed', 'never']) histogram.zero({ outcome });
  const [ok, failed] = plainHistogram(ours, described, [{ outcome: 'ok' }, { outcome: 'failed' }, { outcome: 'never' }] as const);
  for (const value of values) {
    histogram.observe({ outcome: 'ok' }, value);
    ok.observe(value);
  }
  histogram.observe({ outcome: 'failed' }, 100);
  failed.observe(100);
  expect(await ours.metrics()).toBe(await theirs.metrics());
});

test('a histogram without labels reads as one of prom-client too', async () => {
  const [theirs, ours] = [new Registry(), new Registry()];
  const histogram = new Histogram({ ...described, registers: [theirs] });
  const [plain] = plainHistogram(ours, described, [{}] as const);
  for (const value of values) {
    histogram.observe(value);
    plain.observe(value);
  }
  expect(await ours.metrics()).toBe(await theirs.metrics());
});
