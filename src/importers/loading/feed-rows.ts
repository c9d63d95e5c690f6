import type { IsoDate } from '../../domain/iso-date.ts';
import type { GraphRows } from '../../graph-model/graph-rows.ts';

/** What a feed brings into the graph: nodes of its own, each with the property `feed`, and the relationships that start at them. They may end at nodes of the seed. */
export interface FeedRows extends Pick<GraphRows, 'nodes' | 'relationships'> {
  readonly feed: string;
  /** The day of the data, not of its import. */
  readonly vintage: IsoDate;
  /** How many records the file holds. */
  readonly records: number;
}
