import { bibtex } from '../../../src/citation/bibtex.ts';
import { cslItems } from '../../../src/citation/csl-items.ts';
import { answerOf, bare, chineseTitle, rule } from './cited-answers.ts';

describe('a citation as BibTeX', () => {
  it('has an entry for the answer and one for each source', () => {
    expect(bibtex(cslItems(answerOf([rule])))).toBe(`@misc{chip-export-controls-0123456789abcdef-abcdef012345-2024-06-01,
  title = {{The chip export-control knowledge graph: answer to Status}},
  version = {0123456789abcdef},
  note = {Dataset version 0123456789abcdef; query SHA-256 abcdef0123456789abcdef0123456789abcdef0123456789abcdef0123456789; as of 2024-06-01; 1 source.},
}

@misc{fr-2023-23055,
  title = {{Implementation of Additional Export Controls}},
  howpublished = {Bureau of Industry and Security},
  year = {2023},
  month = oct,
  day = {25},
  url = {https://www.federalregister.gov/d/2023-23055},
  urldate = {2026-07-01},
}
`);
  });

  it('escapes what LaTeX would take for a command, keeps Chinese letters and addresses as they are, and says what was not read', () => {
    expect(bibtex(cslItems(answerOf([chineseTitle])).slice(1))).toBe(`@misc{mofcom-2025,
  title = {{关于 50\\% 规则的 \\{公告\\} \\& H20\\_x}},
  howpublished = {商务部},
  year = {2025},
  month = oct,
  url = {https://example.cn/a_b?c=%20d#e%7Bf%7D},
  note = {Cited from memory: not read for this dataset.},
}
`);
  });

  it('leaves out what is not known and a date that it can’t read', () => {
    expect(bibtex(cslItems(answerOf([bare])).slice(1))).toBe('@misc{talk,\n  title = {{talk}},\n}\n');
  });
});
