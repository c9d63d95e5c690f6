import { foldName } from '../../graph-model/fold-name.ts';
import type { SeedRecord } from '../../seeding/kinds/seed-kind.ts';
import type { Draft } from '../folding/draft.ts';
import type { OpenMatch } from './open-match.ts';

/** Shorter names stand in too many others. */
const shortest = 4;

/** Parts of the tables whose name holds that of a part of the seed, or is held by it: vendors write it with and without their own name. */
export function chipMatches(seed: readonly SeedRecord[], drafts: readonly Draft[], isSettled: (name: string) => boolean): readonly OpenMatch[] {
  const known = seed.flatMap(({ id, value }) => [value['name'], ...(value['aliases'] as readonly string[] | undefined ?? [])].filter((name): name is string => typeof name === 'string').map((name) => ({ id, name, folded: foldName(name) })))
    .filter(({ folded }) => folded.length >= shortest);
  return drafts.filter(({ prefix, value }) => prefix === 'chip' && !isSettled(String(value['name']))).flatMap(({ value }): readonly OpenMatch[] => {
    const name = String(value['name']);
    const folded = foldName(name);
    const like = known.filter((other) => folded.includes(other.folded) || other.folded.includes(folded));
    if (like.length === 0) return [];
    return [{ kind: 'hardware', name, meanwhile: `chip:${value.id}`, evidence: [], candidates: like.map(({ id, name: known }) => ({ id, name: known, why: 'one name holds the other' })) }];
  });
}
