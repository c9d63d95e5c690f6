import { createHash } from 'node:crypto';
import { readableId } from '../folding/readable-id.ts';
import type { RowHistory } from '../folding/row-history.ts';

/** Bare ids by key: made of the name, and where several rows share one, of what tells them apart as well: when it began to run, how large it is, and a hash of the key. */
export function clusterIds(histories: readonly RowHistory[]): ReadonlyMap<string, string> {
  const ids = new Map<string, string>();
  const taken = new Set<string>();
  for (const history of histories) {
    const named = idOf(history);
    // Names that differ in marks alone.
    const id = taken.has(named) ? `${named}-${hash(history.key)}` : named;
    taken.add(id);
    ids.set(history.key, id);
  }
  return ids;
}

function idOf({ key, rows }: RowHistory): string {
  const { name, values } = rows[0]!.entry;
  if (key === name) return readableId(name);
  const { operationalFrom, status, h100Equivalents } = values;
  const size = typeof h100Equivalents === 'number' ? `${Math.round(h100Equivalents)}-h100e` : undefined;
  return [readableId(name), operationalFrom ?? String(status).toLowerCase(), size, hash(key)].filter((part) => part !== undefined).join('-');
}

function hash(key: string): string {
  return createHash('sha256').update(key).digest('hex').slice(0, 6);
}
