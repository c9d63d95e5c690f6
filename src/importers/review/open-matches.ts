import type { Seed } from '../../seeding/checking/seed.ts';
import { plainName } from '../folding/plain-name.ts';
import type { FoldedFeeds } from '../folding/fold-feeds.ts';
import type { ReviewedFile } from '../folding/reviewed-names.ts';
import type { ListEntry } from '../us-consolidated-screening-list/screening-list.ts';
import { chipMatches } from './chip-matches.ts';
import { partyOf, partyOfFeeds } from './known-party.ts';
import { listingMatches, settledListings } from './listing-matches.ts';
import type { OpenMatch } from './open-match.ts';
import { modelMatches } from './model-matches.ts';
import { organizationMatches } from './organization-matches.ts';

/** Every name of the feeds that may mean a record that there is and that nobody has settled. */
export function openMatches(seed: Seed, { drafts, names, open }: FoldedFeeds, listEntries: readonly ListEntry[], reviewed: readonly ReviewedFile[]): readonly OpenMatch[] {
  const ofKind = (prefix: string) => seed.records.filter(({ kind }) => kind.prefix === prefix);
  return [
    ...organizationMatches(ofKind('organization'), names.organizations(), (name) => names.isSettled('organization', name)),
    ...modelMatches(ofKind('model'), drafts, (name) => names.isSettled('model', name)),
    ...chipMatches(ofKind('chip'), drafts, (name) => names.isSettled('hardware', name)),
    ...[...names.unknownHardware()].filter(([name]) => !names.isSettled('hardware', name)).sort(([a], [b]) => (a < b ? -1 : 1)).map(([name, count]): OpenMatch => ({
      kind: 'hardware', name: plainName(name), meanwhile: 'kept as stated; no part and no family is known by the name', candidates: [], evidence: [`named ${count === 1 ? 'once' : `${count} times`}`],
    })),
    ...open,
    ...listingMatches([...ofKind('organization').map(partyOf), ...names.organizations().map(partyOfFeeds)], listEntries, settledListings(ofKind('listing'), reviewed)),
  ];
}
