import type { SeedRecord } from '../../seeding/kinds/seed-kind.ts';
import type { DraftedOrganization } from '../folding/name-register.ts';

/** An organization, of the seed or of feeds, by every name that it has. */
export interface KnownParty {
  readonly id: string;
  readonly name: string;
  readonly names: readonly string[];
  /** ISO 3166-1 alpha-2; none where nobody says. */
  readonly countries: readonly string[];
}

export function partyOf({ id, value }: SeedRecord): KnownParty {
  const { name, nameZhHans, nameZhHant, aliases, country } = value as Readonly<Record<string, unknown>>;
  const names = [name, nameZhHans, nameZhHant, ...(Array.isArray(aliases) ? aliases as unknown[] : [])].filter((each): each is string => typeof each === 'string');
  return { id, name: String(name), names, countries: typeof country === 'string' ? [country] : [] };
}

export function partyOfFeeds({ id, name, countries }: DraftedOrganization): KnownParty {
  return { id: `organization:${id}`, name, names: [name], countries: [...countries.keys()] };
}
