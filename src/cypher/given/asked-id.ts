import type { Given, Late } from './given.ts';

/** Ids that a question names, as one entry of all that it names: each may have been given up for that of another record. */
export type AskedId = string | Given<string> | Given<readonly string[]>;

/** One id or several, perhaps not looked at. */
export type AskedIds = readonly string[] | Given<readonly string[]>;

/** One entry for each, or one for a list that is not looked at. */
export function entriesOf(ids: Late<string | readonly string[]>): readonly AskedId[] {
  return Array.isArray(ids) ? ids : [ids as AskedId];
}
