import type { RunStatement } from '../../domain/graph.ts';
import { invariant } from '../../domain/invariant.ts';
import type { RelationshipRow } from '../../graph-model/graph-rows.ts';
import { batches, inBatches } from './batches.ts';
import { createNodes, createRelationships, deleteOutgoing, rewriteNodes, storedNode } from './statements.ts';
import type { HashedNode, NewRelationship } from './statements.ts';

/** A relationship between ids. */
export interface TypedRow {
  readonly type: string;
  readonly row: RelationshipRow;
}

/** Told after each batch how many it had. */
type OnWritten = (count: number) => void;

/** Nodes that are there already, with other content; what started at them is gone afterwards. */
export async function rewrite(run: RunStatement, nodes: readonly (HashedNode & { readonly elementId: string })[], onWritten: OnWritten = () => undefined): Promise<void> {
  for (const batch of batches(nodes)) {
    await run(deleteOutgoing(batch.map(({ elementId }) => elementId)));
    await run(rewriteNodes(batch.map((node) => ({ elementId: node.elementId, ...storedNode(node) }))));
    onWritten(batch.length);
  }
}

/** New nodes, whose element ids come to those that are known. */
export async function create(run: RunStatement, nodes: readonly HashedNode[], elementIds: Map<string, string>, onWritten: OnWritten = () => undefined): Promise<void> {
  await inBatches(nodes, (batch) => run(createNodes(batch.map(storedNode))), (made, batch) => {
    for (const [id, elementId] of made) elementIds.set(String(id), String(elementId));
    onWritten(batch.length);
  });
}

/** New relationships between nodes whose element ids are known. */
export async function relate(run: RunStatement, rows: readonly TypedRow[], elementIds: ReadonlyMap<string, string>): Promise<void> {
  await inBatches(rows, (batch) => run(createRelationships(batch.map((each) => betweenElements(each, elementIds)))), (answer, batch) => {
    const created = answer[0]?.[0];
    invariant(Number(created) === batch.length, `${batch.length} relationships were to be created, and ${String(created)} were`);
  });
}

function betweenElements({ type, row: { from, to, properties } }: TypedRow, elementIds: ReadonlyMap<string, string>): NewRelationship {
  const [start, end] = [elementIds.get(from), elementIds.get(to)];
  invariant(start !== undefined && end !== undefined, `a ${type} relationship goes from ${from} to ${to}, and one of them is not in the graph`);
  return { type, from: start, to: end, properties };
}
