import { ApiError } from '../../domain/api-error.ts';
import type { IsoDate } from '../../domain/iso-date.ts';

/** What the database tells of the versions that were asked for. */
export interface HeldVersions {
  /** The loads of each, by sequence, the last first. */
  readonly since: readonly number[];
  readonly until: readonly number[];
  /** The last loads of any version with their days, the last first. */
  readonly releases: readonly (readonly [version: string, loadedOn: IsoDate])[];
}

/** Refuses versions that this database never held, and those asked for the wrong way around. */
export function requireHeldVersions(asked: { readonly since: string; readonly until: string | null }, held: HeldVersions): void {
  if (held.since.length === 0) throw unknownVersion('since', asked.since, held);
  // Without `until` a database of which no load is noted has none either; it then knows no `since`.
  if (asked.until !== null && held.until.length === 0) throw unknownVersion('until', asked.until, held);
  const until = held.until[0];
  if (until !== undefined && held.since.every((sequence) => sequence > until)) {
    throw new ApiError('BAD_USER_INPUT', `since ${asked.since} was loaded after until ${asked.until}. Give the earlier version as since.`, { argument: 'since' });
  }
}

function unknownVersion(argument: 'since' | 'until', version: string, { releases }: HeldVersions): ApiError {
  const named = releases.map(([held, loadedOn]) => `${held} (${loadedOn})`);
  const known = named.length === 0 ? 'It tells of no load yet' : `The last that it held: ${named.join(', ')}`;
  return new ApiError('BAD_USER_INPUT', `This database has held no version "${version}" of the dataset. ${known}. Give one of these, or a day (YYYY-MM-DD).`, { argument, suggestions: [...new Set(releases.map(([held]) => held))] });
}
