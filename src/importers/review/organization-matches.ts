import { buildCandidateIndex } from '../../matching/build-candidate-index.ts';
import type { ListedName } from '../../matching/listed-name.ts';
import { matchParties } from '../../matching/match-parties.ts';
import type { SeedRecord } from '../../seeding/kinds/seed-kind.ts';
import type { DraftedOrganization } from '../folding/name-register.ts';
import type { KnownParty } from './known-party.ts';
import { partyOf, partyOfFeeds } from './known-party.ts';
import type { OpenCandidate, OpenMatch } from './open-match.ts';

const shown = 3;

/** Organizations that feeds name and that are like one of the seed or like one another, by the scoring of `matchParties`. `isSettled`: somebody decided about the name. */
export function organizationMatches(seed: readonly SeedRecord[], drafted: readonly DraftedOrganization[], isSettled: (name: string) => boolean): readonly OpenMatch[] {
  const parties = [...seed.map(partyOf), ...drafted.map(partyOfFeeds)];
  const nameOf = new Map(parties.map(({ id, name }) => [id, name]));
  const index = buildCandidateIndex(parties.flatMap(listed));
  const open = drafted.filter(({ name }) => !isSettled(name));
  return matchParties(open.map(({ name, countries }) => ({ name, type: 'ORGANIZATION' as const, ...(countries.size === 1 && { country: [...countries.keys()][0]! }) })), index, shown + 1).flatMap(({ matches }, at): readonly OpenMatch[] => {
    const { id, name, countries, from } = open[at]!;
    const own = `organization:${id}`;
    // Of two that are like one another the first by name is listed, once.
    const others = matches.filter(({ partyId }) => partyId !== own && !(drafted.some((draft) => `organization:${draft.id}` === partyId && draft.name < name))).slice(0, shown);
    if (others.length === 0) return [];
    return [{
      kind: 'organization', name, meanwhile: own,
      candidates: others.map(({ partyId, score, matchedName, features }): OpenCandidate => ({
        id: partyId, name: nameOf.get(partyId) ?? matchedName,
        why: `${score.toFixed(2)}${matchedName === nameOf.get(partyId) ? '' : ` as "${matchedName}"`}: ${features.map(({ feature }) => feature).join(', ')}`,
      })),
      evidence: [`named by ${from.feed}${from.key === undefined ? '' : ` (${from.key})`}`, ...(countries.size === 0 ? [] : [`placed in ${[...countries].map(([code, count]) => `${code} (${count})`).join(', ')}`])],
    }];
  });
}

function listed({ id, names, countries }: KnownParty): readonly ListedName[] {
  return names.map((name) => ({ partyId: id, name, countries, type: 'ORGANIZATION' as const }));
}
