import type { ComparedName } from './compared-name.ts';

/** The initials that a name may be known by: of its words with and without its legal form, small words left out. `Semiconductor Manufacturing International Corporation` gives SMIC and SMI. */
export function nameInitials({ tokens }: ComparedName): readonly string[] {
  const words = tokens.filter(({ kind }) => kind === 'word' || kind === 'legal');
  const whole = initialsOf(words);
  const bare = initialsOf(words.filter(({ kind }) => kind === 'word'));
  return [...new Set([whole, bare])].filter((initials) => initials.length >= 3 && initials.length <= 8);
}

/** What the name says when it is written as initials: one short word. */
export function writtenInitials({ tokens }: ComparedName): string | null {
  const words = tokens.filter(({ kind }) => kind === 'word');
  const only = words[0]?.text;
  return words.length === 1 && only !== undefined && tokens.length <= 3 && only.length >= 3 && only.length <= 8 ? only : null;
}

function initialsOf(tokens: ComparedName['tokens']): string {
  return tokens.map(({ text }) => text[0] ?? '').join('');
}
