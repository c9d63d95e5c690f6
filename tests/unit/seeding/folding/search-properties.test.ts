import { lineSeparator, partSeparator } from '../../../../src/graph-model/search-names.ts';
import { searchForms } from '../../../../src/graph-model/search-words.ts';
import { calledBy, searchProperties } from '../../../../src/seeding/folding/search-properties.ts';

/** Each line in its parts. */
function linesOf(label: Parameters<typeof searchProperties>[0], id: string, properties: Readonly<Record<string, string | readonly string[]>>, makers: readonly string[] = []): readonly (readonly string[])[] {
  const { searchNames } = searchProperties(label, calledBy(label, id, properties), makers);
  return String(searchNames).split(lineSeparator).map((line) => line.split(partSeparator));
}

describe('what search reads of a record', () => {
  it('is its kind, and of each name the field, the words, the words in one and what else it is found by', () => {
    expect(linesOf('Organization', 'organization:tsmc', { name: 'Taiwan Semiconductor, Inc.', nameZhHant: '臺積電' })).toEqual([
      ['#Organization'],
      ['#name:Taiwan\u00A0Semiconductor,\u00A0Inc.', ' taiwan semiconductor inc ', 'taiwansemiconductorinc', 'taiwansemiconductor semiconductorinc'],
      ['#nameZhHant:臺積電', ' 台积电 ', '台积电', '积电 电'],
      ['#id:tsmc', ' #tsmc ', '#tsmc', ''],
    ]);
  });

  it('has a name in each way in which its beginning may be typed', () => {
    expect(linesOf('Organization', 'organization:nvidia', { nameZhHant: '輝達' }).slice(1, 3).map(([title, , joined]) => [title, joined])).toEqual([['#nameZhHant:輝達', '英伟达'], ['#nameZhHant:輝達', '辉达']]);
  });

  it('says nothing twice by which a name is found already', () => {
    expect(linesOf('Listing', 'listing:x', { listedName: 'Lab One Ltd', aliases: ['Lab One'] })[2]).toEqual(['#aliases:Lab\u00A0One', ' lab one ', 'labone', '']);
  });

  it('keeps what makers are called apart, so that they find nothing by themselves', () => {
    expect(searchProperties('Chip', calledBy('Chip', 'chip:h800', { name: 'H800' }), ['Nvidia', '輝達'].flatMap((maker) => searchForms(maker).flatMap(({ words }) => words)))).toMatchObject({ searchBy: `vendor${partSeparator} nvidia 英伟达 辉达 `, searchNames: expect.not.stringContaining('nvidia') as string });
  });

  it('is nothing where the kind is not searched', () => {
    expect(searchProperties('Claim', calledBy('Claim', 'claim:x', { text: 'It is.' }))).toEqual({});
  });
});
