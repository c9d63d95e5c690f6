import type { NameToken } from './name-token.ts';

/** What all legal forms of a name together weigh beside its other tokens. */
const shareOfLegalForms = 0.04;
/** Particles are not indexed, and weigh as a word that stands in every second name. */
const particleWeight = 1;
const letterFactor = 0.4;
const twoLettersFactor = 0.7;

/** What each token of a name tells, by its rarity: rare words much, legal forms hardly anything. */
export function tokenWeights(tokens: readonly NameToken[], rarity: (word: string) => number): readonly number[] {
  const telling = tokens.map((token) => (token.kind === 'legal' ? 0 : token.kind === 'particle' ? particleWeight : rarity(token.text) * factor(token)));
  const legal = tokens.filter(({ kind }) => kind === 'legal').length;
  const eachLegal = legal === 0 ? 0 : (sum(telling) * shareOfLegalForms) / legal;
  return telling.map((weight, at) => (tokens[at]!.kind === 'legal' ? eachLegal : weight));
}

function factor({ kind, text }: NameToken): number {
  if (kind === 'number') return 1;
  return text.length === 1 ? letterFactor : text.length === 2 ? twoLettersFactor : 1;
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
