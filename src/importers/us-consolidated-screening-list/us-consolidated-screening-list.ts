import type { DocumentLoad, Feed } from '../feed.ts';
import { loadFeed } from '../loading/load-feed.ts';
import { listingRows, screeningListFeed } from './listing-rows.ts';
import { readScreeningList } from './read-screening-list.ts';

/** The twelve lists of parties of the Departments of Commerce, State and the Treasury, in one file. Entries that the seed has are left to it. */
export const usConsolidatedScreeningList: Feed & Required<Pick<Feed, 'document'>> = {
  id: screeningListFeed,
  title: 'Consolidated Screening List',
  publisher: 'U.S. Department of Commerce, International Trade Administration',
  license: 'Work of the United States Government (public domain)',
  credit: 'trade.gov; compact arrangement copyright (c) 2026 seelpeed-debug',
  page: 'https://data.trade.gov/downloadable_consolidated_screening_list/v1/consolidated.json',
  vintage: '2026-07-31',
  bundled: true,
  tables: [],
  lookups: [],
  document: {
    file: 'screening-list.compact.json',
    async read(path) {
      const { entries, vintage } = await readScreeningList(path);
      return { records: entries.length, vintage };
    },
    async load(graph, path, options): Promise<DocumentLoad> {
      const list = await readScreeningList(path);
      const ofSeed = await graph.read({ text: 'MATCH (l:Listing) WHERE l.feed IS NULL RETURN l.list, l.listedName, l.citation, l.from ORDER BY l.id', parameters: {} });
      const rows = listingRows(list, ofSeed.map(([name, listedName, citation, from]) => ({ list: String(name), listedName: String(listedName), citation: (citation as string | null) ?? null, from: (from as string | null) ?? null })));
      return { ...(await loadFeed(graph, rows, options)), inSeed: rows.inSeed.length, records: rows.records, vintage: rows.vintage };
    },
  },
};
