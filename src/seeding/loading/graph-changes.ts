import type { Row } from '../../domain/graph.ts';
import type { GraphRows } from '../../graph-model/graph-rows.ts';
import { contentHashes } from '../folding/content-hash.ts';
import { foreignNode } from './foreign-data.ts';
import type { NewNode } from './statements.ts';

/** What must change so that the database holds exactly the rows. */
export interface GraphChanges {
  readonly added: readonly NewNode[];
  /** In the database already, with other content. */
  readonly rewritten: readonly { readonly elementId: string; readonly properties: NewNode['properties'] }[];
  /** Element ids of ours that the rows no longer have. */
  readonly stale: readonly string[];
  /** Ids of all that is added or rewritten: the relationships that start there are written with them. */
  readonly writtenIds: ReadonlySet<string>;
  /** Element ids of what the database holds, by id. */
  readonly elementIds: ReadonlyMap<string, string>;
}

/** Compares the rows with what the database holds (the answer to `readHashes`). A node of our labels that isn't ours is refused. */
export function graphChanges(rows: GraphRows, stored: readonly Row[]): GraphChanges {
  const hashes = contentHashes(rows);
  const elementIds = new Map<string, string>();
  const storedHashes = new Map<string, string>();
  for (const [id, hash, elementId, labels] of stored) {
    if (typeof hash !== 'string' || typeof id !== 'string') throw foreignNode(String((labels as readonly unknown[])[0]), id);
    storedHashes.set(id, hash);
    elementIds.set(id, String(elementId));
  }
  const changed = Object.entries(rows.nodes).flatMap(([label, nodes]) => nodes
    .map(({ id, properties }) => ({ id, label, properties: { ...properties, id, contentHash: hashes.get(id) ?? '' } }))
    .filter(({ id, properties }) => storedHashes.get(id) !== properties.contentHash));
  return {
    added: changed.filter(({ id }) => !storedHashes.has(id)).map(({ label, properties }) => ({ label, properties })),
    rewritten: changed.flatMap(({ id, properties }) => {
      const elementId = elementIds.get(id);
      return elementId === undefined ? [] : [{ elementId, properties }];
    }),
    stale: [...elementIds].filter(([id]) => !hashes.has(id)).map(([, elementId]) => elementId),
    writtenIds: new Set(changed.map(({ id }) => id)),
    elementIds,
  };
}
