import { post, read, type Question } from './api-process.ts';

export interface Latencies {
  readonly p50: number;
  readonly p95: number;
  readonly perSecond: number;
}

/** Asks the question so often, so many at once, and sorts how long each answer took until its last byte; reading it is the client's. */
export async function latencies(address: string, question: Question, times: number, atOnce = 1): Promise<Latencies> {
  const taken: number[] = [];
  const body = JSON.stringify(question);
  let left = times;
  const begun = performance.now();
  await Promise.all(Array.from({ length: atOnce }, async () => {
    while (left > 0) {
      left -= 1;
      const start = performance.now();
      const answer = await post(address, body);
      taken.push(performance.now() - start);
      const { errors } = read(answer);
      if (errors) throw new Error(`the question failed: ${JSON.stringify(errors)}`);
    }
  }));
  const sorted = taken.sort((a, b) => a - b);
  const at = (share: number) => sorted[Math.floor(share * (sorted.length - 1))] ?? Number.NaN;
  return { p50: at(0.5), p95: at(0.95), perSecond: (times * 1000) / (performance.now() - begun) };
}
