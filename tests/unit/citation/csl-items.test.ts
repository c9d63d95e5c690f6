import { cslItems } from '../../../src/citation/csl-items.ts';
import { answerOf, bare, chineseTitle, rule } from './cited-answers.ts';

describe('a citation as CSL-JSON', () => {
  it('has the answer as a data set and every source with what is known of it', () => {
    expect(cslItems(answerOf([rule, chineseTitle, bare], { knownAt: ['2024-05-01'], sourcesOmitted: 3 }))).toEqual([
      {
        id: 'chip-export-controls-0123456789abcdef-abcdef012345-2024-06-01-known-2024-05-01', type: 'dataset', title: 'The chip export-control knowledge graph: answer to Status', version: '0123456789abcdef',
        note: 'Dataset version 0123456789abcdef; query SHA-256 abcdef0123456789abcdef0123456789abcdef0123456789abcdef0123456789; as of 2024-06-01; known at 2024-05-01; 6 sources (1 cited from memory, 3 not given here).',
      },
      { id: 'fr-2023-23055', type: 'webpage', title: 'Implementation of Additional Export Controls', publisher: 'Bureau of Industry and Security', issued: { 'date-parts': [[2023, 10, 25]] }, accessed: { 'date-parts': [[2026, 7, 1]] }, URL: 'https://www.federalregister.gov/d/2023-23055' },
      { id: 'mofcom-2025', type: 'webpage', title: '关于 50% 规则的 {公告} & H20_x', publisher: '商务部', issued: { 'date-parts': [[2025, 10]] }, URL: 'https://example.cn/a_b?c=%20d#e{f}', note: 'Cited from memory: not read for this dataset.' },
      { id: 'talk', type: 'document', title: 'talk' },
    ]);
  });

  it('says which version of a source was read, where it has no other date', () => {
    expect(cslItems(answerOf([{ ...bare, publishedOn: null, versionOn: '2026-07-18' }])).slice(1)).toEqual([{ id: 'talk', type: 'document', title: 'talk', version: '2026-07-18' }]);
  });
});
