import { distance } from 'fastest-levenshtein';
import type { NameToken } from './name-token.ts';
import { sameWord } from './same-word.ts';

/** A pair less alike than this is no pair. */
export const leastSimilarity = 0.6;
const usualWriting = 0.97;
/** One slip in a word costs this divided by its letters: in six letters 0.13, in twelve 0.07. */
const costOfFirstEdit = 0.8;
const costOfFurtherEdits = 1.4;

/** How likely two tokens are one word, 0 to 1. Numbers are the same or not, and so are the digits within a word (`YV2994`). A slip in a word of two letters makes another word, but not in a legal form. */
export function tokenSimilarity(a: NameToken, b: NameToken): number {
  if (a.text === b.text) return 1;
  if (a.kind === 'number' || b.kind === 'number' || digits(a.text) !== digits(b.text)) return 0;
  if (sameWord(a.text, b.text)) return usualWriting;
  const [longer, shorter] = a.text.length >= b.text.length ? [a.text, b.text] : [b.text, a.text];
  const legal = a.kind === 'legal' || b.kind === 'legal';
  if (longer.length - shorter.length > 2 || longer.length < (legal ? 2 : 3)) return 0;
  const edits = isSwap(longer, shorter) ? 1 : distance(longer, shorter);
  if (edits > 3) return 0;
  const similarity = 1 - (costOfFirstEdit + costOfFurtherEdits * (edits - 1)) / longer.length;
  return similarity >= leastSimilarity ? similarity : 0;
}

function digits(text: string): string {
  return text.replace(/\D+/g, '');
}

/** Whether two neighboring letters changed places, and nothing else. */
export function isSwap(a: string, b: string): boolean {
  if (a.length !== b.length) return false;
  let at = 0;
  while (at < a.length && a[at] === b[at]) at += 1;
  return a[at] === b[at + 1] && a[at + 1] === b[at] && a.slice(at + 2) === b.slice(at + 2);
}
