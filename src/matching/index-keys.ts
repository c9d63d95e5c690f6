import type { ComparedName } from './compared-name.ts';
import { nameInitials, writtenInitials } from './name-initials.ts';

/** Legal forms are in so many names that they find nothing; the characters of a Chinese name are words of their own beside its sound. */
export function indexedTerms({ tokens, han }: ComparedName): readonly string[] {
  const sound = tokens.filter(({ kind }) => kind === 'word' || kind === 'number').map(({ text }) => text);
  return han === null ? sound : [...sound, ...new Set(han)];
}

/** What a name is found by as a whole: all its letters (`=`), two neighboring words written as one (`+`), its initials (`.`). */
export function keysOf(name: ComparedName): readonly string[] {
  return [`=${name.folded}`, ...joinedPairs(name).map((pair) => `+${pair}`), ...nameInitials(name).map((initials) => `.${initials}`)];
}

/** The keys under which a name that is asked about may stand. */
export function askedKeys(query: ComparedName): readonly string[] {
  const initials = writtenInitials(query);
  const whole = nameInitials(query).map((each) => `=${each}`);
  return [`=${query.folded}`, ...query.tokens.map(({ text }) => `+${text}`), ...joinedPairs(query).map((pair) => `=${pair}`), ...whole, ...(initials === null ? [] : [`.${initials}`])];
}

/** Neighboring words written as one. */
export function joinedPairs({ tokens }: ComparedName): readonly string[] {
  return tokens.slice(1).map(({ text }, index) => `${tokens[index]!.text}${text}`);
}
