import type { FeedFold } from '../folding/feed-fold.ts';
import type { DocumentFeed, Feed } from '../feed.ts';
import type { EarText } from './ear-document.ts';

interface EarFeed<Entry> extends Pick<Feed, 'id' | 'title' | 'page' | 'origin'> {
  readonly file: string;
  readonly lookups?: readonly URL[];
  readonly read: (path: string) => Promise<EarText<Entry>>;
  readonly fold: FeedFold<Entry>;
}

/** What all parts of the regulations have in common: the text of the eCFR of a day, in an arrangement of its tables as JSON. */
export const earFeed = <Entry>({ id, title, page, origin, file, lookups = [], read, fold }: EarFeed<Entry>): DocumentFeed => ({
  id, title, ...(page !== undefined && { page }), ...(origin !== undefined && { origin }),
  publisher: 'eCFR (OFR/GPO)',
  license: 'Work of the United States Government (public domain)',
  credit: 'eCFR; arrangement copyright (c) 2026 seelpeed-debug, MIT License',
  vintage: '2026-07-23',
  bundled: true,
  tables: [],
  lookups,
  document: {
    file,
    async vintage(path) {
      return { feed: id, ...await read(path) };
    },
  },
  fold: fold as FeedFold,
});
