import type { IsoDate } from '../../domain/iso-date.ts';
import type { GraphRows } from '../../graph-model/graph-rows.ts';

/** What a feed brings into the graph: nodes of its own, each with the property `feed`, and the relationships that start at them. They may end at nodes of the seed. */
export interface FeedRows extends Pick<GraphRows, 'nodes' | 'relationships'> {
  readonly feed: string;
  /** The day of the data, not of its import. */
  readonly vintage: IsoDate;
  /** Of a feed of lists, those that this vintage holds as a whole; without, all of them. What it lacks of the others has not ended. */
  readonly lists?: readonly string[];
  /** How many records the file holds. */
  readonly records: number;
}
