import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const here = new URL('.', import.meta.url).pathname;

/** A small sound seed. */
export const fixtureSeed = join(here, 'fixtures', 'seed');
/** Laid over the fixture seed, changes one record. */
export const changedSeed = join(here, 'fixtures', 'changed');
export const brokenSeeds = join(here, 'broken');

/** Gives the work a copy of the fixture seed, called `seed`, over which the files of another folder are laid. */
export async function withOverlay<Result>(overlay: string | null, work: (folder: string) => Promise<Result>): Promise<Result> {
  const parent = await mkdtemp(join(tmpdir(), 'seed-'));
  const folder = join(parent, 'seed');
  try {
    await cp(fixtureSeed, folder, { recursive: true });
    if (overlay !== null) await cp(overlay, folder, { recursive: true, force: true });
    return await work(folder);
  } finally {
    await rm(parent, { recursive: true });
  }
}
