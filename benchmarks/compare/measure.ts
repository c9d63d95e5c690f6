import type { Case } from './case.ts';
import type { Failed, Measured } from './contest-result.ts';
import type { Contender } from './contender.ts';
import { callsASecond, type Load } from './load.ts';
import { median, percentile } from './percentiles.ts';
import { firstDifference, type PlainRow } from './rows.ts';

/** How much is asked; a slow contender is cut short by time. */
export interface Effort {
  /** Of all that a server can answer, before the first case. */
  readonly serverWarmUpSeconds: number;
  /** Of a case before it is measured: the database gets faster over the first hundreds of runs of a statement. */
  readonly warmUpSeconds: number;
  readonly rounds: number;
  readonly requestsARound: number;
  readonly mostSecondsARound: number;
  readonly loadRounds: number;
  readonly loadSeconds: number;
}

export const fullEffort: Effort = { serverWarmUpSeconds: 12, warmUpSeconds: 0.8, rounds: 3, requestsARound: 50, mostSecondsARound: 0.5, loadRounds: 1, loadSeconds: 1 };
export const quickEffort: Effort = { serverWarmUpSeconds: 5, warmUpSeconds: 0.5, rounds: 2, requestsARound: 20, mostSecondsARound: 0.3, loadRounds: 1, loadSeconds: 0.5 };

export const atOnce = 16;
const fewest = atOnce;

/** How many keep it busy for so long, by what it does in a second. */
function requestsFor(seconds: number, perSecond: number): number {
  return Math.max(fewest, Math.round(seconds * perSecond));
}

class OtherRows extends Error {}

interface Entrant {
  readonly contender: Contender;
  readonly rows: readonly PlainRow[] | null;
  readonly dbHits: number | null;
  readonly taken: number[];
  readonly perSecond: number[];
  /** What it is expected to do in a second with many at once. */
  expected: number;
  failedUnderLoad?: string;
}

/** All that can answer a case, in turns, so that what else the machine does hits all alike. Who fails drops out with the reason. */
export async function measureCase(its: Case, contenders: readonly Contender[], load: Load, effort: Effort): Promise<{ readonly measured: readonly Measured[]; readonly failed: readonly Failed[] }> {
  const failed: Failed[] = [];
  let entrants: Entrant[] = [];
  const still = async <Item, Result>(items: readonly Item[], contenderOf: (item: Item) => Contender, work: (item: Item) => Promise<Result>): Promise<Result[]> => {
    const results: Result[] = [];
    for (const item of items) {
      try {
        results.push(await work(item));
      } catch (error) {
        failed.push({ name: its.name, contender: contenderOf(item).name, failed: messageOf(error), otherRows: error instanceof OtherRows });
      }
    }
    return results;
  };
  const turns = async (work: (entrant: Entrant) => Promise<void>): Promise<void> => {
    entrants = await still(entrants, ({ contender }) => contender, async (entrant) => { await work(entrant); return entrant; });
  };

  entrants = await still(contenders.filter((contender) => contender.canAnswer(its)), (contender) => contender, async (contender) => {
    const rows = contender.rows(its, await contender.ask(its));
    return { contender, rows, dbHits: await contender.dbHits(its), taken: [], perSecond: [], expected: 0 };
  });
  const standard = entrants.find(({ contender }) => contender.name === 'ours, no cache')?.rows;
  await turns(async ({ rows }) => {
    const difference = standard && rows && firstDifference(standard, rows);
    if (difference) throw new OtherRows(`other rows than ours: ${difference}`);
  });

  await turns(async (entrant) => {
    // Two cores answer two at a time.
    entrant.expected = 2000 / median(await askFor(() => entrant.contender.ask(its), effort.requestsARound, effort.mostSecondsARound));
    const warmUp = requestsFor(effort.warmUpSeconds, entrant.expected);
    if (warmUp > fewest) entrant.expected = await underLoad(load, its, entrant, warmUp) ?? entrant.expected;
  });
  for (let round = 0; round < effort.rounds; round += 1) {
    await turns(async ({ contender, taken }) => { taken.push(...await askFor(() => contender.ask(its), effort.requestsARound, effort.mostSecondsARound)); });
  }
  for (let round = 0; round < effort.loadRounds; round += 1) {
    await turns(async (entrant) => {
      const requests = requestsFor(effort.loadSeconds, entrant.expected);
      // One that takes long for the fewest is not asked again.
      if (entrant.failedUnderLoad !== undefined || (requests === fewest && round > 0)) return;
      const perSecond = await underLoad(load, its, entrant, requests);
      if (perSecond !== null) entrant.perSecond.push(perSecond);
    });
  }
  // Who answers something else after it has not answered.
  await turns(async ({ contender, rows }) => {
    const difference = rows && firstDifference(rows, contender.rows(its, await contender.ask(its)) ?? []);
    if (difference) throw new OtherRows(`other rows than before: ${difference}`);
  });
  const measured = entrants.map(({ contender, rows, dbHits, taken, perSecond, failedUnderLoad }) => ({
    name: its.name, contender: contender.name, dbHits, rows: rows && rows.length, p50Ms: median(taken), p99Ms: percentile(taken, 0.99), perSecond: failedUnderLoad === undefined ? median(perSecond) : null, ...(failedUnderLoad !== undefined && { failedUnderLoad }),
  }));
  return { measured, failed };
}

/** Requests a second with many at once; null where some fail, which says nothing of one at a time. */
async function underLoad(load: Load, its: Case, entrant: Entrant, requests: number): Promise<number | null> {
  const { contender } = entrant;
  const request = contender.request(its);
  try {
    return await (request ? load.requestsASecond(request, atOnce, requests) : callsASecond(() => contender.ask(its), atOnce, requests));
  } catch (error) {
    entrant.failedUnderLoad = messageOf(error);
    return null;
  }
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

/** How long each answer took, one at a time. */
async function askFor(ask: () => Promise<unknown>, times: number, mostSeconds: number): Promise<readonly number[]> {
  const taken: number[] = [];
  const end = performance.now() + mostSeconds * 1000;
  while (taken.length < times && (taken.length === 0 || performance.now() < end)) {
    const begun = performance.now();
    await ask();
    taken.push(performance.now() - begun);
  }
  return taken;
}
