import { existsSync, readFileSync, writeFileSync } from 'node:fs';

/** What the statements of each question cost over the seed, all accesses to the store together. */
const path = 'tests/queries/db-hits.json';

const [share, least] = [0.1, 20];

/** The planner does not find the same plan on every load of the seed: of a few questions the best one takes a seventh of the hits of the worst, which is the one on record. */
const farFewer = 0.1;

export function recordedHits(): Readonly<Record<string, number>> {
  return existsSync(path) ? (JSON.parse(readFileSync(path, 'utf8')) as Readonly<Record<string, number>>) : {};
}

/** With UPDATE_GOLDENS=1 the figure is written, for review in the diff. One that is still about right stays as it is. */
export function recordHits(name: string, hits: number): void {
  if (process.env['UPDATE_GOLDENS'] !== '1' || hitsApart(hits, recordedHits()[name]) === null) return;
  const all = Object.entries({ ...recordedHits(), [name]: hits }).sort(([one], [other]) => (one < other ? -1 : 1));
  writeFileSync(path, `${JSON.stringify(Object.fromEntries(all), null, 2)}\n`);
}

/** What to do about it where the hits are more than on record by a tenth and by twenty, or fewer than a tenth of them; null where they are not. */
export function hitsApart(hits: number, onRecord: number | undefined): string | null {
  const toDo = 'run the tests once with UPDATE_GOLDENS=1 and review tests/queries/db-hits.json';
  if (onRecord === undefined) return `${hits} database hits, and none on record: ${toDo}`;
  if (hits > onRecord + Math.max(share * onRecord, least)) return `${hits} database hits, ${onRecord} are on record: find out why it costs more; if it must, ${toDo}`;
  if (hits + least < farFewer * onRecord) return `${hits} database hits, far fewer than the ${onRecord} on record: so that they stay so few, ${toDo}`;
  return null;
}
