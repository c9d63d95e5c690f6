import type { GraphReader, GraphWriter } from '../domain/graph.ts';
import type { GraphRows } from '../graph-model/graph-rows.ts';
import type { Rulebook } from '../rules/rulebook.ts';
import { checkSeed } from './checking/check-seed.ts';
import type { Seed } from './checking/seed.ts';
import { foldSeed } from './folding/fold-seed.ts';
import { loadGraph } from './loading/load-graph.ts';
import type { LoadOptions } from './loading/load-graph.ts';
import { readLaw } from './read-law.ts';
import { readSeed } from './read-seed.ts';
import type { YamlFile } from './reading/yaml-file.ts';
import { SeedError } from './seed-error.ts';

export interface SeedResult {
  readonly version: string;
  /** False when the database held this version already. */
  readonly written: boolean;
  /** Nodes of each label. */
  readonly counts: Readonly<Record<string, number>>;
  readonly milliseconds: number;
}

export interface SoundSeed {
  readonly seed: Seed;
  readonly rulebook: Rulebook;
  /** The settled wordings (`seed/reviewed`). */
  readonly reviewed: readonly YamlFile[];
}

/** Reads and checks the seed with its law; fails with a `SeedError` that holds every mistake. */
export async function readSoundSeed(folder: string): Promise<SoundSeed> {
  const [documents, law] = await Promise.all([readSeed(folder), readLaw(folder)]);
  const { seed, mistakes } = checkSeed(documents, law);
  if (mistakes.length > 0 || law.rulebook === null) throw new SeedError(mistakes);
  return { seed, rulebook: law.rulebook, reviewed: documents.reviewed };
}

/** The seed with its law as rows, without any feed. */
export async function buildGraph(folder: string): Promise<GraphRows> {
  const { seed, rulebook } = await readSoundSeed(folder);
  return foldSeed(seed, rulebook);
}

/** Makes the graph hold what the seed folder says. Nothing is written unless the whole seed is sound. */
export async function seedGraph(
  folder: string,
  graph: GraphReader & GraphWriter,
  onProgress: (message: string) => void = () => undefined,
  options: Omit<LoadOptions, 'onProgress'> = {},
): Promise<SeedResult> {
  const begun = performance.now();
  const rows = await buildGraph(folder);
  const counts = Object.fromEntries(Object.entries(rows.nodes).map(([label, nodes]) => [label, nodes.length]));
  onProgress(`the seed is sound: ${Object.values(counts).reduce((total, count) => total + count, 0)} nodes, version ${rows.version}`);
  const { written } = await loadGraph(graph, rows, { ...options, onProgress });
  return { version: rows.version, written, counts, milliseconds: Math.round(performance.now() - begun) };
}
