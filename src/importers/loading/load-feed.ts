import { createHash } from 'node:crypto';
import type { GraphReader, GraphWriter, RunStatement } from '../../domain/graph.ts';
import { invariant } from '../../domain/invariant.ts';
import type { RelationshipRows } from '../../graph-model/graph-rows.ts';
import { contentHashes } from '../../seeding/folding/content-hash.ts';
import { batches } from '../../seeding/loading/batches.ts';
import { datasetStamp } from '../../seeding/loading/dataset-stamp.ts';
import { readImports, readLastRelease } from '../../seeding/loading/history-statements.ts';
import { recordRelease } from '../../seeding/loading/record-release.ts';
import { createNodes, createRelationships, deleteOutgoing, lockDataset, readFoldStamp, rewriteNodes, stampDataset } from '../../seeding/loading/statements.ts';
import type { NewRelationship } from '../../seeding/loading/statements.ts';
import { refusal } from '../feed-error.ts';
import { feedChanges } from './feed-changes.ts';
import type { FeedChanges } from './feed-changes.ts';
import type { FeedRows } from './feed-rows.ts';
import { endNodes, readEnds, readHeld, seeAgain } from './statements.ts';

export interface FeedLoad {
  /** False when the graph held exactly this already. */
  readonly written: boolean;
  readonly added: number;
  readonly changed: number;
  readonly ended: number;
  readonly unchanged: number;
  /** The version of the dataset afterwards. */
  readonly version: string;
}

export interface FeedLoadOptions {
  readonly now?: () => Date;
  readonly onProgress?: (message: string) => void;
}

/**
 * Makes the graph hold what a vintage of a feed says, in one transaction: whatever happens, the old vintage stands whole or the new one does, and running it again
 * finishes it. Nothing is deleted: what the vintage no longer has ends on its day.
 */
export function loadFeed(graph: GraphReader & GraphWriter, rows: FeedRows, { now = () => new Date(), onProgress = () => undefined }: FeedLoadOptions = {}): Promise<FeedLoad> {
  const content = contentOf(rows);
  return graph.write(async (run) => {
    const loadedAt = now().toISOString();
    const [held, heldSince] = ((await run(lockDataset))[0] ?? []) as readonly [string?, string?];
    const [seedVersion, foldVersion, foldCounts] = ((await run(readFoldStamp))[0] ?? []) as readonly [string?, string?, string?];
    if (held === undefined || seedVersion === undefined || foldVersion === undefined || foldCounts === undefined) throw refusal(rows.feed, undefined, 'the graph is empty', 'load the seed first, with npm run seed or npm start');
    const imports = await run(readImports);
    const former = imports.find(([feed]) => feed === rows.feed);
    const standing = await run(readHeld(rows.feed));
    if (former?.[1] === content) return { written: false, added: 0, changed: 0, ended: 0, unchanged: standing.length, version: held };
    requireNoOlder(rows, former?.[2]);

    const changes = feedChanges(rows, standing);
    await writeChanges(run, rows, changes, onProgress);
    const counts = JSON.stringify(Object.entries(rows.nodes).map(([type, nodes]) => ({ type, count: nodes.length + (type === 'Listing' ? endedIn(standing, changes, rows) : 0) })));
    const stamp = datasetStamp({ seedVersion, foldVersion, foldCounts }, [...imports.filter(([feed]) => feed !== rows.feed), [rows.feed, content, rows.vintage, rows.records, counts]]);
    const release = await recordRelease(run, { version: stamp.version, loadedAt }, { version: held, loadedAt: heldSince ?? loadedAt });
    const sequence = release?.sequence ?? Number((await run(readLastRelease))[0]?.[0] ?? 0);
    await run(createNodes([{ label: 'Import', properties: { id: `import:${sequence}/${rows.feed}`, sequence, feed: rows.feed, vintage: rows.vintage, content, records: rows.records, counts, importedOn: loadedAt.slice(0, 'YYYY-MM-DD'.length) } }]));
    await run(stampDataset(stamp, loadedAt));
    return { written: true, added: changes.added.length, changed: changes.changed.length, ended: changes.ended.length, unchanged: changes.unchanged.length, version: stamp.version };
  });
}

function contentOf(rows: FeedRows): string {
  return createHash('sha256').update([rows.vintage, ...[...contentHashes(rows)].map(([id, hash]) => `${id} ${hash}`).sort()].join('\n')).digest('hex').slice(0, 16);
}

/** What an older vintage lacks has not ended, and what it alone has would end too late. */
function requireNoOlder({ feed, vintage }: FeedRows, held: unknown): void {
  if (typeof held !== 'string' || vintage >= held) return;
  throw refusal(feed, undefined, `its vintage of ${vintage} is older than that of ${held}, which the graph holds`, 'import vintages in the order of their days');
}

/** Nodes of the feed that it no longer brings. */
function endedIn(standing: readonly (readonly unknown[])[], { added }: FeedChanges, rows: FeedRows): number {
  return standing.length + added.length - Object.values(rows.nodes).reduce((total, nodes) => total + nodes.length, 0);
}

async function writeChanges(run: RunStatement, rows: FeedRows, { added, changed, ended, unchanged, elementIds }: FeedChanges, onProgress: (message: string) => void): Promise<void> {
  const all = new Map(elementIds);
  const isWritten = new Set([...added, ...changed].map(({ properties }) => String(properties['id'])));
  let written = 0;
  for (const batch of batches(changed)) {
    await run(deleteOutgoing(batch.map(({ elementId }) => elementId)));
    await run(rewriteNodes(batch));
    onProgress(`${written += batch.length} of ${isWritten.size} records`);
  }
  for (const batch of batches(added)) {
    for (const [id, elementId] of await run(createNodes(batch))) all.set(String(id), String(elementId));
    onProgress(`${written += batch.length} of ${isWritten.size} records`);
  }
  for (const batch of batches(ended)) await run(endNodes(batch, rows.vintage));
  for (const batch of batches(unchanged)) await run(seeAgain(batch, rows.vintage));
  for (const group of rows.relationships) await writeRelationships(run, group, isWritten, all);
}

async function writeRelationships(run: RunStatement, { type, toLabel, rows }: RelationshipRows, isWritten: ReadonlySet<string>, elementIds: Map<string, string>): Promise<void> {
  const own = rows.filter(({ from }) => isWritten.has(from));
  const elsewhere = [...new Set(own.map(({ to }) => to))].filter((to) => !elementIds.has(to));
  for (const batch of batches(elsewhere)) for (const [id, elementId] of await run(readEnds(toLabel, batch))) elementIds.set(String(id), String(elementId));
  const relationships = own.map(({ from, to, properties }): NewRelationship => {
    const [start, end] = [elementIds.get(from), elementIds.get(to)];
    invariant(start !== undefined && end !== undefined, `a ${type} relationship goes from ${from} to ${to}, and one of them is not in the graph`);
    return { type, from: start, to: end, properties };
  });
  for (const batch of batches(relationships)) {
    const created = (await run(createRelationships(batch)))[0]?.[0];
    invariant(Number(created) === batch.length, `${batch.length} relationships were to be created, and ${String(created)} were`);
  }
}
