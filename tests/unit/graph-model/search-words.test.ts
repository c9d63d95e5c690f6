import { searchForms, searchWords } from '../../../src/graph-model/search-words.ts';

describe('the words of a text', () => {
  it.each([
    ['DeepSeek-V3', ['deepseek', 'v3']],
    ['A100-SXM4', ['a100', 'sxm4']],
    ['3A090.a', ['3a090', 'a']],
    ['Café Ｈ８００', ['cafe', 'h800']],
    ['輝達H800', ['英伟达', 'h800']],
    ['英偉達', ['英伟达']],
    ['英伟达', ['英伟达']],
    ['臺積電', ['台积电']],
    ['深度求索（DeepSeek）', ['深度求索', 'deepseek']],
    ['AND OR ( [ : ~ * "', ['and', 'or']],
    ['…?!', []],
  ])('of %s are %j', (text, words) => {
    expect(searchWords(text).words).toEqual(words);
  });

  it('are the same in one, however they are divided', () => {
    expect(['DeepSeek V3', 'deepseek-v3', 'DeepSeekV3', 'deep seek v3'].map((text) => searchWords(text).joined)).toEqual(Array.from({ length: 4 }, () => 'deepseekv3'));
  });

  it('of a Taiwanese name are those of its meaning and those of its characters, so that its beginning can be typed', () => {
    expect(searchForms('輝達').map(({ joined }) => joined)).toEqual(['英伟达', '辉达']);
    expect(searchForms('Nvidia').map(({ joined }) => joined)).toEqual(['nvidia']);
  });
});
