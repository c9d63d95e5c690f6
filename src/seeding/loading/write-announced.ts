import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import type { GraphWriter, RunStatement } from '../../domain/graph.ts';
import { graphModelVersion } from '../../graph-model/graph-model-version.ts';
import { announcedMilliseconds } from '../../graph-model/lease.ts';
import { announceLoad, endAnnouncements, lockDataset, withdrawLoad } from './statements.ts';

/** What the database held when a load began; empty where it held nothing. */
export interface HeldDataset {
  readonly version?: string;
  readonly loadedAt?: string;
  readonly seedVersion?: string;
  /** Its graph is of the model that our statements ask for. */
  readonly isOurModel: boolean;
}

/**
 * Writes in one transaction that holds the dataset's node, and announces it in one before. API processes that give answers again read the announcement with the
 * dataset's version (`readStamp`) and then ask anew each time; the transaction commits when all have had time to. An announcement whose load was killed is taken away by the next load.
 */
export async function writeAnnounced<Result>(graph: GraphWriter, work: (run: RunStatement, held: HeldDataset) => Promise<Result>): Promise<Result> {
  for (;;) {
    const load = randomUUID();
    await graph.write((run) => run(announceLoad(load)));
    const since = performance.now();
    const written = await graph.write(async (run) => {
      const [version, loadedAt, isAnnounced, seedVersion, graphModel] = ((await run(lockDataset(load)))[0] ?? []) as readonly [string?, string?, boolean?, string?, string?];
      // Another load has ended meanwhile, and every announcement with it.
      if (version && !isAnnounced) return null;
      const result = await work(run, { ...(version && { version }), ...(loadedAt && { loadedAt }), ...(seedVersion && { seedVersion }), isOurModel: graphModel === graphModelVersion });
      if (version) await sleep(Math.max(0, announcedMilliseconds - (performance.now() - since)));
      await run(endAnnouncements);
      return { result };
    }).catch(async (error: unknown) => {
      await graph.write((run) => run(withdrawLoad(load))).catch(() => undefined);
      throw error;
    });
    if (written) return written.result;
  }
}
