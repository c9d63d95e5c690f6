import type { IsoDate } from '../../domain/iso-date.ts';
import type { ImportedRecord } from '../mapping/imported-record.ts';

/** What a feed said on a day: plain data that can be kept as JSON. The graph is made of the vintages of every feed, in whatever order they were imported. */
export interface Vintage<Entry = unknown> {
  readonly feed: string;
  /** The day of the data, not of their import. */
  readonly day: IsoDate;
  /** Of a feed of lists, those that this vintage holds as a whole; of the others it says nothing. Without: all. */
  readonly holds?: readonly string[];
  readonly entries: readonly Entry[];
}

/** A record of a feed that is made of tables. */
export interface TableEntry extends ImportedRecord {
  /** The file that it is of, as its publisher names it. */
  readonly table: string;
}
