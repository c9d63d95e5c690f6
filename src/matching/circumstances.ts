import type { ListedName } from './listed-name.ts';
import type { MatchFeature } from './match-feature.ts';
import type { PartyQuery } from './party-query.ts';

/** What country and type say. What either side does not tell says nothing, and gives no feature. */
export function circumstances(query: PartyQuery, listed: ListedName): readonly MatchFeature[] {
  return [...countryFeature(query.country?.toUpperCase(), listed.countries ?? []), ...typeFeature(query.type, listed.type)];
}

function countryFeature(asked: string | undefined, listed: readonly string[]): readonly MatchFeature[] {
  if (asked === undefined || listed.length === 0) return [];
  const agrees = listed.includes(asked);
  return [{ feature: 'COUNTRY', score: agrees ? 1 : 0, detail: agrees ? `${asked} is among its addresses` : `${asked} is not among its addresses (${listed.join(', ')})` }];
}

function typeFeature(asked: PartyQuery['type'], listed: ListedName['type']): readonly MatchFeature[] {
  if (asked === undefined || listed === undefined) return [];
  return [{ feature: 'TYPE', score: asked === listed ? 1 : 0, detail: asked === listed ? `both ${asked}` : `${asked} against ${listed}` }];
}
