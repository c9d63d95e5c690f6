import { join } from 'node:path';
import type { GraphReader, GraphWriter } from '../../domain/graph.ts';
import type { FeedLoad, FeedLoadOptions } from '../loading/load-feed.ts';
import { loadFeed } from '../loading/load-feed.ts';
import { listingRows, screeningListFeed } from './listing-rows.ts';
import { knownListings, readScreeningList } from './read-screening-list.ts';

/** The list that comes with the project. */
export const bundledScreeningList = join(import.meta.dirname, '../../../data', screeningListFeed, 'screening-list.compact.json.gz');

/** Imports a Consolidated Screening List: the one that comes with the project, or that of a file. Entries that the seed has are left to it. */
export async function importScreeningList(graph: GraphReader & GraphWriter, options: FeedLoadOptions & { readonly file?: string | undefined } = {}): Promise<FeedLoad & { readonly inSeed: number; readonly records: number; readonly vintage: string }> {
  const list = await readScreeningList(options.file ?? bundledScreeningList);
  const ofSeed = await graph.read({ text: 'MATCH (l:Listing) WHERE l.feed IS NULL RETURN l.id, l.list, l.listedName', parameters: {} });
  const rows = listingRows(list, knownListings(ofSeed.map(([id, name, listedName]) => ({ id: String(id), list: String(name), listedName: String(listedName) }))));
  return { ...(await loadFeed(graph, rows, options)), inSeed: rows.inSeed.length, records: rows.records, vintage: rows.vintage };
}
