import { citationText } from '../../../src/citation/citation-text.ts';
import { answerOf, bare, chineseTitle, rule } from './cited-answers.ts';

const basis = 'Dataset version 0123456789abcdef; query SHA-256 abcdef0123456789abcdef0123456789abcdef0123456789abcdef0123456789; as of 2024-06-01';

describe('a citation as one line of text', () => {
  it('names the sources, and those that were not read as such', () => {
    expect(citationText(answerOf([rule, chineseTitle, bare]))).toBe(
      `The chip export-control knowledge graph: answer to Status. ${basis}; 3 sources (1 cited from memory): Implementation of Additional Export Controls (Bureau of Industry and Security, 2023-10-25); 关于 50% 规则的 {公告} & H20_x (商务部, 2025-10, cited from memory); source:talk (spring 2024).`,
    );
  });

  it('names five of them and counts the others', () => {
    const sources = Array.from({ length: 7 }, (_, index) => ({ ...bare, id: `source:talk-${index}`, publishedOn: null }));
    expect(citationText(answerOf(sources, { operationName: null, sourcesOmitted: 2 }))).toBe(
      `The chip export-control knowledge graph: answer to a query. ${basis}; 9 sources (2 not given here): source:talk-0; source:talk-1; source:talk-2; source:talk-3; source:talk-4; and 4 more.`,
    );
  });

  it('says when an answer has no source, and when the dataset as a whole is cited', () => {
    expect(citationText(answerOf([], { asOf: [] }))).toMatch(/0123456789; no sources\.$/);
    expect(citationText(answerOf([], { of: 'DATASET', asOf: [] }))).toBe('The chip export-control knowledge graph. Dataset version 0123456789abcdef; cited as a whole.');
  });
});
