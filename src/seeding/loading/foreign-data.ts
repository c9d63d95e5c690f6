import type { GraphReader } from '../../domain/graph.ts';
import { countNodes, readHeldVersions, sampleLabels } from './statements.ts';

/** The database holds data that this project did not write; loading would mix them. */
export class ForeignDataError extends Error {
  override readonly name = 'ForeignDataError';
  readonly code = 'FOREIGN_DATA';
}

/** Refuses a database in use for something else, unless the caller says that ours may stand beside it. */
export async function refuseForeignDatabase(graph: GraphReader, intoNonEmpty: boolean): Promise<void> {
  if (intoNonEmpty) return;
  if ((await graph.read(readHeldVersions)).length > 0) return;
  const count = Number((await graph.read(countNodes))[0]?.[0] ?? 0);
  if (count === 0) return;
  const labels = (await graph.read(sampleLabels)).map(([label]) => String(label));
  throw new ForeignDataError(
    `the database already holds ${count === 1 ? 'one node' : `${count} nodes`} that this project did not write${labels.length > 0 ? ` (${labels.join(', ')})` : ''}; nothing was written – `
    + 'name an empty database in NEO4J_DATABASE, or seed with --into-non-empty to load ours beside them');
}

/** What is imported goes into the graph of the release that imports it. */
export function foreignRelease(): ForeignDataError {
  return new ForeignDataError('another release loaded the graph; nothing was written – load the seed of this one first, with npm run seed or npm start');
}

export function foreignNode(label: string, id: unknown): ForeignDataError {
  const named = typeof id === 'string' ? ` with the id "${id}"` : '';
  return new ForeignDataError(
    `the database holds a ${label} node${named} that this project did not write; nothing was written, since the API would show it as ours – `
    + 'name another database in NEO4J_DATABASE, or give that node another label');
}
