import { setInterval as ticks } from 'node:timers/promises';
import { residentMB } from './api-process.ts';
import { installPeers } from './compare/install-peers.ts';
import { percentile } from './compare/percentiles.ts';
import { flood, floodUntilWarm } from './flood.ts';
import type { Flood, Flooded } from './flood.ts';
import { reportAgainstGoals } from './goals.ts';
import { modelsPage } from './models-page.ts';
import { withSeededApi } from './seeded-api.ts';

const key = 'a-key-of-an-honest-client';
const environment = { API_KEYS: `honest=${key}`, RATE_LIMIT_PER_MINUTE: '600', RATE_LIMIT_PER_MINUTE_WITH_KEY: '1000000000' };
const [overloadSeconds, aloneSeconds] = [60, 30];

/** What strangers can do: ten times the load that can be served, and a thousand hostile operations a second beside an honest client. */
export async function overload(): Promise<boolean> {
  installPeers();
  return withSeededApi(async ({ api }) => {
    const url = `${api.address}/graphql`;
    const honest = { url, bodies: [JSON.stringify(modelsPage)], headers: { 'x-api-key': key } };
    // More than can be served from no more connections than are worked on at once: what comes back is what can be served.
    const busy = { ...honest, perSecond: 5000, seconds: 15, connections: 16 };
    await floodUntilWarm(busy);
    const capacity = answered(await flood(busy)).length / busy.seconds;
    const alone = answered(await flood({ ...honest, perSecond: 20, seconds: aloneSeconds, connections: 1 }));
    const heldOut = await tenTimes(api.pid, honest, capacity, percentile(alone, 0.99));
    const unharmed = await besideHostile(honest);
    return heldOut && unharmed;
  }, environment);
}

type Honest = Pick<Flood, 'url' | 'bodies' | 'headers'>;

async function tenTimes(pid: number, honest: Honest, capacity: number, unloadedP99: number): Promise<boolean> {
  const before = memoryOf(pid);
  const memory = watchMemory(pid);
  // So many connections that the load is there although refusals take their time: with 400 of them less than half of it was ever sent.
  const { taken, errors, unsent } = await flood({ ...honest, perSecond: Math.round(capacity * 10), seconds: overloadSeconds, connections: 2000 });
  const most = await memory.stop();
  const [accepted, refused] = [taken['200'] ?? [], taken['503'] ?? []];
  process.stdout.write(`ten times the load for ${overloadSeconds} s (${Math.round(capacity)} a second can be served)\n`);
  return reportAgainstGoals('overload', {
    unloadedP99Ms: unloadedP99, acceptedP99Ms: percentile(accepted, 0.99), acceptedP99TimesUnloaded: percentile(accepted, 0.99) / unloadedP99, acceptedASecond: accepted.length / overloadSeconds,
    refusedASecond: refused.length / overloadSeconds, unsentASecond: unsent / overloadSeconds, refusedP99Ms: percentile(refused, 0.99), brokenConnections: errors, otherStatuses: Object.keys(taken).filter((status) => status !== '200' && status !== '503').length,
    memoryBeforeMB: before, memoryAtMostMB: most, memoryTimesBefore: most / before,
  });
}

/** The honest client has a key; the hostile one is an address. */
async function besideHostile(honest: Honest): Promise<boolean> {
  const asks = { ...honest, perSecond: 20, seconds: aloneSeconds, connections: 4 };
  const alone = answered(await flood(asks));
  const attack = flood({ url: honest.url, bodies: hostile(), perSecond: 1000, seconds: aloneSeconds + 5, connections: 50 });
  const honestly = await flood(asks);
  const beside = answered(honestly);
  const statuses = Object.entries((await attack).taken).map(([status, taken]) => `${status}: ${taken.length}`);
  process.stdout.write(`a thousand hostile operations a second (they were answered with ${statuses.join(', ')})\n`);
  return reportAgainstGoals('overload', {
    honestP50Ms: percentile(alone, 0.5), honestP50BesideHostileMs: percentile(beside, 0.5), honestP50TimesAlone: percentile(beside, 0.5) / percentile(alone, 0.5), honestAnswered: beside.length / (asks.perSecond * asks.seconds - honestly.unsent), honestUnsent: honestly.unsent,
  });
}

function answered({ taken }: Flooded): readonly number[] {
  return taken['200'] ?? [];
}

/** The deepest, the widest, the most aliases, the dearest, and what the parser must go through in vain. */
function hostile(): readonly string[] {
  const aliases = Array.from({ length: 900 }, (_, at) => `a${at}: models(first: 100) { nodes { id } }`).join(' ');
  const operations = [
    `{ ${'models { nodes { developers { models { nodes { '.repeat(60)} id ${' } } } } }'.repeat(60)} }`,
    `{ ${aliases} }`,
    `{ models { nodes { ${'id name '.repeat(1400)} } } }`,
    '{ models(first: 100) { nodes { claims { evidence { claims: id } } developers { models(first: 100) { nodes { developers { models(first: 100) { nodes { id } } } } } } } } }',
    '{ __schema { types { fields { type { fields { type { fields { type { name } } } } } } } } }',
    `query { ...f0 } ${Array.from({ length: 40 }, (_, at) => `fragment f${at} on Query { ...f${at + 1} ...f${at + 1} }`).join(' ')} fragment f40 on Query { __typename }`,
  ];
  return operations.map((query) => JSON.stringify({ query }));
}

function memoryOf(api: number): number {
  return residentMB((pid) => pid === api);
}

function watchMemory(pid: number) {
  let most = 0;
  const state = { goesOn: true };
  const watching = (async () => {
    for await (const _ of ticks(1000)) {
      if (!state.goesOn) return;
      most = Math.max(most, memoryOf(pid));
    }
  })();
  return {
    async stop(): Promise<number> {
      state.goesOn = false;
      await watching;
      return most;
    },
  };
}
