import type { IsoDate } from '../domain/iso-date.ts';
import type { FeedTable } from './mapping/feed-table.ts';

/** A body of open data that can be imported: one or more files of one publisher. */
export interface Feed {
  /** Of the `Feed` record and of the folders in `data/` and here. */
  readonly id: string;
  readonly title: string;
  readonly publisher: string;
  readonly license: string;
  /** Whom to credit wherever the data are shown. */
  readonly credit: string;
  readonly page?: string;
  /** The day of the bundled copy: when the publisher's table was as it is there, as far as its notice tells. */
  readonly vintage: IsoDate;
  /** Whether `data/<id>` holds its files, compressed. */
  readonly bundled: boolean;
  readonly tables: readonly FeedTable[];
  /** The reviewed look-ups, general ones first and the feed's own last. */
  readonly lookups: readonly URL[];
}
