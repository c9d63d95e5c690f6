import type { Row } from '../../domain/graph.ts';
import type { NodeRow } from '../../graph-model/graph-rows.ts';
import type { NodeLabel } from '../../graph-model/node-kinds.ts';
import { contentHashes } from '../../seeding/folding/content-hash.ts';
import type { HashedNode } from '../../seeding/loading/statements.ts';
import type { FeedRows } from './feed-rows.ts';

export type ChangedNode = HashedNode & { readonly elementId: string };

/** What must change so that the database holds what the vintages of a feed say. */
export interface FeedChanges {
  readonly added: readonly HashedNode[];
  readonly changed: readonly ChangedNode[];
  /** Stood until now, and no longer: it ends, and is not deleted. */
  readonly ended: readonly ChangedNode[];
  /** As before, with the day on which it was last seen so. */
  readonly unchanged: readonly { readonly elementId: string; readonly statusOn: string; readonly isNew: boolean }[];
  /** Element ids of what is no entry of the feed any more: the seed has it now. */
  readonly gone: readonly string[];
  readonly elementIds: ReadonlyMap<string, string>;
}

/** When a record was last seen is no part of what it says. */
const seen = 'statusOn';

/** Compares with what the database holds of the feed: `[id, contentHash, elementId, status, statusOn]` each. */
export function feedChanges(rows: FeedRows, hashes: ReadonlyMap<string, string>, stored: readonly Row[]): FeedChanges {
  const held = new Map(stored.map(([id, hash, elementId, status, statusOn]) => [String(id), { hash, elementId: String(elementId), status, statusOn }]));
  const nodes = (Object.entries(rows.nodes) as [NodeLabel, readonly NodeRow[]][]).flatMap(([label, ofLabel]) => ofLabel.map((row) => ({ label, row })));
  const changes = { added: [] as HashedNode[], changed: [] as ChangedNode[], ended: [] as ChangedNode[], unchanged: [] as FeedChanges['unchanged'][number][] };
  for (const { label, row } of nodes) {
    const { id, properties } = row;
    const node = held.get(id);
    const written: HashedNode = { label, row, contentHash: hashes.get(id)! };
    if (node === undefined) changes.added.push(written);
    else if (node.hash === hashes.get(id)) changes.unchanged.push({ elementId: node.elementId, statusOn: String(properties[seen]), isNew: node.statusOn !== properties[seen] });
    else (node.status === 'LISTED' && properties['status'] === 'REMOVED' ? changes.ended : changes.changed).push({ ...written, elementId: node.elementId });
  }
  const ids = new Set(nodes.map(({ row }) => row.id));
  return { ...changes, gone: [...held].filter(([id]) => !ids.has(id)).map(([, { elementId }]) => elementId), elementIds: new Map([...held].map(([id, { elementId }]) => [id, elementId])) };
}

/** One hash for each node, whenever it was last seen. */
export function hashesOf({ nodes, relationships }: Pick<FeedRows, 'nodes' | 'relationships'>): ReadonlyMap<string, string> {
  return contentHashes({ relationships, nodes: Object.fromEntries(Object.entries(nodes).map(([label, ofLabel]) => [label, ofLabel.map(withoutSeen)])) });
}

function withoutSeen({ id, properties }: NodeRow): NodeRow {
  return { id, properties: Object.fromEntries(Object.entries(properties).filter(([property]) => property !== seen)) };
}
