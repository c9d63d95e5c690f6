import { comparedName } from '../../../src/matching/compared-name.ts';
import { nameInitials } from '../../../src/matching/name-initials.ts';
import { writtenNames } from '../../../src/matching/written-names.ts';

const tokens = (name: string) => comparedName(name).tokens.map(({ text, kind }) => `${text}:${kind}`).join(' ');

test.each([
  ['Bäckerei Müller & Söhne GmbH', 'backerei:word muller:word and:particle sohne:word gmbh:legal'],
  ['ROSETTA GAMING S.A. DE C.V.', 'rosetta:word gaming:word sa:legal de:particle cv:legal'],
  ["Xi'an Research Institute No. 013", 'xian:word research:word institute:word no:particle 13:number'],
  ['ООО «Ромашка»', 'ooo:legal romashka:word'],
  ['Łódź Straße Ørsted', 'lodz:word strasse:word orsted:word'],
  ['华为技术有限公司', 'hua:word wei:word ji:word shu:word'],
  ['ＡＢＣ　Ｃｏ．，Ｌｔｄ．', 'abc:word co:legal ltd:legal'],
  ['The Limited Company', 'the:word limited:word company:word'],
])('%s is read as %s', (name, read) => {
  expect(tokens(name)).toBe(read);
});

test('a Chinese name is kept in its characters, without its legal form', () => {
  expect(comparedName('华为技术有限公司').han).toBe('华为技术');
  expect(comparedName('有限公司').han).toBe('有限公司');
  expect(comparedName('Huawei').han).toBeNull();
});

test('initials are those of all words and those without the legal form', () => {
  expect(nameInitials(comparedName('Semiconductor Manufacturing International Corporation'))).toEqual(['smic', 'smi']);
});

test.each([
  ['Huawei Technologies Co., Ltd.', []],
  ['KOW SENG LIM -AKA- ERIC LIM', ['KOW SENG LIM', 'ERIC LIM']],
  ['KOLOKOL (AKA: ALDRICH AMES)', ['KOLOKOL', 'ALDRICH AMES']],
  ['Huawei Technologies Co., Ltd. (Huawei). Affiliated Entity: Huawei Terminal (Shenzhen) Co., Ltd.', ['Huawei Terminal (Shenzhen) Co., Ltd.']],
  ['PMC Wagner; and any successor, sub-unit, or subsidiary thereof', ['PMC Wagner']],
  ['Pakistan Atomic Energy Commission (PAEC)', ['Pakistan Atomic Energy Commission', 'PAEC']],
  ['MEHMET HAKAN ATILLA', []],
])('the entry %s holds the names %j beside itself', (entry, names) => {
  expect(writtenNames(entry).slice(1)).toEqual(names);
});
