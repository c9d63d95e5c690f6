import { createHash } from 'node:crypto';
import type { GraphRows, NodeRow, RelationshipRows, StoredValue } from '../../graph-model/graph-rows.ts';
import type { NodeLabel } from '../../graph-model/node-kinds.ts';

type Content = Pick<GraphRows, 'nodes' | 'relationships'>;

/** One hash for each node over its properties and the relationships that start at it: what changes is rewritten together. */
export function contentHashes({ nodes, relationships }: Content): ReadonlyMap<string, string> {
  const hashes = new Map<string, string>();
  for (const [label, rows] of Object.entries(nodes) as readonly [NodeLabel, readonly NodeRow[]][]) {
    const outgoing = relationships.filter(({ fromLabel }) => fromLabel === label).map(byStart);
    for (const { id, properties } of rows) hashes.set(id, sha256([label, canonical(properties), ...outgoing.flatMap((linesOf) => linesOf(id)).sort()]));
  }
  return hashes;
}

/** The lines of the relationships that start at a node, made when they are asked for: those of a whole graph take more memory than the graph. */
function byStart({ type, rows }: RelationshipRows): (id: string) => readonly string[] {
  const sorted = [...rows].sort((a, b) => (a.from < b.from ? -1 : a.from > b.from ? 1 : 0));
  const first = new Map<string, number>();
  for (const [index, { from }] of sorted.entries()) if (!first.has(from)) first.set(from, index);
  return (id) => {
    const lines: string[] = [];
    for (let index = first.get(id) ?? sorted.length; sorted[index]?.from === id; index += 1) lines.push(`${type} ${sorted[index]!.to} ${canonical(sorted[index]!.properties)}`);
    return lines;
  };
}

/** The dataset's version: the same facts and the same law give the same version whatever the order of files and the machine. */
export function versionOf(hashes: ReadonlyMap<string, string>, law: object): string {
  const version = createHash('sha256');
  for (const id of [...hashes.keys()].sort()) version.update(`${id} ${hashes.get(id)!}\n`);
  return version.update(JSON.stringify(law)).digest('hex').slice(0, length);
}

const length = 16;

function canonical(properties: Readonly<Record<string, StoredValue>>): string {
  return JSON.stringify(Object.entries(properties).sort(([a], [b]) => (a < b ? -1 : 1)));
}

function sha256(lines: readonly string[]): string {
  return createHash('sha256').update(lines.join('\n')).digest('hex').slice(0, length);
}
