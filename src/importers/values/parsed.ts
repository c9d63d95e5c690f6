import { shown } from '../shown.ts';

/** What a cell was read as, or why it was not understood. Nothing is guessed. */
export type Parsed<Value> = { readonly value: Value } | { readonly rejected: string };

/** Says what a cell holds and what was expected: `"about five" is not a number`. */
export const rejected = (text: string, what: string): { readonly rejected: string } => ({ rejected: `"${shown(text.length > 80 ? `${text.slice(0, 77)}…` : text)}" ${what}` });
