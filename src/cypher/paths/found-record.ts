import type { IsoDate } from '../../domain/iso-date.ts';
import type { Redirects } from '../compile/compiled.ts';
import type { NamedRecord } from './record-id.ts';
import { dayOrNull } from './walk-conditions.ts';

/** What became of a record that a question names. */
export interface FoundRecord extends NamedRecord {
  /** The id of the record that stands. */
  readonly currentId: string;
  readonly isHeld: boolean;
  readonly isKnown: boolean;
  /** Its days, where it was not there on the day asked about. */
  readonly notThere: { readonly from: IsoDate | null; readonly until: IsoDate | null } | null;
  /** Ids that are near one that no record has. */
  readonly near: readonly string[];
}

/** Takes what `recordColumns` read. */
export function foundRecord(named: NamedRecord, read: unknown, near: unknown, asOf: IsoDate | null, redirects: Redirects): FoundRecord {
  const [id, isKnown, begins, ends] = read as readonly [string | null, boolean | null, string | null, string | null];
  const [from, until] = [dayOrNull(begins), dayOrNull(ends)];
  const isThere = asOf === null || ((from === null || from <= asOf) && (until === null || until > asOf));
  return {
    ...named, currentId: redirects.get(named.id) ?? named.id, isHeld: id !== null, isKnown: isKnown !== false,
    notThere: id === null || isThere ? null : { from, until }, near: near as readonly string[],
  };
}
