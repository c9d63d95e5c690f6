import type { Parsed } from './parsed.ts';
import { rejected } from './parsed.ts';

const truths: ReadonlyMap<string, boolean> = new Map([['true', true], ['yes', true], ['checked', true], ['false', false], ['no', false], ['unchecked', false]]);

/** Reads `True`, `Yes` and `checked` and their opposites, in any case. `1`, `x` and `n/a` are none. */
export function parseTruth(text: string): Parsed<boolean> {
  const value = truths.get(text.trim().toLowerCase());
  return value === undefined ? rejected(text.trim(), 'is neither true nor false') : { value };
}
