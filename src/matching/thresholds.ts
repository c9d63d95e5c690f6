/** From which score two names are taken for one: one slip in a word of seven letters that is the whole name still is, in one of six it is not. */
export const matchFrom = 0.88;
/** From which score a person should look: initials alone, sound alone, a slip in a short word, a further word in one of the names. */
export const possibleFrom = 0.75;

/** NO_MATCH means: no match in the lists and dates covered. It never means that a party is clear. */
export type MatchOutcome = 'MATCH' | 'POSSIBLE' | 'NO_MATCH';

export function outcomeOf(score: number): MatchOutcome {
  return score >= matchFrom ? 'MATCH' : score >= possibleFrom ? 'POSSIBLE' : 'NO_MATCH';
}
