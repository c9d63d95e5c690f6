/** Characters that nobody sees and that command the terminal, or the order in which what stands around them is read; line ends and tabs are none of them. */
const unseen = /(?![\t\n\r])[\p{Cc}\u202a-\u202e\u2066-\u2069]/gu;

/** What somebody else wrote, for a message: what is unseen in it is spelled out. */
export const shown = (text: string): string => text.replace(unseen, spelled);

/** The first such character, spelled out; null where there is none. */
export function firstUnseen(text: string): string | null {
  const found = text.match(unseen)?.[0];
  return found === undefined ? null : spelled(found);
}

const spelled = (character: string): string => `U+${character.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')}`;
