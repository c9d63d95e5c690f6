import { idWord, kindWord } from '../../graph-model/search-names.ts';
import { isHan } from '../../graph-model/search-words.ts';
import type { SearchWords } from '../../graph-model/search-words.ts';
import type { SearchedLabel } from '../../graph-model/searched-kinds.ts';
import { searchedLabels } from '../../graph-model/searched-kinds.ts';

/** Two thirds of all records are entries of lists; told apart, they crowd nobody out. */
const crowds: readonly SearchedLabel[] = ['Listing', 'Source'];
/** Within a run of Chinese characters a name is looked for that has so many of them. A longer one is found by how it ends. */
const nameLength = { least: 2, most: 8 } as const;
/** All parts of 2 to 4 characters of the longest query. The index takes 1024 clauses at once, and this leaves room for the words and the kinds. */
const mostParts = 600;
/** The index makes up to 50 clauses of a word that is written nearly so, and of a long one 50 more: of so many it stays below 1024. */
const mostNearWords = 8;
/** What is written nearly so takes the longer to find the longer it is. */
const longestNear = 60;

/** What the full-text index is asked, once for each part of the kinds. The words hold only letters and digits, so that nothing in them is syntax. */
export function searchPhrases({ words, joined }: SearchWords, labels: readonly SearchedLabel[]): readonly string[] {
  const parts = [...new Set(partsOf(words.filter(isHan)))].slice(0, mostParts);
  const whole = words.length > 1 ? [`${joined}^8`, `${joined}*`] : [];
  return amongKinds([`${idWord(joined)}^8`, ...words.flatMap((word) => [`${word}^4`, ...(isBeginning(word) ? [`${word}*`] : [])]), ...whole, ...parts], labels);
}

/** The same for words that are written nearly so: one letter may be wrong or two may have changed places, in long words two. Of two Chinese characters each is half of a name. Of many words the longest say most. */
export function nearPhrases({ words, joined }: SearchWords, labels: readonly SearchedLabel[]): readonly string[] {
  const near = [...new Set([joined, ...[...words].sort((one, other) => other.length - one.length)])].filter(({ length }) => length > 2 && length <= longestNear).slice(0, mostNearWords);
  return near.length === 0 ? [] : amongKinds(near.flatMap((word) => [`${word}~1^8`, ...(word.length > 5 ? [`${word}~2`] : [])]), labels);
}

function amongKinds(clauses: readonly string[], labels: readonly SearchedLabel[]): readonly string[] {
  const named = labels.filter((label) => !crowds.includes(label));
  return [named, labels.filter((label) => crowds.includes(label))].filter((part) => part.length > 0).map((part) => {
    const others = searchedLabels.length - part.length;
    return `+(${clauses.join(' ')})${others === 0 ? '' : ` +(${part.map(kindWord).join(' ')})^0`}`;
  });
}

/** One Latin letter or digit begins nearly everything. */
export function isBeginning(word: string): boolean {
  return word.length > 1 || !/^[\p{Script=Latin}\p{N}]$/u.test(word);
}

/** Chinese is written without spaces: a name may stand anywhere in it. The shortest parts first: most names are short. */
function partsOf(runs: readonly string[]): readonly string[] {
  const lengths = Array.from({ length: nameLength.most - nameLength.least + 1 }, (_, index) => nameLength.least + index);
  return lengths.flatMap((length) => runs.flatMap((run) => partsOfLength([...run], length)));
}

function partsOfLength(characters: readonly string[], length: number): readonly string[] {
  return characters.slice(0, Math.max(0, characters.length - length + 1)).map((_, start) => characters.slice(start, start + length).join(''));
}
