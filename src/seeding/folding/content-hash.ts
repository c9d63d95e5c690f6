import { createHash } from 'node:crypto';
import type { GraphRows, NodeRow, StoredValue } from '../../graph-model/graph-rows.ts';
import type { NodeLabel } from '../../graph-model/node-kinds.ts';

type Content = Pick<GraphRows, 'nodes' | 'relationships'>;

/** One hash for each node over its properties and the relationships that start at it: what changes is rewritten together. */
export function contentHashes({ nodes, relationships }: Content): ReadonlyMap<string, string> {
  const outgoing = new Map<string, string[]>();
  for (const { type, rows } of relationships) {
    for (const row of rows) {
      const lines = outgoing.get(row.from) ?? [];
      lines.push(`${type} ${row.to} ${canonical(row.properties)}`);
      outgoing.set(row.from, lines);
    }
  }
  const hashes = new Map<string, string>();
  for (const [label, rows] of Object.entries(nodes) as readonly [NodeLabel, readonly NodeRow[]][]) {
    for (const row of rows) hashes.set(row.id, sha256([label, canonical(row.properties), ...(outgoing.get(row.id) ?? []).sort()].join('\n')));
  }
  return hashes;
}

/** The dataset's version: the same facts and the same law give the same version whatever the order of files and the machine. */
export function versionOf(content: Content, law: object): string {
  return sha256([...[...contentHashes(content)].map(([id, hash]) => `${id} ${hash}`).sort(), JSON.stringify(law)].join('\n'));
}

function canonical(properties: Readonly<Record<string, StoredValue>>): string {
  return JSON.stringify(Object.entries(properties).sort(([a], [b]) => (a < b ? -1 : 1)));
}

function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 16);
}
