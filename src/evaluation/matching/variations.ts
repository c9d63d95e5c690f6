import { legalForm } from '../../matching/legal-forms.ts';
import type { ScreenedParty } from './screening-list.ts';
import { shuffled } from './seeded-random.ts';
import type { Random } from './seeded-random.ts';

/** How a name on an invoice differs from the listed one. Gives null where the name has nothing to vary. */
export type Variation = (name: string, random: Random, party: ScreenedParty) => string | null;

const alphabet = 'abcdefghijklmnopqrstuvwxyz';

export const variations: Readonly<Record<string, Variation>> = {
  exact: (name) => name,
  reordered,
  'punctuation and case': punctuationAndCase,
  'dropped legal suffix': droppedSuffix,
  'a letter inserted': (name, random) => {
    const at = letterPlace(name, random);
    return at === null ? null : name.slice(0, at) + alphabet[random(26)]! + name.slice(at);
  },
  'a letter deleted': (name, random) => {
    const at = letterPlace(name, random);
    return at === null ? null : name.slice(0, at) + name.slice(at + 1);
  },
  'a letter substituted': (name, random) => {
    const at = letterPlace(name, random);
    if (at === null) return null;
    const others = alphabet.replace(name[at]!.toLowerCase(), '');
    return name.slice(0, at) + others[random(others.length)]! + name.slice(at + 1);
  },
  'two letters transposed': transposed,
  initials,
};

/** Asked of a sample of its own: persons of Russia, Belarus and Ukraine, whose names stand in the lists in Latin letters only. */
export const cyrillicVariation: Readonly<Record<string, Variation>> = { 'written in Cyrillic': cyrillic };

/** Whether a party has a name that can be written in Cyrillic letter by letter. */
export function hasCyrillicName({ type, countries, names }: ScreenedParty): boolean {
  return type === 'PERSON' && countries.some((country) => ['RU', 'BY', 'UA'].includes(country)) && names.some((name) => patronymic.test(name));
}

const patronymic = /(?:vich|vna)$/i;

/** The words in any other order. */
function reordered(name: string, random: Random): string | null {
  const words = name.split(/\s+/).filter((word) => word !== '');
  if (new Set(words).size < 2) return null;
  for (;;) {
    const order = shuffled(words, random).join(' ');
    if (order !== words.join(' ')) return order;
  }
}

/** Each mark of punctuation dropped or a space in its place, `&` written out, and another case. */
function punctuationAndCase(name: string, random: Random): string {
  const bare = name.replace(/&/g, ' and ').replace(/[^\p{L}\p{N}\s]/gu, () => (random(2) === 0 ? '' : ' '));
  const cases = [(text: string) => text.toUpperCase(), (text: string) => text.toLowerCase(), (text: string) => text.toLowerCase().replace(/(?<=^|\s)\p{L}/gu, (letter) => letter.toUpperCase())];
  return cases[random(cases.length)]!(bare).replace(/\s+/g, ' ').trim();
}

/** Without the legal forms at its end or, as in Russian, at its beginning. */
function droppedSuffix(name: string): string | null {
  const words = name.split(/\s+/);
  const legal = (word: string | undefined) => word !== undefined && legalForm(word.toLowerCase().replace(/[^\p{L}]/gu, '')) !== null;
  let [from, until] = [0, words.length];
  while (until > from && legal(words[until - 1])) until -= 1;
  while (from < until && (legal(words[from]) || (from > 0 && /^s$/i.test(words[from]!)))) from += 1;
  const rest = words.slice(from, until).join(' ').replace(/[\s,]+$/, '');
  return until - from < words.length && /\p{L}{2}/u.test(rest) ? rest : null;
}

function letterPlace(name: string, random: Random): number | null {
  const places = [...name.matchAll(/\p{L}/gu)].map(({ index }) => index);
  return places.length < 2 ? null : places[random(places.length)]!;
}

function transposed(name: string, random: Random): string | null {
  const places = [...name.matchAll(/(?=(\p{L})(\p{L}))/gu)].filter(([, a, b]) => a!.toLowerCase() !== b!.toLowerCase()).map(({ index }) => index);
  if (places.length === 0) return null;
  const at = places[random(places.length)]!;
  return name.slice(0, at) + name[at + 1]! + name[at]! + name.slice(at + 2);
}

/** Four to eight words of an organization as their first letters. */
function initials(name: string, _random: Random, { type }: ScreenedParty): string | null {
  const words = name.split(/[^\p{L}\p{N}]+/u).filter((word) => word !== '' && !/^(?:of|and|the|for|de|s|i)$/i.test(word));
  return type === 'PERSON' || words.length < 4 || words.length > 8 ? null : words.map((word) => word[0]!.toUpperCase()).join('');
}

const cyrillicLetters: readonly (readonly [RegExp, string])[] = (
  'shch щ|zh ж|kh х|ts ц|ch ч|sh ш|yu ю|ya я|yo ё|iy ий|ey ей|ay ай|oy ой|ye е|a а|b б|v в|g г|d д|e е|z з|i и|k к|l л|m м|n н|o о|p п|r р|s с|t т|u у|f ф|y ы|j ж|h х|c к|x кс|w в|q к'
).split('|').map((line) => [new RegExp(line.split(' ')[0]!, 'g'), line.split(' ')[1]!] as const);

/** A name with a patronymic as it stands in a passport. */
function cyrillic(name: string): string | null {
  if (!patronymic.test(name)) return null;
  return cyrillicLetters.reduce((text, [latin, letter]) => text.replace(latin, letter), name.toLowerCase());
}
