import { idWord, kindWord } from '../../graph-model/search-names.ts';
import { isHan } from '../../graph-model/search-words.ts';
import type { SearchWords } from '../../graph-model/search-words.ts';
import type { SearchedLabel } from '../../graph-model/searched-kinds.ts';
import { searchedLabels } from '../../graph-model/searched-kinds.ts';

/** Two thirds of all records are entries of lists; told apart, they crowd nobody out. */
const crowds: readonly SearchedLabel[] = ['Listing', 'Source'];
/** Within a run of Chinese characters a name is looked for that has so many of them. */
const nameLength = { least: 2, most: 8 } as const;
const mostParts = 400;

/** What the full-text index is asked, once for each part of the kinds. The words hold only letters and digits, so that nothing in them is syntax. */
export function searchPhrases({ words, joined }: SearchWords, labels: readonly SearchedLabel[]): readonly string[] {
  const parts = [...new Set(words.filter(isHan).flatMap(partsOf))].slice(0, mostParts);
  const whole = words.length > 1 ? [`${joined}^8`, `${joined}*`] : [];
  return amongKinds([`${idWord(joined)}^8`, ...words.flatMap((word) => [`${word}^4`, ...(isBeginning(word) ? [`${word}*`] : [])]), ...whole, ...parts], labels);
}

/** The same for words that are written nearly so: one letter may be wrong or two may have changed places, in long words two. Of two Chinese characters each is half of a name. */
export function nearPhrases({ words, joined }: SearchWords, labels: readonly SearchedLabel[]): readonly string[] {
  const near = [...new Set([joined, ...words])].filter((word) => word.length > 2);
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
function isBeginning(word: string): boolean {
  return word.length > 1 || !/^[\p{Script=Latin}\p{N}]$/u.test(word);
}

/** Chinese is written without spaces: a name may stand anywhere in it. */
function partsOf(run: string): readonly string[] {
  const characters = [...run];
  const lengths = Array.from({ length: nameLength.most - nameLength.least + 1 }, (_, index) => nameLength.most - index);
  return lengths.flatMap((length) => characters.slice(0, Math.max(0, characters.length - length + 1)).map((_, start) => characters.slice(start, start + length).join('')));
}
