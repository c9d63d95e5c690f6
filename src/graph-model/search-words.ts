import { simplified } from './script.ts';

/** A text as search compares it. */
export interface SearchWords {
  /** In their order: runs of Chinese characters, and runs of other letters and digits. "英偉達H800" → 英伟达, h800. */
  readonly words: readonly string[];
  /** The same in one: "DeepSeek-V3" and "deepseek v3" are both deepseekv3. */
  readonly joined: string;
}

/** Script Han holds symbols besides. */
const run = /(?:(?=[\p{L}\p{N}])\p{Script=Han})+|(?:(?!\p{Script=Han})[\p{L}\p{N}])+/gu;

/** Lower case, without accents and full width, Chinese in Simplified script and the wording of the mainland. Only letters and digits are left: nothing that a query language knows. */
export function searchWords(text: string): SearchWords {
  return wordsIn(simplified(text.normalize('NFKC'), 'wordings'));
}

/** The text in each way in which its beginning may be typed: 輝達 is 英伟达 by its meaning, and 辉达 by its characters. */
export function searchForms(text: string): readonly SearchWords[] {
  const plain = text.normalize('NFKC');
  const forms = [wordsIn(simplified(plain, 'wordings')), wordsIn(simplified(plain, 'characters'))];
  return forms[0]!.joined === forms[1]!.joined ? forms.slice(0, 1) : forms;
}

export function isHan(word: string): boolean {
  return /^\p{Script=Han}/u.test(word);
}

function wordsIn(text: string): SearchWords {
  const words = text.normalize('NFKD').toLowerCase().replace(/\p{M}/gu, '').match(run) ?? [];
  return { words, joined: words.join('') };
}
