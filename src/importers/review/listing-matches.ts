import { foldName } from '../../graph-model/fold-name.ts';
import { lists } from '../us-consolidated-screening-list/lists.ts';
import type { ListEntry } from '../us-consolidated-screening-list/screening-list.ts';
import type { OpenMatch } from './open-match.ts';

export interface NamedParty {
  readonly id: string;
  readonly name: string;
  readonly names: readonly string[];
  /** ISO 3166-1 alpha-2; none where nobody says. */
  readonly countries: readonly string[];
}

export interface SettledListing {
  readonly organization: string;
  readonly list: string;
}

/**
 * Entries of lists that have a name of an organization, which no listing of the seed ties to it: the law does not go by them. Names of people and ships are no match, and
 * neither is an entry of other countries alone.
 */
export function listingMatches(parties: readonly NamedParty[], entries: readonly ListEntry[], settled: readonly SettledListing[]): readonly OpenMatch[] {
  const byName = new Map<string, ListEntry[]>();
  for (const entry of entries.filter(({ type }) => type === null || type === 'Entity')) {
    for (const name of new Set([entry.name, ...entry.otherNames].map(foldName))) byName.set(name, [...byName.get(name) ?? [], entry]);
  }
  const tied = new Set(settled.map(({ organization, list }) => `${organization} ${list}`));
  return parties.flatMap(({ id, name, names, countries }): readonly OpenMatch[] => {
    const named = [...new Set(names.map(foldName))].flatMap((folded) => byName.get(folded) ?? []);
    const open = [...new Set(named)].filter((entry) => !tied.has(`${id} ${lists[entry.list].list}`) && mayBeIn(entry, countries));
    if (open.length === 0) return [];
    return [{
      kind: 'list entry', name, meanwhile: id, evidence: countries.length === 0 ? [] : [`placed in ${countries.join(', ')}`],
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
