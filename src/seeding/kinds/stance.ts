import type { RelationshipType } from '../../graph-model/relationship-kinds.ts';

/** How a claim stands to the one that it answers, as the facts grade it, and which relationship that is. */
export const stanceRelations = {
  ALTERNATIVE_VALUE: 'QUALIFIES',
  COMPLEMENTS: 'QUALIFIES',
  CONTRADICTS: 'CONTRADICTS',
  /** Of a range: its upper bound. */
  CONTRADICTS_HIGH: 'CONTRADICTS',
  CORRECTS_SOURCE: 'QUALIFIES',
  DENIES: 'CONTRADICTS',
  DISPUTES: 'CONTRADICTS',
  QUALIFIES: 'QUALIFIES',
  REATTRIBUTES: 'QUALIFIES',
  STRONGER_IN_SOURCE: 'QUALIFIES',
  SUPERSEDES: 'QUALIFIES',
  SUPPORTS: 'SUPPORTS',
  /** Of a range: its lower bound. */
  SUPPORTS_LOW: 'SUPPORTS',
  TRANSLATION: 'QUALIFIES',
  UPDATES: 'QUALIFIES',
} as const satisfies Record<string, RelationshipType>;

export type Stance = keyof typeof stanceRelations;

export const stances = Object.keys(stanceRelations) as [Stance, ...Stance[]];
