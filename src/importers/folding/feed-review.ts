import type { FeedPlace } from './draft.ts';
import type { FoldContext } from './feed-fold.ts';
import type { Vintage } from './vintage.ts';

/** Something that a feed says and that somebody must look at: it changes nothing by itself. */
export interface ReviewItem extends FeedPlace {
  readonly what: string;
  readonly whatToDo: string;
}

/** What is at odds with the seed, or could not be taken. */
export type FeedReview<Entry = unknown> = (vintages: readonly Vintage<Entry>[], context: Pick<FoldContext, 'seed'>) => readonly ReviewItem[];
