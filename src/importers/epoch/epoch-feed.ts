import type { Feed } from '../feed.ts';

/** What all feeds of Epoch AI have in common. */
export const epochFeed = (feed: Pick<Feed, 'id' | 'title' | 'page' | 'vintage' | 'tables'> & Partial<Pick<Feed, 'credit' | 'lookups' | 'origin' | 'fold'>>): Feed => ({
  publisher: 'Epoch AI',
  license: 'CC BY 4.0',
  credit: 'Epoch AI',
  bundled: true,
  ...feed,
  lookups: [new URL('lookups.yaml', import.meta.url), ...feed.lookups ?? []],
});
