import type { CandidateIndex } from './candidate-index.ts';
import { circumstances } from './circumstances.ts';
import { comparedName } from './compared-name.ts';
import { compareNames } from './compare-names.ts';
import type { MatchFeature } from './match-feature.ts';
import type { PartyQuery } from './party-query.ts';
import { outcomeOf, possibleFrom } from './thresholds.ts';
import type { MatchOutcome } from './thresholds.ts';
import { weighEvidence } from './weigh-evidence.ts';

export interface PartyMatch {
  readonly partyId: string;
  readonly score: number;
  /** The name of the party that fits best, as its list writes it. */
  readonly matchedName: string;
  readonly features: readonly MatchFeature[];
}

export interface MatchedParty {
  readonly query: PartyQuery;
  readonly outcome: MatchOutcome;
  /** Parties that match or may match, best first; each once. */
  readonly matches: readonly PartyMatch[];
}

/** How many names are compared for each party asked about, beyond the matches wanted: a party has several names. */
const furtherCandidates = 40;

/** The listed parties that each of the parties asked about may be, with the reasons. */
export function matchParties(parties: readonly PartyQuery[], index: CandidateIndex, limit: number): readonly MatchedParty[] {
  return parties.map((query) => matchParty(query, index, limit));
}

function matchParty(query: PartyQuery, index: CandidateIndex, limit: number): MatchedParty {
  const asked = comparedName(query.name);
  const best = new Map<string, PartyMatch>();
  for (const { listed, name } of index.candidates(asked, limit + furtherCandidates)) {
    const compared = compareNames(asked, name, index.rarity);
    const features = [...compared.features, ...circumstances(query, listed)];
    const score = weighEvidence(compared.score, features);
    if (score >= possibleFrom && score > (best.get(listed.partyId)?.score ?? 0)) best.set(listed.partyId, { partyId: listed.partyId, score, matchedName: listed.name, features });
  }
  const matches = [...best.values()].sort((a, b) => b.score - a.score || (a.partyId < b.partyId ? -1 : 1)).slice(0, limit);
  return { query, outcome: outcomeOf(matches[0]?.score ?? 0), matches };
}
