import type { SearchWords } from './search-words.ts';
import type { SearchedLabel } from './searched-kinds.ts';

// What a record is called, as one text for the full-text index and for ranking alike: a second property would cost the transaction of a load as much again.
// Lines: the kind, then one for each name, `#field:as written | its words | its words in one | what else it is found by`.
// The index takes apart at white space. What begins with # is asked for by nobody, and a name as it is written is one word to it: its spaces do not break.

/** The signs that are made for this, white space to the index. */
export const lineSeparator = '\u001E';
export const partSeparator = '\u001F';
export const fieldMark = '#';
export const fieldSeparator = ':';
/** Begins an id, of which nothing is found by a part. */
export const idMark = '#';
export const unbrokenSpace = '\u00A0';

/** The places of the parts of a line. */
export const linePart = { title: 0, words: 1, joined: 2 } as const;

/** A kind among the words of a record, in a form that no text has. */
export function kindWord(label: SearchedLabel): string {
  return `#${label}`;
}

/** And an id. */
export function idWord(joined: string): string {
  return `${idMark}${joined}`;
}

export function nameLine(field: string, written: string, { words, joined }: SearchWords, others: readonly string[]): string {
  const title = `${fieldMark}${field}${fieldSeparator}${written.trim().replace(/\s+/gu, unbrokenSpace)}`;
  return [title, spaced(words), joined, others.join(' ')].join(partSeparator);
}

/** Between spaces, so that a space says where a word ends. */
export function spaced(words: readonly string[]): string {
  return ` ${words.join(' ')} `;
}
