import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { answerKey, sourceKey } from '../../../src/citation/citation-key.ts';
import { answerOf } from './cited-answers.ts';

describe('the key of a citation', () => {
  it('is another one for every source of the seed', () => {
    const ids = (parse(readFileSync('seed/sources.yaml', 'utf8')) as readonly { readonly id: string }[]).map(({ id }) => `source:${id}`);
    expect(new Set(ids.map((id) => sourceKey({ id }))).size).toBe(ids.length);
  });

  it('has no character that ends a key in BibTeX, and stays apart where ids differ by such a one', () => {
    const keys = ['source:a/b', 'source:a,b', 'source:a b', 'source:a_b', 'source:华'].map((id) => sourceKey({ id }));
    expect(keys).toEqual(['a_2f_b', 'a_2c_b', 'a_20_b', 'a_5f_b', '_534e_']);
  });

  it('is the same for the same question, dataset and days, and another where one of them differs', () => {
    expect(answerKey(answerOf([]))).toBe('chip-export-controls-0123456789abcdef-abcdef012345-2024-06-01');
    expect(answerKey(answerOf([], { asOf: [], knownAt: ['2024-05-01'] }))).toBe('chip-export-controls-0123456789abcdef-abcdef012345-known-2024-05-01');
  });
});
