import type { RunStatement } from '../../domain/graph.ts';
import { readImports } from './history-statements.ts';
import type { Release } from './record-release.ts';
import { createNodes, deleteNodesOfFeeds } from './statements.ts';

/**
 * Takes out of the graph what feeds wrote themselves, and notes that it holds nothing of them. For a load over the graph of another release: it rewrites what is made of
 * the seed, and what another model made of a feed would be read as if it were of ours. The vintages are kept, so that the next import of the feed makes it anew.
 */
export async function forgetFeeds(run: RunStatement, { sequence, loadedOn }: Pick<Release, 'sequence' | 'loadedOn'>): Promise<readonly string[]> {
  const feeds = (await run(readImports)).map(([feed, , vintage]) => ({ feed: String(feed), vintage }));
  if (feeds.length === 0) return [];
  await run(deleteNodesOfFeeds);
  await run(createNodes(feeds.map(({ feed, vintage }) => ({
    label: 'Import', properties: { id: `import:${sequence}/${feed}/forgotten`, sequence, feed, vintage: String(vintage), content: '', records: 0, counts: '[]', importedOn: loadedOn },
  }))));
  return feeds.map(({ feed }) => feed);
}
