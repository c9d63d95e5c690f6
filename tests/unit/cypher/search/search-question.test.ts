import { comparedWords, readSearch, wordPart } from '../../../../src/cypher/search/search-question.ts';

/** Different characters, so that no part is there twice. */
const run = (length: number): string => String.fromCodePoint(...Array.from({ length }, (_, index) => 0x4E00 + 7 * index));

const clausesIn = (phrase: string): readonly string[] => /\+\((.*?)\)/u.exec(phrase)![1]!.split(' ');

describe('what search asks', () => {
  it('looks within Chinese for every part of 2 to 4 characters, however long it is', () => {
    const { joined, phrases } = readSearch({ query: run(200) });
    const characters = [...joined];
    expect(characters.length).toBeGreaterThan(190);
    const clauses = new Set(clausesIn(phrases[0]!));
    for (const length of [2, 3, 4]) {
      for (let start = 0; start + length <= characters.length; start += 1) expect(clauses).toContain(characters.slice(start, start + length).join(''));
    }
  });

  it('looks within a short text for longer parts too', () => {
    expect(clausesIn(readSearch({ query: '深度求索公司' }).phrases[0]!)).toEqual(expect.arrayContaining(['深度', '度求索', '深度求索', '深度求索公']));
  });

  it('looks for what is written nearly so by the query in one and by its longest words', () => {
    const words = ['aaa', 'bbbb', 'ccccc', 'dddddd', 'eeeee', 'ffff', 'gggg', 'hhh', 'iii', 'jj'];
    const { near } = readSearch({ query: words.join(' ') });
    expect(clausesIn(near[0]!).filter((clause) => clause.endsWith('~1^8'))).toEqual([words.join(''), 'dddddd', 'ccccc', 'eeeee', 'bbbb', 'ffff', 'gggg', 'aaa'].map((word) => `${word}~1^8`));
  });

  it('looks for nothing that is nearly a very long word', () => {
    expect(readSearch({ query: 'x'.repeat(61) }).near).toEqual([]);
    expect(readSearch({ query: 'x'.repeat(60) }).near).not.toEqual([]);
  });

  it('compares one Latin letter or digit as a word of its own alone, and one letter of another script as a beginning', () => {
    const beginnings = (query: string): readonly unknown[] => comparedWords(readSearch({ query })).map((parts) => parts[wordPart.beginning]);
    expect(beginnings('n 8 求 nv')).toEqual([' n ', ' 8 ', ' 求', ' nv']);
  });
});
