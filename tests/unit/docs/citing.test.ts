import { readFileSync } from 'node:fs';

const citing = readFileSync('docs/citing.md', 'utf8');
const { citation } = (JSON.parse(readFileSync('tests/queries/citation.json', 'utf8')) as { readonly data: { readonly citation: { readonly text: string; readonly bibtex: string } } }).data;

function block(language: string): string {
  return new RegExp(`\`\`\`${language}\\n([\\s\\S]*?)\`\`\``).exec(citing)?.[1]?.trim() ?? '';
}

describe('docs/citing.md', () => {
  it('asks the question of tests/queries/citation.graphql', () => {
    expect(block('graphql')).toBe(readFileSync('tests/queries/citation.graphql', 'utf8').trim());
  });

  it('shows its real answer', () => {
    expect(block('text')).toBe(citation.text);
    const entries = block('bibtex').split('\n\n');
    expect(entries).toHaveLength(3);
    expect(citation.bibtex.trim().split('\n\n')).toEqual(expect.arrayContaining(entries));
  });
});
