import type { GraphRows } from '../../graph-model/graph-rows.ts';
import type { Seed } from '../../seeding/checking/seed.ts';
import { checkSeed } from '../../seeding/checking/check-seed.ts';
import { foldSeed } from '../../seeding/folding/fold-seed.ts';
import { readLaw } from '../../seeding/read-law.ts';
import { readSeed } from '../../seeding/read-seed.ts';
import { SeedError } from '../../seeding/seed-error.ts';
import type { Feed } from '../feed.ts';
import { feeds as allFeeds } from '../feeds.ts';
import { foldFeeds } from './fold-feeds.ts';
import type { FoldedFeeds } from './fold-feeds.ts';
import { mergeDrafts } from './merge-drafts.ts';
import type { Vintage } from './vintage.ts';

export interface Dataset {
  readonly seed: Seed;
  /** The graph of the seed alone. */
  readonly rows: GraphRows;
  /** What the vintages of feeds make beside the seed. */
  fold(vintages: readonly Vintage[]): FoldedFeeds;
  /** The graph of the seed with the vintages of feeds. */
  rowsWith(vintages: readonly Vintage[]): GraphRows;
  /** Ids of the feeds that are folded with the seed; those that are folded together as one. */
  readonly foldGroups: readonly (readonly string[])[];
}

/** Reads and checks the seed and its law; fails with a `SeedError` that holds every mistake. */
export async function buildDataset(folder: string, feeds: readonly Feed[] = allFeeds): Promise<Dataset> {
  const [documents, law] = await Promise.all([readSeed(folder), readLaw(folder)]);
  const { seed, mistakes } = checkSeed(documents, law);
  const { rulebook } = law;
  if (mistakes.length > 0 || rulebook === null) throw new SeedError(mistakes);
  const fold = (vintages: readonly Vintage[]): FoldedFeeds => foldFeeds(seed, documents.reviewed, feeds, vintages);
  return { seed, rows: foldSeed(seed, rulebook), fold, rowsWith: (vintages) => foldSeed(mergeDrafts(seed, fold(vintages)), rulebook), foldGroups: foldGroupsOf(feeds) };
}

function foldGroupsOf(feeds: readonly Feed[]): readonly (readonly string[])[] {
  const byFold = new Map<Feed['fold'], string[]>();
  for (const { id, fold } of feeds) if (fold !== undefined) byFold.set(fold, [...byFold.get(fold) ?? [], id]);
  return [...byFold.values()];
}
