import { screeningList, listedNames } from '../src/evaluation/matching/screening-list.ts';
import { sampleParties } from '../src/evaluation/matching/sample-parties.ts';
import { seededRandom } from '../src/evaluation/matching/seeded-random.ts';
import { variations } from '../src/evaluation/matching/variations.ts';
import { buildCandidateIndex } from '../src/matching/build-candidate-index.ts';
import { matchParties } from '../src/matching/match-parties.ts';
import { projectRoot } from '../src/server/project-root.ts';
import { reportAgainstGoals } from './goals.ts';

const [seed, sampled, batch, limit] = [5, 400, 100, 5];

/** How many names a second of one core are matched over all names of the bundled lists, and what the index takes. Sampled names in every variation, in batches of 100. Needs no database. */
export async function matchPartiesBenchmark(): Promise<boolean> {
  const parties = await screeningList(projectRoot());
  const names = listedNames(parties);
  const random = seededRandom(seed);
  const asked = sampleParties(parties, sampled, random).flatMap(({ party, name }) => Object.values(variations).flatMap((vary) => vary(name, random, party) ?? []));
  const before = heapMB();
  const begun = performance.now();
  const index = buildCandidateIndex(names);
  const buildSeconds = (performance.now() - begun) / 1000;
  const indexMB = heapMB() - before;
  matchParties(asked.slice(0, batch).map((name) => ({ name })), index, limit);
  const cpu = process.cpuUsage();
  let found = 0;
  for (let from = 0; from < asked.length; from += batch) found += matchParties(asked.slice(from, from + batch).map((name) => ({ name })), index, limit).filter(({ outcome }) => outcome !== 'NO_MATCH').length;
  const { user, system } = process.cpuUsage(cpu);
  process.stdout.write(`match-parties (${asked.length} names in batches of ${batch} over ${names.length} listed names; ${found} found; processor time of all threads, the garbage collector's too)\n`);
  return reportAgainstGoals('match-parties', { namesASecondAndCore: (asked.length * 1_000_000) / (user + system), buildSeconds, indexMB });
}

/** What is reachable, when the process runs with --expose-gc; else about that. */
function heapMB(): number {
  (globalThis as { gc?: () => void }).gc?.();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return (heapUsed + arrayBuffers) / 1_000_000;
}
