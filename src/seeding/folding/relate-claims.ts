import type { Link, Properties } from '../kinds/seed-kind.ts';
import { firstPublic } from './first-public.ts';
import type { FoldedClaim } from './folded-claim.ts';
import { endsOf } from './folded-claim.ts';
import { originsOf } from './origins.ts';
import { rivalsOf } from './rivals.ts';

/** What follows for a claim from all the others. */
export interface ClaimRelations {
  readonly rivals: ReadonlyMap<string, readonly FoldedClaim[]>;
  properties(claim: FoldedClaim): Properties;
  links(claim: FoldedClaim): readonly Link[];
}

/** `retold`: which source is a copy or a report of which. */
export function relateClaims(claims: readonly FoldedClaim[], retold: ReadonlyMap<string, string>): ClaimRelations {
  const rivals = rivalsOf(claims);
  const origins = originsOf(claims, retold);
  const first = firstPublic(claims);
  const contradicted = new Set(claims.flatMap((claim) => endsOf(claim, 'CONTRADICTS')));
  return {
    rivals,
    properties: ({ id, properties: { verdict } }) => ({
      disputed: rivals.has(id) || contradicted.has(id) || verdict === 'DISPUTED' || verdict === 'CONTRADICTED',
      origins: origins.get(id),
      firstPublicOn: first.get(id),
    }),
    links: ({ id }) => (rivals.get(id) ?? []).map((rival) => ({ type: 'COMPETES_WITH', toLabel: 'Claim', to: rival.id })),
  };
}
