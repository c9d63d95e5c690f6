import type { Parsed } from './parsed.ts';
import { rejected } from './parsed.ts';
import { plainText } from './plain-text.ts';

/** Reviewed wordings in which a comma does not simply separate two names, and the name or names that each is. */
export type ReviewedNames = ReadonlyMap<string, readonly string[]>;

/**
 * Reads names joined by commas without a space, as the tables join them. A comma with a space may stand inside a name ("Co., Ltd."),
 * so it is refused until the wording has been reviewed.
 */
export function parseNameList(text: string, reviewed: ReviewedNames = new Map()): Parsed<readonly string[]> {
  const written = plainText(text);
  const names: string[] = [];
  const pieces = written.split(',');
  for (let at = 0; at < pieces.length;) {
    const found = reviewedAt(pieces, at, reviewed);
    const name = (pieces[at] ?? '').trim();
    if (found) {
      names.push(...found.names);
      at += found.pieces;
    } else if (name === '') return rejected(written, 'is a list with an empty name');
    else if (pieces[at + 1]?.startsWith(' ')) return rejected(written, `has a comma inside a name or between two ("${name},${pieces[at + 1]}")`);
    else {
      names.push(name);
      at += 1;
    }
  }
  return { value: [...new Set(names)] };
}

/** The longest reviewed wording that begins here and ends with a piece. */
function reviewedAt(pieces: readonly string[], at: number, reviewed: ReviewedNames): { readonly names: readonly string[]; readonly pieces: number } | undefined {
  if (reviewed.size === 0) return undefined;
  for (let end = pieces.length; end > at + 1; end -= 1) {
    const names = reviewed.get(pieces.slice(at, end).join(',').trim());
    if (names) return { names, pieces: end - at };
  }
  return undefined;
}
