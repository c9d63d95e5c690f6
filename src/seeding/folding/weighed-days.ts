import { lastDayOf } from '../../domain/iso-date.ts';
import { formerValue, formerValues, knownDay } from '../../graph-model/known-days.ts';
import type { Properties } from '../kinds/seed-kind.ts';
import type { FoldedClaim } from './folded-claim.ts';
import { endsOf } from './folded-claim.ts';

export interface Weighed {
  readonly rivals: readonly FoldedClaim[];
  readonly contradictedBy: readonly FoldedClaim[];
  readonly firstPublicOn: string | undefined;
}

/** Since when that is known of a claim which others bring to it: that another value competes with it, how they judge it, where it first stood. Only days after its own. */
export function weighedDays(claim: FoldedClaim, { rivals, contradictedBy, firstPublicOn }: Weighed, publishedOn: (source: string) => string | undefined): Properties {
  const own = since(claim);
  const judged = endsOf(claim, 'EVIDENCED_BY').flatMap((source) => publishedOn(source) ?? []).map(lastDayOf).sort().at(-1) ?? '';
  const { verdict } = claim.properties;
  const opposed = [...rivals, ...contradictedBy].map(since);
  const disputed = [...opposed, ...(verdict === 'DISPUTED' || verdict === 'CONTRADICTED' ? [judged] : [])].sort()[0] ?? '';
  const days = [
    ...(verdict === undefined ? [] : ['verdict', 'verdictConfidence', 'verdictNote'].map((property) => [property, judged] as const)),
    ['disputed', disputed] as const,
    ['firstPublicOn', firstPublicOn === undefined ? '' : lastDayOf(firstPublicOn)] as const,
  ].filter(([, day]) => day > own);
  return {
    knownDays: days.length === 0 ? undefined : days.map(([property, day]) => knownDay(property, day)).sort(),
    ...(disputed > own ? undisputedBefore : {}),
  };
}

/** Until then nobody disputed it. */
export const undisputedBefore: Properties = { [formerValues('disputed')]: [formerValue(undefined, 'false')] };

/** The first day on which two of these claims that compete were both out; the empty text where no day is on record. */
export function disputedSince(claims: readonly { readonly id: string; readonly properties: Properties }[], rivals: ReadonlyMap<string, readonly FoldedClaim[]>): string {
  return claims.flatMap((claim) => (rivals.get(claim.id) ?? []).map((rival) => [since(claim), since(rival)].sort()[1]!)).sort()[0] ?? '';
}

function since({ properties }: { readonly properties: Properties }): string {
  return (properties['recordedFrom'] as string | undefined) ?? '';
}
