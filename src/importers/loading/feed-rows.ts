import type { RunStatement } from '../../domain/graph.ts';
import type { IsoDate } from '../../domain/iso-date.ts';
import type { GraphRows } from '../../graph-model/graph-rows.ts';
import type { Vintage } from '../folding/vintage.ts';

/** What the vintages of a feed make of the graph: nodes of its own, each with the property `feed`, and the relationships that start at them. They may end at nodes of the seed. */
export interface FeedRows extends Pick<GraphRows, 'nodes' | 'relationships'> {
  readonly feed: string;
  /** The day of the newest vintage, not of its import. */
  readonly vintage: IsoDate;
  /** How many records the newest vintage holds. */
  readonly records: number;
}

/** Makes the rows of all vintages of a feed (oldest first). It may read what the seed has, in the transaction in which they are written. */
export type FeedRowsOf<Rows extends FeedRows = FeedRows> = (vintages: readonly Vintage[], run: RunStatement) => Promise<Rows>;
