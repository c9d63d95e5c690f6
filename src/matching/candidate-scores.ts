/** Adds up how much of each entry was found for one question. The arrays are kept from question to question: one question at a time. */
export interface CandidateScores {
  begin(): void;
  /** An entry counts once for each word of the question, by its best find, which must come first. */
  nextWord(): void;
  /** @param onlyRanks Leave aside an entry that nothing has found before. */
  add(entry: number, weight: number, onlyRanks?: boolean): void;
  /** The entries of which most was found, measured against their own weight and the question's. */
  best(limit: number, questionWeight: number): readonly number[];
}

export function candidateScores(weights: Float32Array): CandidateScores {
  const found = new Float32Array(weights.length);
  const lastWord = new Uint16Array(weights.length);
  let touched: number[] = [];
  let word = 1;
  return {
    begin() {
      for (const entry of touched) {
        found[entry] = 0;
        lastWord[entry] = 0;
      }
      touched = [];
      word = 1;
    },
    nextWord() {
      word += 1;
    },
    add(entry, weight, onlyRanks = false) {
      if (lastWord[entry] === word || (onlyRanks && found[entry] === 0)) return;
      if (found[entry] === 0) touched.push(entry);
      lastWord[entry] = word;
      found[entry]! += weight;
    },
    best(limit, questionWeight) {
      const share = (entry: number) => found[entry]! / (weights[entry]! + questionWeight);
      const least = leastOfBest(touched.map(share), limit);
      return touched.filter((entry) => share(entry) >= least).sort((a, b) => share(b) - share(a) || a - b).slice(0, limit);
    },
  };
}

function leastOfBest(shares: readonly number[], limit: number): number {
  return shares.length <= limit ? 0 : (Float64Array.from(shares).sort()[shares.length - limit] ?? 0);
}
