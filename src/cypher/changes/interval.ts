import { ApiError } from '../../domain/api-error.ts';
import type { IsoDate } from '../../domain/iso-date.ts';
import { isIsoDay } from '../../domain/iso-date.ts';

/** What lies after the first and up to the last: of days of publication, or of versions that the database held. */
export type ChangeInterval =
  | { readonly of: 'days'; readonly since: IsoDate; readonly until: IsoDate }
  /** `until` null: the version held now. */
  | { readonly of: 'versions'; readonly since: string; readonly until: string | null };

interface Given {
  readonly since: string;
  readonly until: string | null;
  readonly today: IsoDate;
  /** Nobody sees beyond the day of knowledge. */
  readonly knownAt: IsoDate | null;
}

/** Reads the bounds of `changes`: both are days, or both are versions. */
export function readInterval({ since, until, today, knownAt }: Given): ChangeInterval {
  const [first, last] = [boundOf('since', since), until === null ? null : boundOf('until', until)];
  if (last !== null && first.kind !== last.kind) {
    throw new ApiError('BAD_USER_INPUT', `since "${first.text}" is a ${first.kind}, but until "${last.text}" is a ${last.kind}. Give two days, or two versions.`, { argument: 'until' });
  }
  if (first.kind === 'version') return { of: 'versions', since: first.text, until: last?.text ?? null };
  if (last !== null && first.text > last.text) {
    throw new ApiError('BAD_USER_INPUT', `since ${first.text} lies after until ${last.text}. Give the earlier day as since.`, { argument: 'since' });
  }
  const end = last?.text ?? today;
  return { of: 'days', since: first.text, until: knownAt !== null && knownAt < end ? knownAt : end };
}

interface Bound {
  readonly kind: 'day' | 'version';
  readonly text: string;
}

/** As long as the hash that a version is. */
const versionPattern = /^[0-9a-f]{16}$/;

function boundOf(argument: 'since' | 'until', given: string): Bound {
  const text = given.trim().toLowerCase();
  if (isIsoDay(text)) return { kind: 'day', text };
  if (versionPattern.test(text)) return { kind: 'version', text };
  const shown = given.length > 40 ? `${given.slice(0, 40)}…` : given;
  throw new ApiError('BAD_USER_INPUT', `${argument} "${shown}" is neither a day of the calendar nor a version of the dataset. Write a day as YYYY-MM-DD, or a version as its 16 hexadecimal digits, as extensions.datasetVersion of an answer gives it.`, { argument });
}
