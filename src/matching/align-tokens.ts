import type { NameToken } from './name-token.ts';
import { leastSimilarity, tokenSimilarity } from './token-similarity.ts';

/** Tokens of two names that stand for each other: one with one, or one with several that it joins. */
export interface TokenPair {
  readonly left: readonly number[];
  readonly right: readonly number[];
  readonly similarity: number;
}

/** The most tokens that are joined to make one: the syllables of a Chinese name. */
const mostJoined = 4;

/** Pairs the tokens of two names, each token once: equal ones first, then those that are written together in one name, then the most alike. */
export function alignTokens(left: readonly NameToken[], right: readonly NameToken[]): readonly TokenPair[] {
  const [freeLeft, freeRight] = [new Set(left.keys()), new Set(right.keys())];
  const pairs: TokenPair[] = [];
  const take = (pair: TokenPair) => {
    pairs.push(pair);
    for (const at of pair.left) freeLeft.delete(at);
    for (const at of pair.right) freeRight.delete(at);
  };
  for (const at of freeLeft) {
    const same = [...freeRight].find((other) => left[at]!.text === right[other]!.text);
    if (same !== undefined) take({ left: [at], right: [same], similarity: 1 });
  }
  for (const at of freeLeft) {
    const run = joinedRun(left[at]!, right, freeRight);
    if (run) take({ left: [at], right: run, similarity: 1 });
  }
  for (const at of freeRight) {
    const run = joinedRun(right[at]!, left, freeLeft);
    if (run) take({ left: run, right: [at], similarity: 1 });
  }
  for (const pair of alike(left, right, freeLeft, freeRight)) {
    if (pair.left.every((at) => freeLeft.has(at)) && pair.right.every((at) => freeRight.has(at))) take(pair);
  }
  return pairs;
}

/** Neighboring free tokens that give the token when they are written together. */
function joinedRun({ text }: NameToken, tokens: readonly NameToken[], free: ReadonlySet<number>): readonly number[] | null {
  for (const first of free) {
    if (!text.startsWith(tokens[first]!.text)) continue;
    const run: number[] = [];
    let joined = '';
    for (let at = first; at < first + mostJoined && free.has(at) && joined.length < text.length; at += 1) {
      joined += tokens[at]!.text;
      run.push(at);
    }
    if (joined === text && run.length > 1) return run;
  }
  return null;
}

function alike(left: readonly NameToken[], right: readonly NameToken[], freeLeft: ReadonlySet<number>, freeRight: ReadonlySet<number>): readonly TokenPair[] {
  const pairs: TokenPair[] = [];
  for (const at of freeLeft) {
    for (const other of freeRight) {
      const similarity = tokenSimilarity(left[at]!, right[other]!);
      if (similarity >= leastSimilarity) pairs.push({ left: [at], right: [other], similarity });
    }
  }
  return pairs.sort((a, b) => b.similarity - a.similarity || a.left[0]! - b.left[0]! || a.right[0]! - b.right[0]!);
}
