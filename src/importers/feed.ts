import type { IsoDate } from '../domain/iso-date.ts';
import type { GraphReader, GraphWriter } from '../domain/graph.ts';
import type { FeedLoad, FeedLoadOptions } from './loading/load-feed.ts';
import type { FeedFold } from './folding/feed-fold.ts';
import type { Vintage } from './folding/vintage.ts';
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
  /** Where the feed is one document and no tables. */
  readonly document?: FeedDocument;
  /** The source of the seed that is the same database: what both say, one source says. */
  readonly origin?: string;
  /** What its vintages make of the graph; feeds that are views of one database share it, and are folded together. */
  readonly fold?: FeedFold;
  /** The reviewed look-ups, general ones first and the feed's own last. */
  readonly lookups: readonly URL[];
}

/** A feed that is read as a whole. */
export interface FeedDocument {
  /** Its name in `data/<id>`, without `.gz`. */
  readonly file: string;
  /** Reads and checks it strictly, and writes nothing. The day is that which the file states of its data; where it states none, `day`, or that of the bundled copy. */
  vintage(path: string, day?: IsoDate): Promise<Vintage>;
  /** Makes the graph hold what it says, where the feed writes nodes of its own and has no fold. */
  load?(graph: GraphReader & GraphWriter, path: string, options?: DocumentLoadOptions): Promise<DocumentLoad>;
}

export interface DocumentLoadOptions extends FeedLoadOptions {
  /** Of a file that does not state its own. */
  readonly day?: IsoDate;
}

export type DocumentFeed = Feed & Required<Pick<Feed, 'document'>>;
export type LoadedDocumentFeed = DocumentFeed & { readonly document: Required<Pick<FeedDocument, 'load'>> };

export const isDocument = (feed: Feed): feed is DocumentFeed => feed.document !== undefined;
export const isLoadedDocument = (feed: Feed): feed is LoadedDocumentFeed => feed.document?.load !== undefined;

export interface DocumentLoad extends FeedLoad {
  readonly records: number;
  readonly vintage: IsoDate;
  /** Records that the seed has already. */
  readonly inSeed: number;
}
