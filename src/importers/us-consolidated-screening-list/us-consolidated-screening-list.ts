import { basename } from 'node:path';
import type { IsoDate } from '../../domain/iso-date.ts';
import { refusal } from '../feed-error.ts';
import type { DocumentLoad, LoadedDocumentFeed } from '../feed.ts';
import { loadFeed } from '../loading/load-feed.ts';
import { listingRows, screeningListFeed } from './listing-rows.ts';
import { readScreeningList } from './read-screening-list.ts';
import type { ScreeningList } from './screening-list.ts';

const dayOfCopy = '2026-07-31';

async function listOf(path: string, given: IsoDate | undefined): Promise<ScreeningList> {
  const list = await readScreeningList(path, given ?? dayOfCopy);
  if (given !== undefined && list.vintage !== given) throw refusal(basename(path), undefined, `the file says itself that it is of ${list.vintage}, not of ${given}`, 'leave the day out');
  return list;
}

/** The twelve lists of parties of the Departments of Commerce, State and the Treasury, in one file. Entries that the seed has are left to it. */
export const usConsolidatedScreeningList: LoadedDocumentFeed = {
  id: screeningListFeed,
  title: 'Consolidated Screening List',
  publisher: 'U.S. Department of Commerce, International Trade Administration',
  license: 'Work of the United States Government (public domain)',
  credit: 'trade.gov; compact arrangement copyright (c) 2026 seelpeed-debug',
  page: 'https://data.trade.gov/downloadable_consolidated_screening_list/v1/consolidated.json',
  vintage: dayOfCopy,
  bundled: true,
  tables: [],
  lookups: [],
  document: {
    file: 'screening-list.compact.json',
    async vintage(path, day) {
      const { vintage, lists, entries } = await listOf(path, day);
      return { feed: screeningListFeed, day: vintage, holds: lists, entries };
    },
    async load(graph, path, options = {}): Promise<DocumentLoad> {
      const list = await listOf(path, options.day);
      const ofSeed = await graph.read({ text: 'MATCH (l:Listing) WHERE l.feed IS NULL RETURN l.list, l.listedName, l.citation, l.from ORDER BY l.id', parameters: {} });
      const rows = listingRows(list, ofSeed.map(([name, listedName, citation, from]) => ({ list: String(name), listedName: String(listedName), citation: (citation as string | null) ?? null, from: (from as string | null) ?? null })));
      return { ...(await loadFeed(graph, rows, options)), inSeed: rows.inSeed.length, records: rows.records, vintage: rows.vintage };
    },
  },
};
