import type { GraphReader, GraphWriter, RunStatement } from '../../domain/graph.ts';
import type { GraphRows } from '../../graph-model/graph-rows.ts';
import { ensureSchema } from './ensure-schema.ts';
import { foreignRelease, refuseForeignDatabase } from './foreign-data.ts';
import { forgetFeeds } from './forget-feeds.ts';
import { batches } from './batches.ts';
import { graphChanges } from './graph-changes.ts';
import type { GraphChanges } from './graph-changes.ts';
import { datasetStamp } from './dataset-stamp.ts';
import { readImports } from './history-statements.ts';
import { recordChanges } from './record-changes.ts';
import { nextSequence, recordRelease } from './record-release.ts';
import type { Release } from './record-release.ts';
import { heldVersions } from './held-versions.ts';
import { deleteNodes, readHashes, stampDataset, stampGraphModel } from './statements.ts';
import { writeAnnounced } from './write-announced.ts';
import { create, relate, rewrite } from './write-rows.ts';
import type { TypedRow } from './write-rows.ts';

/** What is folded with the seed, read or brought in the transaction of a load. */
export interface FoldedImports {
  /** The graph of the seed with it. */
  readonly rows: GraphRows;
  /** Of subjects that the load adds no change is noted: all that a feed says was learned when it first came, and its import says so. */
  readonly addsFeed: boolean;
}

/** It runs in the transaction, after the dataset is held. */
export type ReadImports<Imports> = (run: RunStatement, load: Pick<Release, 'sequence' | 'loadedOn'>) => Promise<Imports>;

export interface LoadOptions {
  /** Load beside nodes of other labels that are not ours; they are never touched. */
  readonly intoNonEmpty?: boolean;
  /** Of imports: only into a graph that was made of the same seed. */
  readonly overOwnSeedOnly?: boolean;
  readonly now?: () => Date;
  readonly onProgress?: (message: string) => void;
}

export interface LoadResult {
  /** False when the database held this version already. */
  readonly written: boolean;
  readonly nodesWritten: number;
  readonly nodesDeleted: number;
  readonly relationshipsWritten: number;
}

const nothing: LoadResult = { written: false, nodesWritten: 0, nodesDeleted: 0, relationshipsWritten: 0 };

export interface SeedLoadOptions extends LoadOptions {
  /** Gives what is to be folded with the seed; null: nothing is. */
  readonly withImports?: ReadImports<FoldedImports | null>;
}

/** Makes the database hold exactly these rows, with what it keeps of feeds: in one transaction, so that whatever happens the old graph stands or the new one does. */
export async function loadGraph(graph: GraphReader & GraphWriter, rows: GraphRows, { withImports, ...options }: SeedLoadOptions = {}): Promise<LoadResult> {
  return load(graph, rows.version, async (run, place) => (await withImports?.(run, place)) ?? { rows, addsFeed: false }, options, true);
}

/** As `loadGraph`, where there is something new to fold with the seed. */
export async function loadImports(graph: GraphReader & GraphWriter, seedVersion: string, imports: ReadImports<FoldedImports>, options: LoadOptions = {}): Promise<LoadResult> {
  return load(graph, seedVersion, imports, options, false);
}

/** Whether the database holds this version of the seed, whole, in our model and with its release noted. */
export async function holdsSeed(graph: GraphReader, seedVersion: string): Promise<boolean> {
  const held = await heldVersions(graph);
  return held !== null && held.seedVersion === seedVersion && held.isOurModel && held.isTold;
}

async function load(graph: GraphReader & GraphWriter, seedVersion: string, imports: ReadImports<FoldedImports>, options: LoadOptions, unlessHeld: boolean): Promise<LoadResult> {
  const { intoNonEmpty = false, onProgress = () => undefined } = options;
  await refuseForeignDatabase(graph, intoNonEmpty);
  const { created } = await ensureSchema(graph);
  if (created > 0) onProgress(`created ${created} constraints and indexes`);
  if (unlessHeld && await holdsSeed(graph, seedVersion)) return nothing;

  const loaded = await writeRows(graph, { seedVersion, isImport: !unlessHeld }, imports, options);
  if (loaded.written) await refreshStatistics(graph, onProgress);
  return loaded;
}

interface Loading {
  readonly seedVersion: string;
  readonly isImport: boolean;
}

function writeRows(graph: GraphWriter, { seedVersion, isImport }: Loading, imports: ReadImports<FoldedImports>, { now = () => new Date(), onProgress = () => undefined, overOwnSeedOnly = false }: LoadOptions): Promise<LoadResult> {
  return writeAnnounced(graph, async (run, { version: held, loadedAt: heldSince, seedVersion: heldSeed, isOurModel }) => {
    const isForeign = held !== undefined && !isOurModel;
    if (isImport && (isForeign || (overOwnSeedOnly && heldSeed !== seedVersion))) throw foreignRelease();
    const loadedAt = now().toISOString();
    const place = { sequence: await nextSequence(run, held), loadedOn: loadedAt.slice(0, 'YYYY-MM-DD'.length) };
    const forgotten = isForeign ? await forgetFeeds(run, place) : [];
    if (forgotten.length > 0) onProgress(`took out what another release had made of ${forgotten.join(', ')}`);
    const { rows, addsFeed } = await imports(run, place);
    const stamp = datasetStamp({ seedVersion, foldVersion: rows.version, foldCounts: countsIn(rows) }, await run(readImports));
    const release = await recordRelease(run, { version: stamp.version, loadedAt }, held ? { version: held, loadedAt: heldSince ?? loadedAt } : null);
    if (release === null) {
      await run(stampGraphModel);
      return nothing;
    }
    const changes = graphChanges(rows, await run(readHashes));
    if (release.previousVersion !== null) onProgress(`noted ${await recordChanges(run, changes, release, addsFeed)} changes of claims`);
    await writeNodes(run, changes);
    onProgress(`wrote ${changes.writtenIds.size} nodes`);
    const relationships = writtenRelationships(rows, changes.writtenIds);
    await relate(run, relationships, changes.elementIds);
    onProgress(`wrote ${relationships.length} relationships`);
    await run(stampDataset(stamp, loadedAt));
    return { written: true, nodesWritten: changes.writtenIds.size, nodesDeleted: changes.stale.length, relationshipsWritten: relationships.length };
  });
}

function countsIn({ nodes }: GraphRows): string {
  return String(nodes.Dataset?.[0]?.properties['counts'] ?? '[]');
}

/** Plans made on the statistics of an empty database scan where an index would serve. An account that may not refresh them is told; the database does it in its own time. */
async function refreshStatistics(graph: GraphWriter, onProgress: (message: string) => void): Promise<void> {
  try {
    await graph.changeSchema({ text: 'CALL db.prepareForReplanning($seconds)', parameters: { seconds: 60n } });
  } catch (error) {
    onProgress(`the statistics of the indexes could not be refreshed now (${error instanceof Error ? error.message : String(error)}); the database will do it by itself`);
  }
}

async function writeNodes(run: RunStatement, { stale, rewritten, added, elementIds }: GraphChanges): Promise<void> {
  for (const batch of batches(stale)) await run(deleteNodes(batch.map(({ elementId }) => elementId)));
  await rewrite(run, rewritten);
  await create(run, added, elementIds);
}

/** Those that start at a node that was written. */
function writtenRelationships({ relationships }: GraphRows, writtenIds: ReadonlySet<string>): readonly TypedRow[] {
  // The store keeps the relationships of a node by type in the order in which the types were first made: those of claims come last, so that nobody walks past them.
  const ofRecords = relationships.filter(({ fromLabel }) => fromLabel !== 'Claim');
  const ofClaims = relationships.filter(({ fromLabel }) => fromLabel === 'Claim');
  return [...ofRecords, ...ofClaims].flatMap(({ type, rows }) => rows.filter(({ from }) => writtenIds.has(from)).map((row): TypedRow => ({ type, row })));
}
