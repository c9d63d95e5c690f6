import { setTimeout as sleep } from 'node:timers/promises';
import { isBetweenSchemas } from './database-error.ts';

const [pauseMilliseconds, patienceMilliseconds] = [100, 30_000];

/**
 * Does the work again when the database gave a statement up because an index came online each time it was planned, as happens for seconds after a start that
 * found hundreds of new indexes to fill. Nothing of the statement was run then.
 */
export async function whileIndexesOpen<Outcome>(work: () => Promise<Outcome>, { pause = pauseMilliseconds, patience = patienceMilliseconds } = {}): Promise<Outcome> {
  const begun = performance.now();
  for (;;) {
    try {
      return await work();
    } catch (error) {
      if (!isBetweenSchemas(error) || performance.now() - begun > patience) throw error;
    }
    await sleep(pause);
  }
}
