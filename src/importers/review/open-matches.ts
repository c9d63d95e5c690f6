import type { Seed } from '../../seeding/checking/seed.ts';
import type { SeedRecord } from '../../seeding/kinds/seed-kind.ts';
import type { DraftedOrganization } from '../folding/name-register.ts';
import { plainName } from '../folding/plain-name.ts';
import type { FoldedFeeds } from '../folding/fold-feeds.ts';
import type { ListEntry } from '../us-consolidated-screening-list/screening-list.ts';
import { chipMatches } from './chip-matches.ts';
import { listingMatches } from './listing-matches.ts';
import type { NamedParty } from './listing-matches.ts';
import type { OpenMatch } from './open-match.ts';
import { modelMatches } from './model-matches.ts';
import { organizationMatches } from './organization-matches.ts';

/** Every name of the feeds that may mean a record that there is and that nobody has settled. */
export function openMatches(seed: Seed, { drafts, names, open }: FoldedFeeds, listEntries: readonly ListEntry[] = []): readonly OpenMatch[] {
  const ofKind = (prefix: string) => seed.records.filter(({ kind }) => kind.prefix === prefix);
  return [
    ...organizationMatches(ofKind('organization'), names.organizations(), (name) => names.isSettled('organization', name)),
    ...modelMatches(ofKind('model'), drafts, (name) => names.isSettled('model', name)),
    ...chipMatches(ofKind('chip'), drafts, (name) => names.isSettled('hardware', name)),
    ...[...names.unknownHardware()].filter(([name]) => !names.isSettled('hardware', name)).sort(([a], [b]) => (a < b ? -1 : 1)).map(([name, count]): OpenMatch => ({
      kind: 'hardware', name: plainName(name), meanwhile: 'kept as stated; no part and no family is known by the name', candidates: [], evidence: [`named ${count === 1 ? 'once' : `${count} times`}`],
    })),
    ...open,
    ...listingMatches([...ofKind('organization').map(ofSeed), ...names.organizations().map(ofFeeds)], listEntries, ofKind('listing').map(({ value }) => ({ organization: `organization:${String(value['organization'])}`, list: String(value['list']) }))),
  ];
}

function ofSeed({ id, value }: SeedRecord): NamedParty {
  const { name, nameZhHans, nameZhHant, aliases, country } = value as Readonly<Record<string, unknown>>;
  const names = [name, nameZhHans, nameZhHant, ...(Array.isArray(aliases) ? aliases as unknown[] : [])].filter((each): each is string => typeof each === 'string');
  return { id, name: String(name), names, countries: typeof country === 'string' ? [country] : [] };
}

function ofFeeds({ id, name, countries }: DraftedOrganization): NamedParty {
  return { id: `organization:${id}`, name, names: [name], countries: [...countries.keys()] };
}
