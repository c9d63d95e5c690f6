import { transliterate } from 'transliteration';

/** Letters as people type them: compatibility forms and accents folded, other scripts transliterated, lower case. Apostrophes inside words go: `Xi'an` is `xian`, a soft sign is nothing. */
export function latinText(text: string): string {
  const plain = text.normalize('NFKD').replace(/\p{M}+/gu, '');
  const latin = isAscii(plain) ? plain : transliterate(plain.replace(/ة/gu, 'ه')).replace(/\p{M}+/gu, '');
  return latin.toLowerCase().replace(/['’‘`ʹʺ"]+/gu, (mark) => (mark.includes('"') ? ' ' : ''));
}

function isAscii(text: string): boolean {
  for (let at = 0; at < text.length; at += 1) if (text.charCodeAt(at) > 127) return false;
  return true;
}
