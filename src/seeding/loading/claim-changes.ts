import type { StoredValue } from '../../graph-model/graph-rows.ts';

/** What a claim says, by the part of the name of a change's property (`beforeText`, `afterText`). */
export type ClaimContent = Readonly<Record<'Text' | 'Low' | 'High' | 'Unit' | 'Rank', StoredValue | null>>;

export interface ClaimState {
  readonly id: string;
  readonly subjectId: string;
  readonly predicate: string;
  readonly says: ClaimContent;
}

export interface ClaimChange extends Readonly<Record<string, StoredValue>> {
  readonly kind: 'ADDED' | 'CHANGED' | 'REMOVED';
  readonly claimId: string;
  readonly subjectId: string;
  readonly predicate: string;
}

/** What became of claims between their former state and the later one, as properties of `Change` nodes: a claim that says the same as before, and is only told otherwise, did not change. */
export function claimChanges(former: readonly ClaimState[], later: readonly ClaimState[]): readonly ClaimChange[] {
  const before = new Map(former.map((claim) => [claim.id, claim]));
  const remaining = new Set(later.map(({ id }) => id));
  return [
    ...later.flatMap((claim): readonly ClaimChange[] => {
      const old = before.get(claim.id);
      if (old === undefined) return [{ kind: 'ADDED', ...about(claim), ...named('after', claim.says) }];
      return saysTheSame(old.says, claim.says) ? [] : [{ kind: 'CHANGED', ...about(claim), ...named('before', old.says), ...named('after', claim.says) }];
    }),
    ...former.filter(({ id }) => !remaining.has(id)).map((claim): ClaimChange => ({ kind: 'REMOVED', ...about(claim), ...named('before', claim.says) })),
  ];
}

function about({ id, subjectId, predicate }: ClaimState): Pick<ClaimChange, 'claimId' | 'subjectId' | 'predicate'> {
  return { claimId: id, subjectId, predicate };
}

function saysTheSame(one: ClaimContent, other: ClaimContent): boolean {
  return (Object.keys(one) as (keyof ClaimContent)[]).every((part) => one[part] === other[part]);
}

/** A part that the claim does not have is left out: a null is no property. */
function named(side: 'before' | 'after', says: ClaimContent): Readonly<Record<string, StoredValue>> {
  return Object.fromEntries(Object.entries(says).flatMap(([part, value]) => (value === null ? [] : [[`${side}${part}`, value]])));
}
