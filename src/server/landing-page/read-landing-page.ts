import { readFileSync } from 'node:fs';
import { examples } from './examples.ts';

export interface LandingPage {
  readonly html: string;
  readonly script: string;
  readonly style: string;
}

/** The page at `/`, with the first query in its place, so that it can be read and run before any script has loaded. */
export function readLandingPage(): LandingPage {
  const list = examples.map(({ title, operation }, index) =>
    `<li><button type="button" class="example" data-operation="${escapeHtml(operation)}"${index === 0 ? ' aria-pressed="true"' : ''}>${escapeHtml(title)}</button></li>`);
  const html = readFileSync(new URL('landing-page.html', import.meta.url), 'utf8')
    .replace('<!-- examples -->', () => list.join('\n        '))
    .replace('<!-- first query -->', () => escapeHtml(examples[0].operation));
  return { html, script: readFileSync(new URL('landing-page.js', import.meta.url), 'utf8'), style: readFileSync(new URL('landing-page.css', import.meta.url), 'utf8') };
}

export function escapeHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;').replaceAll("'", '&#39;');
}
