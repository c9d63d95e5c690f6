import { createHash } from 'node:crypto';
import { ApiError } from '../../domain/api-error.ts';
import { isHan, searchWords } from '../../graph-model/search-words.ts';
import type { SearchedLabel } from '../../graph-model/searched-kinds.ts';
import { searchedLabels } from '../../graph-model/searched-kinds.ts';
import { isBeginning, nearPhrases, searchPhrases } from './phrases.ts';

/** More letters are no name. */
const mostLetters = 200;
const mostWords = 32;

/** What `search` is asked. */
export interface SearchQuestion {
  /** As it was written. */
  readonly query: string;
  readonly words: readonly string[];
  readonly joined: string;
  /** The kinds asked about, in their order. */
  readonly labels: readonly SearchedLabel[];
  readonly phrases: readonly string[];
  /** By which near names are found. */
  readonly near: readonly string[];
}

/** Reads the arguments `query` and `types`. Fails with BAD_USER_INPUT for a text that names nothing, or is too long for a name. */
export function readSearch(given: Readonly<Record<string, unknown>>): SearchQuestion {
  const query = String(given['query']).trim();
  requireShort(query, 'characters');
  const { words: inOrder, joined } = searchWords(query);
  requireShort(joined, 'letters and digits, with each sign that stands for several written out');
  const words = [...new Set(inOrder)];
  if (words.length === 0) throw new ApiError('BAD_USER_INPUT', 'query holds no letter and no digit, so that nothing can be found by it. Ask by a name, an alias or a part number.', { argument: 'query' });
  if (words.length > mostWords) throw new ApiError('BAD_USER_INPUT', `query has ${words.length} words; at most ${mostWords} are searched for. Ask by a name, an alias or a part number.`, { argument: 'query', atMost: mostWords });
  const labels = labelsIn(given['types']);
  return { query: query.normalize('NFKC'), words, joined, labels, phrases: searchPhrases({ words, joined }, labels), near: nearPhrases({ words, joined }, labels) };
}

/** One character may stand for a whole sentence (ﷺ), so that the text is measured as it is written and as it is compared. */
function requireShort(text: string, measuredIn: string): void {
  const { length } = [...text];
  if (length > mostLetters) throw new ApiError('BAD_USER_INPUT', `query has ${length} ${measuredIn}; at most ${mostLetters} are searched for. Ask by a name, an alias or a part number.`, { argument: 'query', atMost: mostLetters });
}

/** How cursors name the list: they are good for the same words and types only. */
export function listName({ words, labels }: SearchQuestion): string {
  return `search #${createHash('sha256').update(JSON.stringify([words, labels])).digest('hex').slice(0, 12)}`;
}

/**
 * The parts of a word as a statement compares it. Names hold their words between spaces, so that a space says where a word ends.
 * `beginning`: how a word begins that counts; the whole of a word that is not asked for as a beginning. `within`: what is found inside a word too; `around`: inside of which a name may stand. Null where not.
 */
export const wordPart = { whole: 0, beginning: 1, within: 2, around: 3, letters: 4 } as const;

export function comparedWords({ words }: SearchQuestion): readonly (readonly (string | number | null)[])[] {
  return words.map((word) => [` ${word} `, isBeginning(word) ? ` ${word}` : ` ${word} `, word.length > 1 || isHan(word) ? word : null, isHan(word) ? word : null, word.length]);
}

function labelsIn(types: unknown): readonly SearchedLabel[] {
  if (!Array.isArray(types)) return searchedLabels;
  if (types.length === 0) throw new ApiError('BAD_USER_INPUT', 'types names none, so that nothing would be found. Leave it out to search all of them.', { argument: 'types' });
  return searchedLabels.filter((label) => types.includes(label));
}
