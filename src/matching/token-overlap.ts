import type { TokenPair } from './align-tokens.ts';
import type { NameToken } from './name-token.ts';
import { tokenWeights } from './token-weights.ts';

export interface TokenOverlap {
  /** Twice what both names share, divided by what both say: 1 when every token has its like. */
  readonly score: number;
  /** How many of the pairs stand in another order, 0 to 1. */
  readonly disorder: number;
  readonly shared: readonly string[];
  readonly onlyAsked: readonly string[];
  readonly onlyListed: readonly string[];
}

/**
 * What two names share, weighed by rarity. A pair weighs what its listed side weighs: the word asked about may be a misspelling, and
 * would look rare for that alone.
 */
export function tokenOverlap(asked: readonly NameToken[], listed: readonly NameToken[], pairs: readonly TokenPair[], rarity: (word: string) => number): TokenOverlap {
  const [askedWeights, listedWeights] = [tokenWeights(asked, rarity), tokenWeights(listed, rarity)];
  const [freeAsked, freeListed] = [new Set(asked.keys()), new Set(listed.keys())];
  let [common, alike] = [0, 0];
  for (const { left, right, similarity } of pairs) {
    const weight = right.reduce((sum, at) => sum + listedWeights[at]!, 0);
    common += weight;
    alike += weight * similarity;
    for (const at of left) freeAsked.delete(at);
    for (const at of right) freeListed.delete(at);
  }
  const rest = [...freeAsked].reduce((sum, at) => sum + askedWeights[at]!, 0) + [...freeListed].reduce((sum, at) => sum + listedWeights[at]!, 0);
  const texts = (tokens: readonly NameToken[], places: Iterable<number>) => [...places].map((at) => tokens[at]!.text);
  return {
    score: common === 0 ? 0 : (2 * alike) / (2 * common + rest),
    disorder: disorderOf(pairs),
    shared: pairs.map(({ left, right, similarity }) => described(texts(asked, left), texts(listed, right), similarity)),
    onlyAsked: texts(asked, freeAsked),
    onlyListed: texts(listed, freeListed),
  };
}

function described(asked: readonly string[], listed: readonly string[], similarity: number): string {
  const [left, right] = [asked.join(' '), listed.join(' ')];
  return left === right ? left : `${left} ~ ${right}${similarity < 1 ? ` (${similarity.toFixed(2)})` : ''}`;
}

/** The share of couples of pairs that stand the other way round in the listed name. */
function disorderOf(pairs: readonly TokenPair[]): number {
  const order = [...pairs].sort((a, b) => a.left[0]! - b.left[0]!).map(({ right }) => right[0]!);
  let [inverted, couples] = [0, 0];
  order.forEach((place, at) => {
    for (const later of order.slice(at + 1)) {
      couples += 1;
      if (later < place) inverted += 1;
    }
  });
  return couples === 0 ? 0 : inverted / couples;
}
