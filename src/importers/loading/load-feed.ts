import { createHash } from 'node:crypto';
import type { GraphReader, GraphWriter, RunStatement } from '../../domain/graph.ts';
import type { RelationshipRows } from '../../graph-model/graph-rows.ts';
import { batches } from '../../seeding/loading/batches.ts';
import { datasetStamp } from '../../seeding/loading/dataset-stamp.ts';
import { foreignRelease } from '../../seeding/loading/foreign-data.ts';
import { readImports, readLastRelease } from '../../seeding/loading/history-statements.ts';
import { recordRelease } from '../../seeding/loading/record-release.ts';
import { deleteNodes, readFoldStamp, stampDataset } from '../../seeding/loading/statements.ts';
import { writeAnnounced } from '../../seeding/loading/write-announced.ts';
import { create, relate, rewrite } from '../../seeding/loading/write-rows.ts';
import { refusal } from '../feed-error.ts';
import { contentOf } from '../vintages/packed-vintage.ts';
import type { BroughtVintage } from '../vintages/stored-vintages.ts';
import { keepVintage, keptVintages, noteReading, readVintages } from '../vintages/stored-vintages.ts';
import { feedChanges, hashesOf } from './feed-changes.ts';
import type { FeedChanges } from './feed-changes.ts';
import type { FeedRows, FeedRowsOf } from './feed-rows.ts';
import { recordFeedChanges } from './record-feed-changes.ts';
import { readEnds, readHeld, seeAgain } from './statements.ts';

export interface FeedLoad<Rows extends FeedRows = FeedRows> {
  /** False when the graph held exactly this already. */
  readonly written: boolean;
  readonly added: number;
  readonly changed: number;
  readonly ended: number;
  readonly unchanged: number;
  /** The version of the dataset afterwards. */
  readonly version: string;
  readonly rows: Rows;
}

export interface FeedLoadOptions {
  readonly now?: () => Date;
  readonly onProgress?: (message: string) => void;
}

/**
 * Makes the graph hold what all vintages of a feed say, one that is brought among them, in one transaction: whatever happens, the graph stands whole as it was or as it
 * shall be, and running it again finishes it. Nothing is deleted: what a vintage no longer has ends on its day. A vintage that is older than others lands in its place.
 */
export function loadFeed<Rows extends FeedRows>(graph: GraphReader & GraphWriter, brought: BroughtVintage, rowsOf: FeedRowsOf<Rows>, { now = () => new Date(), onProgress = () => undefined }: FeedLoadOptions = {}): Promise<FeedLoad<Rows>> {
  const { feed } = brought;
  return writeAnnounced(graph, async (run, { version: held, loadedAt: heldSince }) => {
    const loadedAt = now().toISOString();
    const [seedVersion, foldVersion, foldCounts] = ((await run(readFoldStamp))[0] ?? []) as readonly [string?, string?, string?];
    if (held === undefined || seedVersion === undefined || foldVersion === undefined || foldCounts === undefined) {
      if (held !== undefined) throw foreignRelease();
      throw refusal(feed, undefined, 'the graph is empty', 'load the seed first, with npm run seed or npm start');
    }
    const isNew = await keep(run, brought);
    const others = await readVintages(run, [feed], { butOf: brought.day });
    const rows = await rowsOf([...others, brought].sort((a, b) => (a.day < b.day ? -1 : 1)), run);
    const hashes = hashesOf(rows);
    const content = contentOfRows(rows, hashes);
    const imports = await run(readImports);
    const former = imports.find(([id]) => id === feed);
    const standing = await run(readHeld(feed));
    if (former?.[1] === content && !isNew) return { written: false, added: 0, changed: 0, ended: 0, unchanged: standing.length, version: held, rows };

    const changes = feedChanges(rows, hashes, standing);
    const counts = JSON.stringify(Object.entries(rows.nodes).map(([type, nodes]) => ({ type, count: nodes.length })));
    const stamp = datasetStamp({ seedVersion, foldVersion, foldCounts }, [...imports.filter(([id]) => id !== feed), [feed, content, rows.vintage, rows.records, counts]]);
    const release = await recordRelease(run, { version: stamp.version, loadedAt }, { version: held, loadedAt: heldSince ?? loadedAt });
    if (release !== null && former !== undefined) await recordFeedChanges(run, changes, release);
    await writeChanges(run, rows, changes, onProgress);
    const sequence = release?.sequence ?? Number((await run(readLastRelease))[0]?.[0] ?? 0);
    // The last import of a feed tells what the graph holds: an older vintage that comes later has the newest one's day.
    await run({ text: 'MERGE (i:Import {id: $properties.id}) SET i = $properties', parameters: { properties: { id: `import:${sequence}/${feed}/${brought.day}`, sequence, feed, vintage: brought.day, content, records: rows.records, counts, importedOn: loadedAt.slice(0, 'YYYY-MM-DD'.length) } } });
    await run(stampDataset(stamp, loadedAt));
    return { written: true, added: changes.added.length, changed: changes.changed.length, ended: changes.ended.length, unchanged: changes.unchanged.length, version: stamp.version, rows };
  });
}

/** Whether the database did not keep just this vintage before. */
async function keep(run: RunStatement, brought: BroughtVintage): Promise<boolean> {
  const same = (await keptVintages(run)).find(({ feed, day, content }) => feed === brought.feed && day === brought.day && content === contentOf(brought));
  if (same === undefined) await keepVintage(run, brought);
  else if (same.file !== brought.file || same.readBy !== brought.readBy) await noteReading(run, brought);
  return same === undefined;
}

function contentOfRows(rows: FeedRows, hashes: ReadonlyMap<string, string>): string {
  return createHash('sha256').update([rows.vintage, ...[...hashes].map(([id, hash]) => `${id} ${hash}`).sort()].join('\n')).digest('hex').slice(0, 16);
}

async function writeChanges(run: RunStatement, rows: FeedRows, { added, changed, ended, unchanged, gone, elementIds }: FeedChanges, onProgress: (message: string) => void): Promise<void> {
  const all = new Map(elementIds);
  const rewritten = [...changed, ...ended];
  const isWritten = new Set([...added, ...rewritten].map(({ row }) => row.id));
  let written = 0;
  for (const batch of batches(gone)) await run(deleteNodes(batch));
  const onWritten = (count: number): void => onProgress(`${written += count} of ${isWritten.size} records`);
  await rewrite(run, rewritten, onWritten);
  await create(run, added, all, onWritten);
  const seenAgain = unchanged.filter(({ isNew }) => isNew);
  for (const statusOn of new Set(seenAgain.map((node) => node.statusOn))) {
    for (const batch of batches(seenAgain.filter((node) => node.statusOn === statusOn))) await run(seeAgain(batch.map(({ elementId }) => elementId), statusOn));
  }
  for (const group of rows.relationships) await writeRelationships(run, group, isWritten, all);
}

async function writeRelationships(run: RunStatement, { type, toLabel, rows }: RelationshipRows, isWritten: ReadonlySet<string>, elementIds: Map<string, string>): Promise<void> {
  const own = rows.filter(({ from }) => isWritten.has(from));
  const elsewhere = [...new Set(own.map(({ to }) => to))].filter((to) => !elementIds.has(to));
  for (const batch of batches(elsewhere)) for (const [id, elementId] of await run(readEnds(toLabel, batch))) elementIds.set(String(id), String(elementId));
  await relate(run, own.map((row) => ({ type, row })), elementIds);
}
