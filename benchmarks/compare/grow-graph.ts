import type { GraphClient } from '../../src/neo4j/graph-client.ts';
import type { NodeLabel } from '../../src/graph-model/node-kinds.ts';
import { relationshipKinds, type RelationshipKind } from '../../src/graph-model/relationship-kinds.ts';
import type { Statement } from '../../src/domain/graph.ts';

/** What grows: the records that the measured pages, filters and groups read. What is said of them (claims, sources, names, lists) and the law stay as they are. */
export const grownLabels = ['Chip', 'Model', 'Organization', 'TrainingUse', 'Acquisition'] as const satisfies readonly NodeLabel[];
/** To which copies lead as the originals do. */
const sharedLabels: readonly NodeLabel[] = ['Country', 'ChipFamily'];

/** Of the organizations those that models, chips, uses or purchases lead to: nearly all others are only on lists. */
const isRead: Readonly<Partial<Record<NodeLabel, string>>> = { Organization: ' AND EXISTS { (n)<--(x) WHERE x:Model OR x:Chip OR x:TrainingUse OR x:Acquisition }' };

const mark = '~';

/** Adds copies of every record that grows, with its relationships, until there are so many times as many; one transaction for each round of copies. */
export async function growGraph(client: GraphClient, from: number, to: number, onProgress: (message: string) => void): Promise<void> {
  const originals = new Map<string, readonly unknown[]>();
  for (const label of grownLabels) {
    const rows = await client.read({ text: `MATCH (n:${label}) WHERE NOT n.id CONTAINS $mark${isRead[label] ?? ''} RETURN n.id`, parameters: { mark } });
    originals.set(label, rows.map(([id]) => id));
  }
  for (let copy = from; copy < to; copy += 1) {
    await client.write(async (run) => {
      for (const { label, text } of statements()) await run({ text, parameters: { ids: originals.get(label), suffix: `${mark}${copy}`, mark, copy } });
    });
    if ((copy + 1) % 10 === 0) onProgress(`the graph has grown to ${copy + 1} times`);
  }
}

export function* statements(): Generator<{ readonly label: string; readonly text: Statement['text'] }> {
  for (const label of grownLabels) yield { label, text: copyOfNodes(label) };
  for (const [type, kind] of Object.entries(relationshipKinds) as [string, RelationshipKind][]) {
    for (const from of grownLabels) {
      if (!kind.from.includes(from)) continue;
      for (const to of kind.to) {
        const grown = grownLabels.some((label) => label === to);
        if (grown || sharedLabels.includes(to)) yield { label: from, text: copyOfRelationships(from, type, to, grown) };
      }
    }
  }
}

/** Names of copies stand behind all others, so that a page by name holds the same rows at every size; quantities that are sorted by are told apart a little, as they are among records. */
function copyOfNodes(label: string): string {
  return `UNWIND $ids AS id
MATCH (n:${label} {id: id})
CREATE (c:${label})
SET c = n {.*, id: id + $suffix, name: $mark + n.name + $suffix, nameFolded: $mark + n.nameFolded + $suffix,
  tpp: n.tpp * (1 - $copy / 1000.0), trainingFlop: n.trainingFlop * (1 - $copy / 1000.0), searchNames: null, searchBy: null}`;
}

function copyOfRelationships(from: string, type: string, to: string, grown: boolean): string {
  return `UNWIND $ids AS id
MATCH (:${from} {id: id})-[r:${type}]->(n:${to})
MATCH (a:${from} {id: id + $suffix})
MATCH (b:${to} {id: ${grown ? 'n.id + $suffix' : 'n.id'}})
CREATE (a)-[copy:${type}]->(b)
SET copy = properties(r)`;
}
