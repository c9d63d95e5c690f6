import type { Row } from '../../domain/graph.ts';
import { OPEN_END } from '../../domain/iso-date.ts';
import type { NodeRow } from '../../graph-model/graph-rows.ts';
import type { NodeLabel } from '../../graph-model/node-kinds.ts';
import { contentHashes } from '../../seeding/folding/content-hash.ts';
import type { NewNode } from '../../seeding/loading/statements.ts';
import type { FeedRows } from './feed-rows.ts';

/** What must change so that the database holds what a vintage of a feed says. */
export interface FeedChanges {
  readonly added: readonly NewNode[];
  readonly changed: readonly (NewNode & { readonly elementId: string })[];
  /** Element ids of what the vintage no longer has and what stood until now: it ends, and is not deleted. */
  readonly ended: readonly string[];
  /** Element ids of what it says as before. */
  readonly unchanged: readonly string[];
  readonly elementIds: ReadonlyMap<string, string>;
}

/** When a record was seen is no part of what it says. */
const seen = ['statusOn', 'seenOn', 'knownFrom'];

/** Compares with what the database holds of the feed: `[id, contentHash, elementId, knownFrom, until, list]` each. */
export function feedChanges(rows: FeedRows, stored: readonly Row[]): FeedChanges {
  const held = new Map(stored.map(([id, hash, elementId, knownFrom, until, list]) => [String(id), { hash, elementId: String(elementId), knownFrom, until, list }]));
  const nodes = (Object.entries(rows.nodes) as [NodeLabel, readonly NodeRow[]][]).flatMap(([label, ofLabel]) => ofLabel.map((row) => ({ label, row })));
  const hashes = contentHashes({ relationships: rows.relationships, nodes: Object.fromEntries(Object.entries(rows.nodes).map(([label, ofLabel]) => [label, ofLabel.map(withoutSeen)])) });
  const changes = { added: [] as NewNode[], changed: [] as (NewNode & { readonly elementId: string })[], unchanged: [] as string[] };
  for (const { label, row: { id, properties } } of nodes) {
    const node = held.get(id);
    const contentHash = hashes.get(id)!;
    if (node === undefined) changes.added.push({ label, properties: { ...properties, id, contentHash } });
    else if (node.hash === contentHash) changes.unchanged.push(node.elementId);
    else changes.changed.push({ elementId: node.elementId, label, properties: { ...properties, ...(typeof node.knownFrom === 'string' ? { knownFrom: node.knownFrom, ...('seenOn' in properties ? { seenOn: node.knownFrom } : {}) } : {}), id, contentHash } });
  }
  const ids = new Set(nodes.map(({ row }) => row.id));
  const ended = [...held].filter(([id, { until, list }]) => !ids.has(id) && (until ?? OPEN_END) === OPEN_END && (rows.lists?.includes(String(list)) ?? true)).map(([, { elementId }]) => elementId);
  return { ...changes, ended, elementIds: new Map([...held].map(([id, { elementId }]) => [id, elementId])) };
}

function withoutSeen({ id, properties }: NodeRow): NodeRow {
  return { id, properties: Object.fromEntries(Object.entries(properties).filter(([property]) => !seen.includes(property))) };
}
