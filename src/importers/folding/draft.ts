import type { IdPrefix } from '../../domain/global-id.ts';
import type { IsoDate } from '../../domain/iso-date.ts';

/** Where a feed says something: messages name it. */
export interface FeedPlace {
  readonly feed: string;
  /** The key of the feed's record, where there is one. */
  readonly key?: string;
}

/** Where a feed says it first, with its source. */
export interface Naming extends FeedPlace {
  /** Bare id of the source, perhaps with a locator after `#`. */
  readonly source: string;
  readonly day: IsoDate;
}

/**
 * A record as the seed would write it, with its sources: it is checked, folded and stored as those of the seed are. Fields stand in the seed's form (`src/seeding/kinds`);
 * the id is the bare one.
 */
export interface Draft {
  readonly prefix: IdPrefix;
  readonly value: Readonly<Record<string, unknown>> & { readonly id: string };
  readonly from: FeedPlace;
}

/** A value with who says it, in the form of the seed: `source#locator`. */
export interface FieldValue {
  readonly value: unknown;
  readonly sources: readonly string[];
}

/** What a feed says beside a record that the seed has: values that compete with its own, and values of fields that it does not have. What the seed says stays preferred. */
export interface Addition {
  readonly prefix: IdPrefix;
  /** Bare. */
  readonly id: string;
  /** In the form of the seed's `disputed`: by field. */
  readonly disputed: Readonly<Record<string, readonly Readonly<Record<string, unknown>>[]>>;
  /** By field. One that the seed has meanwhile stays as the seed has it. */
  readonly values?: Readonly<Record<string, FieldValue>>;
  readonly from: FeedPlace;
}
