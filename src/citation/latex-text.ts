const escapes: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}', '~': '\\textasciitilde{}', '^': '\\textasciicircum{}',
  '&': '\\&', '%': '\\%', '$': '\\$', '#': '\\#', '_': '\\_', '{': '\\{', '}': '\\}',
};

/** Text as LaTeX reads it; two hyphens stay two and make no dash. Letters of every script stay as they are: BibTeX files are UTF-8 today, and a Chinese title has no other spelling. */
export function latexText(text: string): string {
  return text.replaceAll(/[\\~^&%$#_{}]/g, (character) => escapes[character]!).replaceAll('--', '-{}-').replaceAll(/\s+/g, ' ');
}
