import type { IsoDate } from '../../domain/iso-date.ts';
import type { RecordLookup, SeedRecord } from '../../seeding/kinds/seed-kind.ts';
import type { Addition, Draft } from './draft.ts';
import type { OpenMatch } from '../review/open-match.ts';
import type { NameRegister } from './names.ts';
import type { Vintage } from './vintage.ts';

export interface FoldContext {
  /** The records of the seed. */
  readonly seed: RecordLookup & { readonly records: readonly SeedRecord[] };
  /** Resolves the names that feeds write to records. */
  readonly names: NameRegister;
  /** The bare id of the source that a vintage of a feed is; it is drafted when it is first asked for, and dated by the vintage. */
  source(feed: string, day: IsoDate): string;
}

export interface FoldedFeed {
  readonly drafts: readonly Draft[];
  readonly additions: readonly Addition[];
  /** What the seed holds otherwise in a way that no value can say, for review. */
  readonly open?: readonly OpenMatch[];
}

/** What the vintages of a feed (oldest first, at least one) make of the graph. It hangs on them and the seed alone: the same vintages make the same, in whatever order they came. */
export type FeedFold<Entry = unknown> = (vintages: readonly Vintage<Entry>[], context: FoldContext) => FoldedFeed;
