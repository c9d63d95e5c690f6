import fc from 'fast-check';
import { latexText } from '../../../src/citation/latex-text.ts';

describe('text for LaTeX', () => {
  it('has every special character escaped', () => {
    expect(latexText('\\ ~ ^ & % $ # _ { }')).toBe('\\textbackslash{} \\textasciitilde{} \\textasciicircum{} \\& \\% \\$ \\# \\_ \\{ \\}');
  });

  it('keeps two hyphens apart, and letters of every script', () => {
    expect(latexText('a--b 华为 Ω é')).toBe('a-{}-b 华为 Ω é');
  });

  it('stands on one line', () => {
    expect(latexText('one\n  two')).toBe('one two');
  });

  it('never ends the braces that it stands in', () => {
    fc.assert(fc.property(fc.string({ unit: fc.constantFrom('{', '}', '\\', '-', '%', 'a', '中') }), (text) => {
      let depth = 0;
      for (const brace of latexText(text).replaceAll(/\\[{}\\&%$#_]/g, '').replaceAll(/[^{}]/g, '')) {
        depth += brace === '{' ? 1 : -1;
        expect(depth).toBeGreaterThanOrEqual(0);
      }
      expect(depth).toBe(0);
    }));
  });
});
