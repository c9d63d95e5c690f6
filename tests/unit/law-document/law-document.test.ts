import { testsOf } from '../../../src/rules/criterion.ts';
import { logicTree } from '../../../src/law-document/logic-tree.ts';
import { lawDocument } from '../../../src/law-document/law-document.ts';
import { sentence } from '../../../src/rules/sentence.ts';
import { seedLaw } from './law-of-the-seed.ts';

const text = lawDocument(seedLaw);
const { provisions, exceptions, incorporations, measures, affiliates, guards, foreignMeasures, guidance } = seedLaw.rulebook;

describe('the law as a document', () => {
  it('is the same text each time, in any order of the files', () => {
    expect(lawDocument({ ...seedLaw, files: [...seedLaw.files].reverse() })).toBe(text);
  });

  it('has every entry of seed/law', () => {
    const ids = [provisions, provisions.flatMap(({ reviewPolicies }) => reviewPolicies), exceptions, incorporations, measures, affiliates, guards].flatMap((entries) => entries.map(({ id }) => id));
    expect(ids.filter((id) => !text.includes(id))).toEqual([]);
    const said = [...foreignMeasures.map(({ reason }) => reason), ...guidance.map(({ text: told }) => told), ...guards.map(({ reason }) => reason)];
    expect(said.filter((words) => !text.includes(words.trim().replace(/\.$/, '')))).toEqual([]);
  });

  it('has every instrument on record, with an entry or with the reason why there is none', () => {
    expect(seedLaw.instruments.filter(({ title }) => !text.includes(title)).map(({ id }) => id)).toEqual([]);
  });

  it('has each criterion in words and as a tree, with every citation', () => {
    const criteria = [...provisions.flatMap(({ paragraphs }) => paragraphs), ...measures, ...affiliates].map(({ criterion }) => criterion);
    expect(criteria.filter((criterion) => !text.includes(`${sentence(criterion)}.`) || !text.includes(logicTree(criterion)))).toEqual([]);
    expect(criteria.flatMap(testsOf).filter(({ citation }) => citation !== undefined && !text.includes(citation))).toEqual([]);
  });

  it('has every day of every instrument', () => {
    const days = [...provisions, ...measures, ...affiliates].flatMap(({ dates }) => [dates.announced, dates.published, dates.effective, dates.compliance, dates.expires, ...dates.stayed.map(({ from }) => from), ...dates.notEnforced.map(({ from }) => from)]);
    expect(days.filter((day) => day !== null && !text.includes(day))).toEqual([]);
  });

  it('explains every country code that it prints', () => {
    const annex = text.slice(text.indexOf('## Annex C.'));
    const printed = [...text.matchAll(/(?:^- |: |, |\()([A-Z]{2})(?=,|:|\)| \()/gm)].map(([, code]) => code as string).filter((code) => Object.hasOwn(seedLaw.rulebook.countryNames, code));
    expect(printed.filter((code) => !annex.includes(`${code} ${seedLaw.rulebook.countryNames[code]}`))).toEqual([]);
  });

  it('prints no value that the program has for itself', () => {
    expect(text.match(/.*(?:\bundefined\b|\bNaN\b|\[object|9999-12-31|0000-01-01).*|\n\n\n/g)).toBeNull();
  });

  it('has no line of a code block that runs off a page', () => {
    const lines = [...text.matchAll(/```\w*\n([\s\S]*?)```/g)].flatMap(([, block = '']) => block.split('\n'));
    expect(lines.filter((line) => line.length > 130)).toEqual([]);
  });
});
