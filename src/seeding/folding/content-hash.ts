import { createHash } from 'node:crypto';
import type { GraphRows, NodeRow, RelationshipRow, StoredValue } from '../../graph-model/graph-rows.ts';
import type { NodeLabel } from '../../graph-model/node-kinds.ts';
import type { RelationshipType } from '../../graph-model/relationship-kinds.ts';

type Content = Pick<GraphRows, 'nodes' | 'relationships'>;

/** One hash for each node over its properties and the relationships that start at it: what changes is rewritten together. */
export function contentHashes({ nodes, relationships }: Content): ReadonlyMap<string, string> {
  const outgoing = new Map<string, Outgoing[]>();
  for (const { type, rows } of relationships) {
    for (const row of rows) {
      const ofNode = outgoing.get(row.from);
      if (ofNode === undefined) outgoing.set(row.from, [{ type, row }]);
      else ofNode.push({ type, row });
    }
  }
  const hashes = new Map<string, string>();
  for (const [label, rows] of Object.entries(nodes) as readonly [NodeLabel, readonly NodeRow[]][]) {
    for (const { id, properties } of rows) hashes.set(id, sha256([label, canonical(properties), ...(outgoing.get(id) ?? []).map(lineOf).sort()]));
  }
  return hashes;
}

interface Outgoing {
  readonly type: RelationshipType;
  readonly row: RelationshipRow;
}

/** Not before it is hashed: the lines of a whole graph take more memory than the graph. */
const lineOf = ({ type, row }: Outgoing): string => `${type} ${row.to} ${canonical(row.properties)}`;

/** The dataset's version: the same facts and the same law give the same version whatever the order of files and the machine. */
export function versionOf(content: Content, law: object): string {
  return sha256([...[...contentHashes(content)].map(([id, hash]) => `${id} ${hash}`).sort(), JSON.stringify(law)]);
}

function canonical(properties: Readonly<Record<string, StoredValue>>): string {
  return JSON.stringify(Object.entries(properties).sort(([a], [b]) => (a < b ? -1 : 1)));
}

function sha256(lines: readonly string[]): string {
  return createHash('sha256').update(lines.join('\n')).digest('hex').slice(0, 16);
}
