/** Parts of a document with one empty line between them; what is empty is left out. */
export function blocks(...parts: readonly (string | readonly string[])[]): string {
  return parts.flat().filter((part) => part !== '').join('\n\n');
}

export function bullets(items: readonly string[]): string {
  return items.map((item) => `- ${item}`).join('\n');
}

export function code(text: string, language = ''): string {
  return `\`\`\`${language}\n${text}\n\`\`\``;
}

export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string => `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
  return [line(head), `|${head.map(() => '---').join('|')}|`, ...rows.map(line)].join('\n');
}

/** "A, B and C". */
export function listed(items: readonly string[], conjunction: 'and' | 'or' = 'and'): string {
  return items.length < 2 ? (items[0] ?? '') : `${items.slice(0, -1).join(', ')} ${conjunction} ${items.at(-1) as string}`;
}

/** Ends with one full stop, whether or not the text did. */
export function sentenceOf(text: string): string {
  return `${text.trim().replace(/\.$/, '')}.`;
}
