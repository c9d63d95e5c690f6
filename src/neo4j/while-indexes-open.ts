import { setTimeout as sleep } from 'node:timers/promises';
import { isBetweenSchemas } from './database-error.ts';

const [pauseMilliseconds, patienceMilliseconds] = [100, 30_000];

/**
 * Does the work again when the database gave a statement up because an index came online each time it was planned, as happens for seconds after a start that
 * found hundreds of new indexes to fill. Nothing of the statement was run then; of a transaction all that was done before is rolled back and done again.
 */
export async function whileIndexesOpen<Outcome>(work: () => Promise<Outcome>, { pause = pauseMilliseconds, patience = patienceMilliseconds } = {}): Promise<Outcome> {
  try {
    return await work();
  } catch (error) {
    return doneAgain(work, error, { pause, until: performance.now() + patience });
  }
}

async function doneAgain<Outcome>(work: () => Promise<Outcome>, error: unknown, { pause, until }: { readonly pause: number; readonly until: number }): Promise<Outcome> {
  let last = error;
  while (isBetweenSchemas(last) && performance.now() <= until) {
    await sleep(pause);
    try {
      return await work();
    } catch (failure) {
      last = failure;
    }
  }
  throw last;
}
