import type { FoldedClaim } from './folded-claim.ts';
import { endsOf } from './folded-claim.ts';

/**
 * Who bears a claim out in the end: what it rests on is followed to where it rests on nothing more; there, whoever speaks, else the outlet, else
 * the document, else the sources, of which those that were only recalled count where no other is cited. Each counts as whoever stands behind it: five
 * reports that rest on one source have one origin.
 */
export function originsOf(claims: readonly FoldedClaim[], behind: ReadonlyMap<string, string>): ReadonlyMap<string, readonly string[]> {
  const byId = new Map(claims.map((claim) => [claim.id, claim]));
  const found = new Map<string, readonly string[]>();
  const visit = (claim: FoldedClaim): readonly string[] => {
    const known = found.get(claim.id);
    if (known) return known;
    const upstream = endsOf(claim, 'RESTS_ON').flatMap((id) => byId.get(id) ?? []);
    const origins = upstream.length > 0 ? upstream.flatMap(visit) : ownOrigins(claim).map((origin) => rootOf(origin, behind));
    const distinct = [...new Set(origins)].sort();
    found.set(claim.id, distinct);
    return distinct;
  };
  for (const claim of claims) visit(claim);
  return found;
}

function ownOrigins(claim: FoldedClaim): readonly string[] {
  for (const type of ['MADE_BY', 'PUBLISHED_BY', 'MADE_IN'] as const) {
    const ends = endsOf(claim, type);
    if (ends.length > 0) return ends;
  }
  const cited = claim.links.filter(({ type }) => type === 'CITES');
  const seen = cited.filter(({ properties }) => properties?.['check'] !== 'RECALLED');
  return (seen.length > 0 ? seen : cited).map(({ to }) => to);
}

function rootOf(origin: string, behind: ReadonlyMap<string, string>): string {
  const next = behind.get(origin);
  return next === undefined ? origin : rootOf(next, behind);
}
