import type { CslItem } from './csl-item.ts';
import { latexText } from './latex-text.ts';

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** One @misc entry for each item: the type that every style of BibTeX and biblatex has. `howpublished` is where all of them show who published it. */
export function bibtex(items: readonly CslItem[]): string {
  return items.map(bibtexEntry).join('\n');
}

function bibtexEntry({ id, title, publisher, issued, accessed, URL: url, version, note }: CslItem): string {
  const [year, month, day] = issued?.['date-parts'][0] ?? [];
  const fields: readonly (readonly [string, string] | null)[] = [
    // The second braces keep capitals as they are.
    ['title', `{{${latexText(title)}}}`],
    publisher === undefined ? null : ['howpublished', `{${latexText(publisher)}}`],
    year === undefined ? null : ['year', `{${year}}`],
    month === undefined ? null : ['month', months[month - 1] ?? `{${month}}`],
    day === undefined ? null : ['day', `{${day}}`],
    url === undefined ? null : ['url', `{${bibtexUrl(url)}}`],
    accessed === undefined ? null : ['urldate', `{${accessed['date-parts'][0].map((part) => String(part).padStart(2, '0')).join('-')}}`],
    version === undefined ? null : ['version', `{${latexText(version)}}`],
    note === undefined ? null : ['note', `{${latexText(note)}}`],
  ];
  return `@misc{${id},\n${fields.filter((field) => field !== null).map(([name, value]) => `  ${name} = ${value},\n`).join('')}}\n`;
}

/** An address is read letter by letter, so nothing in it is escaped; what would end or break the field is written as a URL may write it. */
function bibtexUrl(url: string): string {
  return url.replaceAll(/[{}\\\s]/g, (character) => encodeURIComponent(character));
}
