import type { Link, Properties } from '../kinds/seed-kind.ts';
import { firstPublic } from './first-public.ts';
import type { FoldedClaim } from './folded-claim.ts';
import { endsOf } from './folded-claim.ts';
import { originsOf } from './origins.ts';
import { rivalsOf } from './rivals.ts';
import { weighedDays } from './weighed-days.ts';

/** What follows for a claim from all the others. */
export interface ClaimRelations {
  readonly rivals: ReadonlyMap<string, readonly FoldedClaim[]>;
  properties(claim: FoldedClaim): Properties;
  links(claim: FoldedClaim): readonly Link[];
}

/** `behind`: who stands behind an origin; `publishedOn`: when a source was published. */
export function relateClaims(claims: readonly FoldedClaim[], behind: ReadonlyMap<string, string>, publishedOn: (source: string) => string | undefined): ClaimRelations {
  const rivals = rivalsOf(claims);
  const origins = originsOf(claims, behind);
  const first = firstPublic(claims);
  const contradicted = contradictedBy(claims);
  return {
    rivals,
    properties: (claim) => {
      const { id, properties: { verdict } } = claim;
      const firstPublicOn = first.get(id);
      return {
        disputed: rivals.has(id) || contradicted.has(id) || verdict === 'DISPUTED' || verdict === 'CONTRADICTED',
        origins: origins.get(id),
        firstPublicOn,
        ...weighedDays(claim, { rivals: rivals.get(id) ?? [], contradictedBy: contradicted.get(id) ?? [], firstPublicOn }, publishedOn),
      };
    },
    links: ({ id }) => (rivals.get(id) ?? []).map((rival) => ({ type: 'COMPETES_WITH', toLabel: 'Claim', to: rival.id })),
  };
}

function contradictedBy(claims: readonly FoldedClaim[]): ReadonlyMap<string, readonly FoldedClaim[]> {
  const found = new Map<string, FoldedClaim[]>();
  for (const claim of claims) for (const id of endsOf(claim, 'CONTRADICTS')) found.set(id, [...(found.get(id) ?? []), claim]);
  return found;
}
