import { existsSync, readFileSync, writeFileSync } from 'node:fs';

/** What the statements of each question cost over the seed, all accesses to the store together. */
const path = 'tests/queries/db-hits.json';

/** Either way by a tenth, or by twenty: a version of Neo4j, or a further record of the seed. */
const [share, few] = [0.1, 20];

export function recordedHits(): Readonly<Record<string, number>> {
  return existsSync(path) ? (JSON.parse(readFileSync(path, 'utf8')) as Readonly<Record<string, number>>) : {};
}

/** With UPDATE_GOLDENS=1 the figure is written, for review in the diff. One that is still about right stays as it is. */
export function recordHits(name: string, hits: number): void {
  if (process.env['UPDATE_GOLDENS'] !== '1' || hitsApart(hits, recordedHits()[name]) === null) return;
  const all = Object.entries({ ...recordedHits(), [name]: hits }).sort(([one], [other]) => (one < other ? -1 : 1));
  writeFileSync(path, `{\n${all.map(([question, record]) => `  ${JSON.stringify(question)}: ${JSON.stringify(record)}`).join(',\n')}\n}\n`);
}

/** What to do about it where the hits are more or fewer than on record; null where they are not. */
export function hitsApart(hits: number, onRecord: number | undefined): string | null {
  const toDo = 'run the tests once with UPDATE_GOLDENS=1 and review tests/queries/db-hits.json';
  if (onRecord === undefined) return `${hits} database hits, and none on record: ${toDo}`;
  const apart = Math.max(share * onRecord, few);
  if (hits > onRecord + apart) return `${hits} database hits, ${onRecord} are on record: find out why it costs more; if it must, ${toDo}`;
  if (hits < onRecord - apart) return `${hits} database hits, fewer than the ${onRecord} on record: so that they stay so few, ${toDo}`;
  return null;
}
