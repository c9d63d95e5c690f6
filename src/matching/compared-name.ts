import { latinText } from './latin-text.ts';
import { withoutWrittenForm } from './legal-forms.ts';
import { nameTokens } from './name-tokens.ts';
import type { NameToken } from './name-token.ts';

/** A name made ready to be compared. */
export interface ComparedName {
  /** As it was written, spaces evened. */
  readonly written: string;
  readonly tokens: readonly NameToken[];
  /** All tokens without spaces, so that `Hua Wei` is `Huawei`. */
  readonly folded: string;
  /** The name in Han characters without its legal form; null for a name in another script. */
  readonly han: string | null;
  /** Whether the tokens are the sound of another script. */
  readonly transliterated: boolean;
}

/** Names are compared by their first characters; the longest listed name has fewer. */
const mostCharacters = 400;

export function comparedName(name: string): ComparedName {
  const written = name.slice(0, mostCharacters).normalize('NFKC').replace(/[\s\p{C}]+/gu, ' ').trim();
  const { bare, form } = /[\p{Script=Han}\p{Script=Hangul}]/u.test(written) ? withoutWrittenForm(written) : { bare: written, form: null };
  const tokens = nameTokens(latinText(bare));
  return {
    written,
    tokens,
    folded: tokens.map(({ text }) => text).join(''),
    han: /\p{Script=Han}/u.test(bare) ? bare.replace(/[^\p{L}\p{N}]+/gu, '') : null,
    transliterated: form !== null || /[^\p{Script=Latin}\p{Script=Common}\p{Script=Inherited}]/u.test(bare),
  };
}
