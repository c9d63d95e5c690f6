import type { Candidate, CandidateIndex } from './candidate-index.ts';
import { candidateScores } from './candidate-scores.ts';
import { comparedName } from './compared-name.ts';
import { askedKeys, indexedTerms, joinedPairs, keysOf } from './index-keys.ts';
import { keyTableBuilder } from './key-table.ts';
import type { KeyTable } from './key-table.ts';
import type { ListedName } from './listed-name.ts';
import { postingLists } from './posting-lists.ts';
import type { PostingLists } from './posting-lists.ts';
import { otherWritings } from './same-word.ts';
import { termDictionary } from './term-dictionary.ts';
import type { TermDictionary } from './term-dictionary.ts';
import { writtenNames } from './written-names.ts';

/** Each edit away from the word asked about makes a candidate that much less likely. */
const lossPerEdit = 0.25;
/** A word that so many names hold finds too much; it only helps to rank what rarer words find. */
const commonFrom = 1500;

/** A word in so many names is spelled right; nothing near it is looked for when a rarer word is asked as well. */
const establishedFrom = 25;

/**
 * Indexes the words of all names, in memory. Four ways lead to a candidate: a word that is near one of its words, all its letters without
 * spaces, two of its words written as one, and its initials.
 */
export function buildCandidateIndex(names: readonly ListedName[]): CandidateIndex {
  const terms = termDictionary();
  const keys = keyTableBuilder();
  const [nameOf, partOf]: [number[], number[]] = [[], []];
  const [termOfPair, entryOfPair]: [number[], number[]] = [[], []];
  names.forEach((listed, at) => {
    writtenNames(listed.name).forEach((text, part) => {
      const name = comparedName(text);
      const entry = nameOf.push(at) - 1;
      partOf.push(part);
      for (const term of new Set(indexedTerms(name))) {
        termOfPair.push(terms.add(term));
        entryOfPair.push(entry);
      }
      for (const key of keysOf(name)) keys.add(key, entry);
    });
  });
  return candidateIndex({ names, terms, table: keys.build(), postings: postingLists(termOfPair, entryOfPair, terms.size), nameOf: Uint32Array.from(nameOf), partOf: Uint8Array.from(partOf) });
}

interface Parts {
  readonly names: readonly ListedName[];
  readonly terms: TermDictionary;
  readonly table: KeyTable;
  readonly postings: PostingLists;
  /** For each entry the name that holds it, and which of the names within that name it is. */
  readonly nameOf: Uint32Array;
  readonly partOf: Uint8Array;
}

function candidateIndex({ names, terms, table, postings, nameOf, partOf }: Parts): CandidateIndex {
  const frequency = (id: number | undefined) => (id === undefined ? 1 : postings.starts[id + 1]! - postings.starts[id]!);
  const rarityOf = (id: number | undefined) => Math.log(1 + nameOf.length / frequency(id));
  const weights = new Float32Array(nameOf.length);
  for (let id = 0; id < terms.size; id += 1) for (let at = postings.starts[id]!; at < postings.starts[id + 1]!; at += 1) weights[postings.entries[at]!]! += rarityOf(id);
  const scores = candidateScores(weights);
  const rareEnough = Math.log(1 + nameOf.length / commonFrom);

  function isEstablished(text: string): boolean {
    const id = terms.idOf(text);
    return id !== undefined && frequency(id) >= establishedFrom;
  }

  function candidate(entry: number): Candidate {
    const listed = names[nameOf[entry]!]!;
    return { listed, name: comparedName(partOf[entry] === 0 ? listed.name : (writtenNames(listed.name)[partOf[entry]!] ?? listed.name)) };
  }

  return {
    size: names.length,
    rarity: (word) => rarityOf(terms.idOf(word)),
    candidates(query, limit) {
      scores.begin();
      for (const key of askedKeys(query)) for (const entry of table.entriesOf(key)) scores.add(entry, weights[entry]!);
      for (const pair of joinedPairs(query)) find(terms.idOf(pair), 0);
      const words = [...new Set(indexedTerms(query))].map((text) => ({ text, rarity: rarityOf(terms.idOf(text)) })).sort((a, b) => b.rarity - a.rarity);
      words.forEach(({ text }, index) => {
        scores.nextWord();
        if (index > 0 && isEstablished(text)) find(terms.idOf(text), 0, true);
        else for (const { id, edits } of terms.near(text)) find(id, edits, index > 0);
        for (const other of otherWritings(text)) find(terms.idOf(other), 0, index > 0);
      });
      return scores.best(limit, words.reduce((sum, { rarity }) => sum + rarity, 0)).map(candidate);
    },
  };

  function find(id: number | undefined, edits: number, hasRarer = false): void {
    if (id === undefined) return;
    const rarity = rarityOf(id);
    for (let at = postings.starts[id]!; at < postings.starts[id + 1]!; at += 1) scores.add(postings.entries[at]!, rarity * (1 - lossPerEdit * edits), hasRarer && rarity < rareEnough);
  }
}
