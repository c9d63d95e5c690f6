import type { GraphRows } from '../../graph-model/graph-rows.ts';
import { Seed } from '../../seeding/checking/seed.ts';
import { foldSeed } from '../../seeding/folding/fold-seed.ts';
import type { YamlFile } from '../../seeding/reading/yaml-file.ts';
import { readSoundSeed } from '../../seeding/seed-graph.ts';
import type { FoldableDataset } from '../loading/import-vintages.ts';
import type { Feed } from '../feed.ts';
import { feeds as allFeeds } from '../feeds.ts';
import { foldFeeds } from './fold-feeds.ts';
import type { FoldedFeeds } from './fold-feeds.ts';
import { mergeDrafts } from './merge-drafts.ts';
import type { ReviewedFile } from './reviewed-names.ts';
import type { Vintage } from './vintage.ts';

export interface Dataset extends FoldableDataset {
  readonly seed: Seed;
  /** What somebody settled (`seed/reviewed`). */
  readonly reviewed: readonly ReviewedFile[];
  /** The graph of the seed alone. */
  readonly rows: GraphRows;
  /** What the vintages of feeds make beside the seed. */
  fold(vintages: readonly Vintage[]): FoldedFeeds;
}

/** What is folded needs no more of a dataset: the graph of the seed alone may go. */
export function foldable({ seedVersion, rowsWith, foldGroups }: Dataset): FoldableDataset {
  return { seedVersion, rowsWith, foldGroups };
}

/** Reads and checks the seed and its law; fails with a `SeedError` that holds every mistake. */
export async function buildDataset(folder: string, feeds: readonly Feed[] = allFeeds): Promise<Dataset> {
  const { seed, rulebook, reviewed: files } = await readSoundSeed(folder);
  const light = withoutPlaces(seed);
  const reviewed = files.map(({ name, value }) => ({ name, value }));
  const fold = (vintages: readonly Vintage[]): FoldedFeeds => foldFeeds(light, reviewed, feeds, vintages);
  const rowsWith = (vintages: readonly Vintage[]): GraphRows => foldSeed(mergeDrafts(light, fold(vintages)), rulebook);
  return withRows({ seed: light, reviewed, fold, rowsWith, foldGroups: foldGroupsOf(feeds) }, () => foldSeed(light, rulebook));
}

/** The graph of the seed alone is made once somebody asks for it. By itself: `rowsWith` must not hold on to it. */
function withRows(parts: Omit<Dataset, 'rows' | 'seedVersion'>, make: () => GraphRows): Dataset {
  let made: GraphRows | undefined;
  return {
    ...parts,
    get rows() { return made ??= make(); },
    get seedVersion() { return this.rows.version; },
  };
}

function foldGroupsOf(feeds: readonly Feed[]): readonly (readonly string[])[] {
  const byFold = new Map<Feed['fold'], string[]>();
  for (const { id, fold } of feeds) if (fold !== undefined) byFold.set(fold, [...byFold.get(fold) ?? [], id]);
  return [...byFold.values()];
}

/** A sound seed whose records let go of the parsed files, which take more memory than all that is made of them. */
function withoutPlaces(seed: Seed): Seed {
  const files = new Map<YamlFile, YamlFile>();
  const light = (file: YamlFile): YamlFile => {
    const known = files.get(file) ?? placeless(file);
    files.set(file, known);
    return known;
  };
  return new Seed(seed.records.map((record) => ({ ...record, file: light(record.file) })));
}

/** By itself: what is made within another function holds on to all that this function knows, which here are the parsed files. */
function placeless({ file, name }: YamlFile): YamlFile {
  return { file, name, value: undefined, lineOf: () => 1, unquotedAt: () => undefined, mistakes: [] };
}
