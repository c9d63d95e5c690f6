import { matchParties } from '../../matching/match-parties.ts';
import type { CandidateIndex } from '../../matching/candidate-index.ts';
import type { MatchOutcome } from '../../matching/thresholds.ts';
import { outcomeOf } from '../../matching/thresholds.ts';
import type { OrdinaryFirm } from './ordinary-firms.ts';
import { sampleParties } from './sample-parties.ts';
import type { SampledName } from './sample-parties.ts';
import type { ScreenedParty } from './screening-list.ts';
import { seededRandom } from './seeded-random.ts';
import type { Random } from './seeded-random.ts';
import { cyrillicVariation, hasCyrillicName, variations } from './variations.ts';
import type { Variation } from './variations.ts';

/** How many names of one kind were asked, and how many gave the outcome or a better one. */
export interface Tally {
  readonly kind: string;
  readonly asked: number;
  readonly match: number;
  readonly possible: number;
}

/** A name may be that of several parties. */
const limit = 10;

/** How many sampled parties are found again, by kind of variation. Only the name is asked: no country, no type. The party itself must be among the answers. */
export function recall(parties: readonly ScreenedParty[], index: CandidateIndex, size: number, seed: number): readonly Tally[] {
  const random = seededRandom(seed);
  const sample = sampleParties(parties, size, random);
  const cyrillic = sampleParties(parties.filter(hasCyrillicName), size, random);
  return [...tallies(variations, sample, index, random), ...tallies(cyrillicVariation, cyrillic, index, random)];
}

function tallies(kinds: Readonly<Record<string, Variation>>, sample: readonly SampledName[], index: CandidateIndex, random: Random): readonly Tally[] {
  return Object.entries(kinds).map(([kind, vary]) => {
    const outcomes: MatchOutcome[] = [];
    for (const { party, name } of sample) {
      const varied = vary(name, random, party);
      if (varied === null) continue;
      const [answer] = matchParties([{ name: varied }], index, limit);
      outcomes.push(outcomeOf(answer?.matches.find(({ partyId }) => partyId === party.partyId)?.score ?? 0));
    }
    return tally(kind, outcomes);
  });
}

export interface FalsePositive {
  readonly firm: OrdinaryFirm;
  readonly outcome: MatchOutcome;
  readonly matchedName: string;
  readonly score: number;
}

/** The ordinary firms for which a listed party is given, asked with or without their country. */
export function falsePositives(firms: readonly OrdinaryFirm[], index: CandidateIndex, withCountry: boolean): readonly FalsePositive[] {
  return firms.flatMap((firm) => {
    const [answer] = matchParties([{ name: firm.name, ...(withCountry ? { country: firm.country } : {}) }], index, limit);
    const [best] = answer?.matches ?? [];
    return answer === undefined || best === undefined ? [] : [{ firm, outcome: answer.outcome, matchedName: best.matchedName, score: best.score }];
  });
}

/** Several kinds counted as one. */
export function together(kind: string, tallies: readonly Tally[]): Tally {
  const sum = (figure: (tally: Tally) => number) => tallies.reduce((total, tally) => total + figure(tally), 0);
  return { kind, asked: sum(({ asked }) => asked), match: sum(({ match }) => match), possible: sum(({ possible }) => possible) };
}

function tally(kind: string, outcomes: readonly MatchOutcome[]): Tally {
  return { kind, asked: outcomes.length, match: outcomes.filter((outcome) => outcome === 'MATCH').length, possible: outcomes.filter((outcome) => outcome !== 'NO_MATCH').length };
}
