import type { ScreenedParty } from './screening-list.ts';
import { shuffled } from './seeded-random.ts';
import type { Random } from './seeded-random.ts';

export interface SampledName {
  readonly party: ScreenedParty;
  readonly name: string;
}

/** Parties across lists and countries: one from each pair of list and first country in turn, until enough are drawn, and of each any one of its names. */
export function sampleParties(parties: readonly ScreenedParty[], size: number, random: Random): readonly SampledName[] {
  const strata = new Map<string, ScreenedParty[]>();
  for (const party of parties) {
    const key = `${party.list}/${party.countries[0] ?? ''}`;
    const stratum = strata.get(key);
    if (stratum) stratum.push(party);
    else strata.set(key, [party]);
  }
  let rounds = shuffled([...strata.values()], random).map((stratum) => shuffled(stratum, random));
  const drawn: SampledName[] = [];
  for (let round = 0; drawn.length < size && rounds.length > 0; round += 1) {
    rounds = rounds.filter((stratum) => stratum.length > round);
    for (const stratum of rounds) {
      const party = stratum[round]!;
      if (drawn.length < size) drawn.push({ party, name: party.names[random(party.names.length)]! });
    }
  }
  return drawn;
}
