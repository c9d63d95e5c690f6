import type { Rulebook } from '../rules/rulebook.ts';
import { readLaw } from './read-law.ts';
import { SeedError } from './seed-error.ts';

/** The law of a seed folder (`law/*.yaml`), ready to evaluate; fails with a `SeedError` that holds every mistake. */
export async function readRulebook(seedFolder: string): Promise<Rulebook> {
  const { rulebook, mistakes } = await readLaw(seedFolder);
  if (rulebook === null) throw new SeedError(mistakes);
  return rulebook;
}
