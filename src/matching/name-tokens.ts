import { legalForm } from './legal-forms.ts';
import type { NameToken, TokenKind } from './name-token.ts';

const particles: ReadonlySet<string> = new Set('of and the for a an de del la le les el al des du di da do dos s i v y e ve und et fur von van'.split(' '));

const ordinals: ReadonlyMap<string, string> = new Map(
  'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth'
    .split(' ')
    .map((word, index) => [word, String(index + 1)] as const),
);

/** The most tokens of a name that are compared; no listed name has more. */
const mostTokens = 64;

/** Letters with points between them are one token (`S.A.` is `SA`). */
const pointedLetters = /(?<!\p{L})(?:\p{L}\.)+\p{L}(?!\p{L})\.?/gu;

/** The tokens of a text in Latin letters. `No. 13`, `13th` and `thirteenth` are the number 13. */
export function nameTokens(latin: string): readonly NameToken[] {
  const parts = latin
    .replace(pointedLetters, (letters) => `${letters.replace(/\./g, '')} `)
    .replace(/&/g, ' and ')
    .split(/[^\p{L}\p{N}]+/u)
    .filter((part) => part !== '');
  const tokens = parts.slice(0, mostTokens).map((part, index) => token(part, parts[index + 1]));
  return tokens.every(({ kind }) => kind === 'legal' || kind === 'particle') ? tokens.map(({ text }) => ({ text, kind: 'word' })) : tokens;
}

function token(part: string, next: string | undefined): NameToken {
  const number = ordinals.get(part) ?? /^0*(\d+)(?:st|nd|rd|th)?$/.exec(part)?.[1];
  if (number !== undefined) return { text: number, kind: 'number' };
  return { text: part, kind: kindOf(part, next) };
}

function kindOf(part: string, next: string | undefined): TokenKind {
  if (legalForm(part) !== null) return 'legal';
  if (particles.has(part) || (part === 'no' && next !== undefined && /^\d/.test(next))) return 'particle';
  return 'word';
}
