import { nearest } from '../domain/nearest.ts';
import type { Feed } from '../importers/feed.ts';
import { StartError } from '../server/start-error.ts';

/** The feeds that the arguments name: one by its id, or all that come with the project. */
export function chosenFeeds(ids: readonly string[], all: boolean, feeds: readonly Feed[]): readonly Feed[] {
  if (all) {
    if (ids.length > 0) throw new StartError(`--all imports every feed; leave out ${ids.join(' ')} or --all.`);
    return feeds.filter(({ bundled }) => bundled);
  }
  const known = feeds.map(({ id }) => id);
  if (ids.length === 0) throw new StartError(`Which feed? One of these, or --all:\n${feeds.map(({ id, publisher, title }) => `  ${id}: ${publisher}, ${title}`).join('\n')}`);
  if (ids.length > 1) throw new StartError('One feed at a time, or --all.');
  const [id = ''] = ids;
  const feed = feeds.find((each) => each.id === id);
  if (feed) return [feed];
  const near = nearest(id, known, 1);
  throw new StartError(`There is no feed "${id}". ${near.length > 0 ? `Did you mean ${near[0]}?` : `There are: ${known.join(', ')}.`}`);
}
