import type { Column } from './column.ts';
import type { Expectations } from './expectations.ts';
import type { ImportedValue, RecordKind } from './imported-record.ts';

/** How one file of a feed is read: every column mapped or ignored by name, and what a sound file of it looks like. */
export interface FeedTable {
  /** As the publisher names it; messages and `--file` go by it. */
  readonly file: string;
  readonly kind: RecordKind;
  /** The column with the record's name. */
  readonly name: string;
  /** The columns that make the key, joined by ", "; the name, where none are given. */
  readonly key?: readonly string[];
  readonly columns: readonly Column[];
  /** Values that every record of the table has. */
  readonly constants?: Readonly<Record<string, ImportedValue>>;
  /** A row in which all of these are empty is left out, for this reason. */
  readonly blank?: { readonly columns: readonly string[]; readonly reason: string };
  readonly expectations: Expectations;
}
