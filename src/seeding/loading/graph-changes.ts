import type { Row } from '../../domain/graph.ts';
import type { GraphRows, NodeRow } from '../../graph-model/graph-rows.ts';
import { nodeKinds } from '../../graph-model/node-kinds.ts';
import type { NodeLabel } from '../../graph-model/node-kinds.ts';
import { foreignNode } from './foreign-data.ts';
import type { HashedNode } from './statements.ts';

/** A node that the database holds. */
export interface HeldNode {
  readonly elementId: string;
  readonly label: string;
}

/** What must change so that the database holds exactly the rows. */
export interface GraphChanges {
  readonly added: readonly HashedNode[];
  /** In the database already, with other content. */
  readonly rewritten: readonly (HashedNode & HeldNode)[];
  /** Ours that the rows no longer have. */
  readonly stale: readonly HeldNode[];
  /** Ids of all that is added or rewritten: the relationships that start there are written with them. */
  readonly writtenIds: ReadonlySet<string>;
  /** Element ids of what the database holds, by id; those of what is added come to them when it is written. */
  readonly elementIds: Map<string, string>;
}

/** Compares the rows with what the database holds (the answer to `readHashes`). A node of our labels that isn't ours is refused. */
export function graphChanges(rows: GraphRows, stored: readonly Row[]): GraphChanges {
  const { hashes } = rows;
  const elementIds = new Map<string, string>();
  const unchanged = new Set<string>();
  const stale: HeldNode[] = [];
  for (const [id, hash, elementId, labels] of stored) {
    const label = ourLabelOf(labels as readonly string[]);
    if (typeof hash !== 'string' || typeof id !== 'string') throw foreignNode(label, id);
    const wanted = hashes.get(id);
    if (wanted === undefined) stale.push({ elementId: String(elementId), label });
    else elementIds.set(id, String(elementId));
    if (wanted === hash) unchanged.add(id);
  }
  const changed = (Object.entries(rows.nodes) as readonly [NodeLabel, readonly NodeRow[]][]).flatMap(([label, nodes]) => nodes
    .filter(({ id }) => !unchanged.has(id))
    .map((row): HashedNode => ({ label, row, contentHash: hashes.get(row.id) ?? '' })));
  return {
    added: changed.filter(({ row }) => !elementIds.has(row.id)),
    rewritten: changed.flatMap((node) => {
      const elementId = elementIds.get(node.row.id);
      return elementId === undefined ? [] : [{ elementId, ...node }];
    }),
    stale,
    writtenIds: new Set(changed.map(({ row }) => row.id)),
    elementIds,
  };
}

/** Somebody may have given our nodes further labels. */
function ourLabelOf(labels: readonly string[]): string {
  return labels.find((label) => label in nodeKinds) ?? String(labels[0]);
}
