import { foldName } from '../../graph-model/fold-name.ts';
import type { SeedRecord } from '../../seeding/kinds/seed-kind.ts';
import type { ReviewedFile } from '../folding/reviewed-names.ts';
import { lists } from '../us-consolidated-screening-list/lists.ts';
import type { ListEntry } from '../us-consolidated-screening-list/screening-list.ts';
import type { KnownParty } from './known-party.ts';
import type { OpenMatch } from './open-match.ts';

/** What somebody decided about entries of lists. */
export interface SettledListings {
  /** A listing of the seed ties the organization to an entry of the list. */
  isTied(organization: string, list: string): boolean;
  /** Whoever the entry names is somebody else than the organization of the name. */
  isAnother(listedName: string, organization: string): boolean;
}

/** `seed/reviewed/list-entries.yaml`: `wording` as the list has it, and the name of the organization that it `isNot`. */
export function settledListings(listings: readonly SeedRecord[], reviewed: readonly ReviewedFile[]): SettledListings {
  const tied = new Set(listings.map(({ value }) => `organization:${String(value['organization'])} ${String(value['list'])}`));
  const others = (reviewed.find(({ name }) => name === 'list-entries')?.value ?? []) as readonly { readonly wording: string; readonly isNot: string }[];
  return {
    isTied: (organization, list) => tied.has(`${organization} ${list}`),
    isAnother: (listedName, organization) => others.some(({ wording, isNot }) => wording === listedName && isNot === organization),
  };
}

/**
 * Entries of lists that have a name of an organization, which no listing of the seed ties to it: the law does not go by them. Names of people and ships are no match, and
 * neither is an entry of other countries alone.
 */
export function listingMatches(parties: readonly KnownParty[], entries: readonly ListEntry[], settled: SettledListings): readonly OpenMatch[] {
  const byName = new Map<string, ListEntry[]>();
  for (const entry of entries.filter(({ type }) => type === null || type === 'Entity')) {
    for (const name of new Set([entry.name, ...entry.otherNames].map(foldName))) byName.set(name, [...byName.get(name) ?? [], entry]);
  }
  return parties.flatMap(({ id, name, names, countries }): readonly OpenMatch[] => {
    const named = [...new Set(names.map(foldName))].flatMap((folded) => byName.get(folded) ?? []);
    const open = [...new Set(named)].filter((entry) => !settled.isTied(id, lists[entry.list].list) && !settled.isAnother(entry.name, name) && mayBeIn(entry, countries));
    if (open.length === 0) return [];
    return [{
      kind: 'list entry', name, meanwhile: id, evidence: [countries.length === 0 ? 'placed nowhere' : `placed in ${countries.join(', ')}`],
      candidates: open.map((entry) => ({ id: `${lists[entry.list].list} entry ${entry.number}`, name: entry.name, why: evidenceOf(entry) })),
    }];
  });
}

function mayBeIn({ countries }: ListEntry, others: readonly string[]): boolean {
  return countries.length === 0 || others.length === 0 || countries.some((country) => others.includes(country));
}

function evidenceOf({ otherNames, countries, citation }: ListEntry): string {
  return [`the same name${otherNames.length > 0 ? ` or alias; also ${otherNames.slice(0, 3).join(', ')}` : ''}`, ...(countries.length > 0 ? [`in ${countries.join(', ')}`] : []), ...(citation === null ? [] : [citation])].join('; ');
}
