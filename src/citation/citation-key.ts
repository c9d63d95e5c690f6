import { localPart } from '../domain/global-id.ts';
import type { CitedAnswer, CitedSource } from './cited-answer.ts';

/** The key of an answer: the same question to the same dataset about the same days has the same one. */
export function answerKey({ datasetVersion, queryHash, asOf, knownAt }: CitedAnswer): string {
  return ['chip-export-controls', datasetVersion, queryHash.slice(0, 12), ...asOf, ...(knownAt.length === 0 ? [] : ['known', ...knownAt])].map(plain).join('-');
}

/** The key of a source is its id, which never changes and which no other source has. */
export function sourceKey({ id }: Pick<CitedSource, 'id'>): string {
  return plain(localPart(id));
}

/** LaTeX takes few characters in a key. Every other one is spelled by its code, so that two ids never share a key. */
function plain(text: string): string {
  return text.replaceAll(/[^A-Za-z0-9.-]/gu, (character) => `_${character.codePointAt(0)!.toString(16)}_`);
}
