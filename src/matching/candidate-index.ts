import type { ComparedName } from './compared-name.ts';
import type { ListedName } from './listed-name.ts';

/** A listed name that is worth comparing with the one asked about. */
export interface Candidate {
  readonly listed: ListedName;
  /** The name itself, or one of several that its entry holds. */
  readonly name: ComparedName;
}

/** Finds the names worth comparing; whether they match is decided by comparing them. */
export interface CandidateIndex {
  /** How many listed names it holds. */
  readonly size: number;
  candidates(query: ComparedName, limit: number): readonly Candidate[];
  /** How rare a word is among the names: 0 for one in all of them, about 11 for one that none of 60,000 has. */
  rarity(word: string): number;
}
