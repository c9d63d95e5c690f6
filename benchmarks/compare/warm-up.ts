import type { Case } from './case.ts';
import type { Contender } from './contender.ts';
import type { Load } from './load.ts';

/** So many requests of one case before the next one. */
const turn = 64;

/** A server gets faster over its first thousands of answers, whatever it is asked: each is asked all that it can answer, in turns, before anything is measured. What fails here is told where it is measured. */
export async function warmUp(contenders: readonly Contender[], cases: readonly Case[], load: Load, atOnce: number, seconds: number): Promise<void> {
  for (const contender of contenders) {
    const requests = cases.filter((its) => contender.canAnswer(its)).flatMap((its) => contender.request(its) ?? []);
    const end = performance.now() + seconds * 1000;
    for (let at = 0; requests.length > 0 && performance.now() < end; at += 1) await load.requestsASecond(requests[at % requests.length]!, atOnce, turn).catch(() => 0);
  }
}
