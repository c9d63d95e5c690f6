import type { IdPrefix } from '../../domain/global-id.ts';
import { globalId } from '../../domain/global-id.ts';
import type { Draft } from './draft.ts';
import { readableId } from './readable-id.ts';
import type { RowHistory, RowOfDay } from './row-history.ts';
import { unique } from './row-history.ts';

export interface SteadyIds {
  /** The bare id of the record that a row is, by its key. */
  readonly ids: ReadonlyMap<string, string>;
  /** The ids that other vintages alone would give. */
  readonly redirects: readonly Draft[];
}

/**
 * Readable ids of rows whose keys say nothing to a reader and whose names change: made of the name in the first vintage. The other names lead there, so that an id that was given
 * before an older vintage came is found for ever. Of rows that share a name the later ones have their key in the id.
 */
export function steadyIds(prefix: IdPrefix, histories: readonly RowHistory[], nameOf: (row: RowOfDay) => string): SteadyIds {
  const names = histories.map((history) => ({ history, written: unique(history.rows.map((row) => readableId(nameOf(row)))) }));
  const taken = new Set<string>();
  const ids = new Map(names.map(({ history: { key }, written: [first = ''] }) => {
    const id = taken.has(first) ? `${first}-${readableId(key)}` : first;
    taken.add(id);
    return [key, id];
  }));
  const redirects = names.flatMap(({ history: { key, place }, written: [, ...others] }) => others.flatMap((name): readonly Draft[] => {
    if (taken.has(name)) return [];
    taken.add(name);
    return [{ prefix: 'redirect', from: place, value: { id: globalId(prefix, name), to: globalId(prefix, ids.get(key)!), reason: `vintages of ${place.feed} name the same row (${key}) so` } }];
  }));
  return { ids, redirects };
}
