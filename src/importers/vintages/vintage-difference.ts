import type { Vintage } from '../folding/vintage.ts';

export interface VintageDifference {
  readonly added: number;
  readonly changed: number;
  /** In the vintage before, and not in this one. */
  readonly ended: number;
  readonly unchanged: number;
}

/** What a vintage says otherwise than the one before it; without one everything is added. */
export function vintageDifference(before: Vintage | undefined, after: Vintage): VintageDifference {
  const [former, later] = [byKey(before), byKey(after)];
  const held = [...later].map(([key, content]) => [former.get(key), content] as const);
  return {
    added: held.filter(([was]) => was === undefined).length,
    changed: held.filter(([was, is]) => was !== undefined && was !== is).length,
    ended: [...former.keys()].filter((key) => !later.has(key)).length,
    unchanged: held.filter(([was, is]) => was === is).length,
  };
}

/** What each entry says, by the table and the key that it has in every vintage. */
function byKey(vintage: Vintage | undefined): ReadonlyMap<string, string> {
  return new Map((vintage?.entries ?? []).map((entry) => {
    const { table = '', key, line: _, ...content } = entry as { readonly table?: string; readonly key?: unknown; readonly line?: unknown };
    return [`${table}\n${String(key)}`, JSON.stringify(content)];
  }));
}
