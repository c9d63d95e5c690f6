import { lastDayOf } from '../../domain/iso-date.ts';
import type { FoldedClaim } from './folded-claim.ts';
import { endsOf } from './folded-claim.ts';
import { sameValue } from './rivals.ts';

/**
 * The day on which what a claim says first became public, as exactly as known: the earliest publication among the claim, those that give the same
 * value for the same field, and what they rest on, of sources that were read. A month or a year counts from its last day, by which it surely was out.
 */
export function firstPublic(claims: readonly FoldedClaim[]): ReadonlyMap<string, string> {
  const byId = new Map(claims.map((claim) => [claim.id, claim]));
  const groups = new Map<string, FoldedClaim[]>();
  for (const claim of claims) {
    const group = groups.get(keyOf(claim)) ?? [];
    group.push(claim);
    groups.set(keyOf(claim), group);
  }
  return new Map(claims.flatMap((claim) => {
    const equal = (groups.get(keyOf(claim)) ?? []).filter((other) => other === claim || sameValue(claim, other));
    const earliest = equal.flatMap((each) => [each, ...upstream(each, byId)]).filter(({ properties }) => properties['knownSince'] !== undefined)
      .sort((a, b) => (lastDay(a) < lastDay(b) ? -1 : 1))[0];
    return earliest ? [[claim.id, String(earliest.properties['knownSince'])] as const] : [];
  }));
}

const lastDay = ({ properties }: FoldedClaim): string => lastDayOf(String(properties['knownSince']));

/** A statement without a figure says the same only in its own words. */
function keyOf({ id, properties }: FoldedClaim): string {
  const says = properties['valueText'] ?? properties['valueLow'] ?? properties['valueHigh'];
  return says === undefined ? id : `${String(properties['subjectId'])} ${String(properties['field'])}`;
}

function upstream(claim: FoldedClaim, byId: ReadonlyMap<string, FoldedClaim>): readonly FoldedClaim[] {
  return endsOf(claim, 'RESTS_ON').flatMap((id) => byId.get(id) ?? []).flatMap((each) => [each, ...upstream(each, byId)]);
}
