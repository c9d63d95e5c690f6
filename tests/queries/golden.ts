import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

export interface Golden {
  readonly name: string;
  readonly operation: string;
  /** What the header promises: `Statements: 2.`; one where it says nothing. */
  readonly statements: number;
  readonly path: (extension: 'cypher' | 'json') => string;
}

/** Every question of a folder, whose statement and answer lie beside it. */
function goldensIn(folder: string): readonly Golden[] {
  return readdirSync(folder)
    .filter((file) => file.endsWith('.graphql'))
    .sort()
    .map((file) => {
      const name = file.slice(0, -'.graphql'.length);
      const operation = readFileSync(join(folder, file), 'utf8');
      return { name, operation, statements: Number(/Statements: (\d+)\./.exec(operation)?.[1] ?? rootFieldsOf(operation)), path: (extension) => join(folder, `${name}.${extension}`) };
    });
}

/** The questions of tests/queries, over the seed. */
export const goldens: readonly Golden[] = goldensIn('tests/queries');

/** Those of tests/queries/fixture-seed, over the small seed of the tests: what the seed has no case of yet. */
export const fixtureGoldens: readonly Golden[] = goldensIn('tests/queries/fixture-seed');

/** Operations that clients send as written have no promise of ours in their header: one statement for each root field. */
function rootFieldsOf(operation: string): number {
  return [...operation.matchAll(/^ {2}(\w+: )?\w+( ?[({])/gm)].length;
}

/** The golden text; with UPDATE_GOLDENS=1 the actual one is written first, for review in the diff. */
export function goldenText(path: string, actual: string): string {
  if (process.env['UPDATE_GOLDENS'] === '1') writeFileSync(path, actual);
  return existsSync(path) ? readFileSync(path, 'utf8') : `${path} does not exist; run the tests once with UPDATE_GOLDENS=1 and review it`;
}
