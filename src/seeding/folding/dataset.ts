import { globalId } from '../../domain/global-id.ts';
import type { NodeRow } from '../../graph-model/graph-rows.ts';
import type { NodeLabel } from '../../graph-model/node-kinds.ts';

/** The one node that says what is in the graph. */
export const datasetId = globalId('dataset', 'current');

/** How many nodes there are of each type. Names and redirects are ways to records, no nouns of the field. */
export function countsOf(nodes: Readonly<Partial<Record<NodeLabel, readonly NodeRow[]>>>): readonly { readonly type: string; readonly count: number }[] {
  return (Object.entries(nodes) as readonly [NodeLabel, readonly NodeRow[]][])
    .filter(([label]) => label !== 'Name' && label !== 'Redirect' && label !== 'Dataset')
    .map(([type, rows]) => ({ type, count: rows.length }))
    .sort((a, b) => (a.type < b.type ? -1 : 1));
}
