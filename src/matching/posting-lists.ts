/** Which entries hold which term, in two typed arrays: the entries of term `t` stand from `starts[t]` to `starts[t + 1]`. */
export interface PostingLists {
  readonly starts: Uint32Array;
  readonly entries: Uint32Array;
}

/** Sorts pairs of a term and an entry, given side by side, by term. */
export function postingLists(termOfPair: readonly number[], entryOfPair: readonly number[], terms: number): PostingLists {
  const starts = new Uint32Array(terms + 1);
  for (const term of termOfPair) starts[term + 1]! += 1;
  for (let term = 0; term < terms; term += 1) starts[term + 1]! += starts[term]!;
  const entries = new Uint32Array(termOfPair.length);
  const next = starts.slice();
  termOfPair.forEach((term, pair) => {
    entries[next[term]!] = entryOfPair[pair]!;
    next[term]! += 1;
  });
  return { starts, entries };
}
