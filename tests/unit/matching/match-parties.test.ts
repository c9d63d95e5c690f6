import { buildCandidateIndex } from '../../../src/matching/build-candidate-index.ts';
import type { ListedName } from '../../../src/matching/listed-name.ts';
import { matchParties } from '../../../src/matching/match-parties.ts';
import type { PartyQuery } from '../../../src/matching/party-query.ts';

const listed: readonly ListedName[] = [
  { partyId: 'huawei', name: 'Huawei Technologies Co., Ltd.', countries: ['CN'], type: 'ORGANIZATION' },
  { partyId: 'huawei-ningbo', name: 'Huawei Technologies Co., Ltd. (Huawei). Affiliated Entity: Ningbo Huawei Computer & Net Co., Ltd.', countries: ['CN'], type: 'ORGANIZATION' },
  { partyId: 'inspur', name: 'Inspur Group', countries: ['CN'], type: 'ORGANIZATION' },
  { partyId: 'smic', name: 'Semiconductor Manufacturing International Corporation', countries: ['CN'], type: 'ORGANIZATION' },
  { partyId: 'cetc-13', name: 'China Electronics Technology Group Corporation 13th Research Institute', countries: ['CN'], type: 'ORGANIZATION' },
  { partyId: 'ukon', name: 'OBSHCHESTVO S OGRANICHENNOY OTVETSTVENNOSTYU UKON', countries: ['KG'], type: 'ORGANIZATION' },
  { partyId: 'morozov', name: 'MOROZOV, Igor Nikolayevich', countries: ['RU'], type: 'PERSON' },
  { partyId: 'urdaneta', name: 'URDANETA', type: 'VESSEL' },
  { partyId: 'aircraft', name: 'YV2994', type: 'AIRCRAFT' },
  { partyId: 'deepseek', name: 'DeepSeek', countries: ['CN'], type: 'ORGANIZATION' },
  { partyId: 'niip', name: 'JSC NIIP, f.k.a., Otkrytoe Aktsionernoe Obshchestvo Tikhomirova', countries: ['RU'], type: 'ORGANIZATION' },
];
// Rarity needs names to be rare among.
const others: readonly ListedName[] = Array.from({ length: 300 }, (_, at) => ({ partyId: `other-${at}`, name: `${['Golden', 'Red', 'Northern', 'Royal', 'Pacific'][at % 5]} Brand${at} ${['Technologies', 'Trading', 'Group', 'Research Institute', 'Systems'][at % 5]} Co., Ltd.` }));
const index = buildCandidateIndex([...listed, ...others]);
const ask = (query: PartyQuery) => matchParties([query], index, 5)[0]!;
const found = (name: string) => ask({ name }).matches.map(({ partyId }) => partyId);

test.each([
  ['Huawei Tecnologies Co Ltd', 'huawei', 'a letter is missing'],
  ['ltd CO technologies HUAWEI', 'huawei', 'the words stand in another order'],
  ['Hua Wei Technologies', 'huawei', 'a word is written as two'],
  ['Ningbo Huawei Computer and Net', 'huawei-ningbo', 'the list names it as an affiliate of another'],
  ['UKON LLC', 'ukon', 'the legal form is another language\'s'],
  ['ООО Укон', 'ukon', 'it is written in Cyrillic'],
  ['Igor Nikolaevich Morozov', 'morozov', 'it is romanized in another way'],
  ['URDANTEA', 'urdaneta', 'two letters changed places'],
  ['OAO Tikhomirova', 'niip', 'it is the former name within an entry'],
])('%s is %s, though %s', (name, partyId) => {
  const { outcome, matches } = ask({ name });
  expect([outcome, matches[0]?.partyId]).toEqual(['MATCH', partyId]);
});

test.each(['Bäckerei Müller GmbH', 'High-Flyer', 'Aivres Systems', 'Co., Ltd.', 'Research Institute'])('%s is nobody on the list', (name) => {
  expect(ask({ name })).toEqual({ query: { name }, outcome: 'NO_MATCH', matches: [] });
});

test('Inspur Group is not Aivres, and High-Flyer not DeepSeek', () => {
  const own = buildCandidateIndex([{ partyId: 'aivres', name: 'Aivres Systems' }, { partyId: 'aivres', name: 'Inspur Systems (US)' }, { partyId: 'deepseek', name: 'DeepSeek' }, ...others]);
  expect(matchParties([{ name: 'Inspur Group', country: 'CN' }, { name: 'High-Flyer', country: 'CN' }], own, 5).map(({ outcome }) => outcome)).toEqual(['NO_MATCH', 'NO_MATCH']);
});

test('initials of four letters are worth a look, never a match', () => {
  expect(ask({ name: 'SMIC', country: 'CN' })).toMatchObject({ outcome: 'POSSIBLE', matches: [{ partyId: 'smic' }] });
});

test('another number is never a match, the same number in another writing is', () => {
  const institute = (number: string) => ask({ name: `China Electronics Technology Group Corporation ${number} Research Institute` });
  expect(['13th', 'No. 13', 'Thirteenth'].map((number) => institute(number).outcome)).toEqual(['MATCH', 'MATCH', 'MATCH']);
  expect(institute('14th').matches[0]?.score).toBeLessThan(0.88);
  expect(ask({ name: 'YV2995' }).outcome).toBe('NO_MATCH');
});

test('华为 matches only where the list has the Chinese name; its sound alone is worth a look at most', () => {
  const sound = buildCandidateIndex([...others, { partyId: 'huawei', name: 'Huawei' }]);
  const written = buildCandidateIndex([...others, { partyId: 'huawei', name: 'Huawei' }, { partyId: 'huawei', name: '华为技术有限公司' }, { partyId: 'huawei', name: '华为' }]);
  expect(matchParties([{ name: '华为' }], sound, 5)[0]?.outcome).toBe('POSSIBLE');
  expect(matchParties([{ name: '华为' }], buildCandidateIndex(others), 5)[0]?.outcome).toBe('NO_MATCH');
  expect(matchParties([{ name: '华为' }], written, 5)[0]).toMatchObject({ outcome: 'MATCH', matches: [{ matchedName: '华为' }] });
  expect(matchParties([{ name: '华为技术' }], written, 5)[0]).toMatchObject({ outcome: 'MATCH', matches: [{ matchedName: '华为技术有限公司' }] });
});

test('country and type are evidence and never a filter', () => {
  const score = (query: Partial<PartyQuery>) => ask({ name: 'Huawei Tecnologies', ...query }).matches.find(({ partyId }) => partyId === 'huawei')!.score;
  expect(score({ country: 'CN' })).toBeGreaterThan(score({}));
  expect(score({ country: 'DE' })).toBeLessThan(score({}));
  expect(score({ type: 'PERSON' })).toBeLessThan(score({ type: 'ORGANIZATION' }));
  expect(ask({ name: 'Huawei Technologies Co., Ltd.', country: 'DE', type: 'VESSEL' }).outcome).toBe('MATCH');
});

test('each match says why', () => {
  expect(ask({ name: 'Huawei Tecnologies Co Ltd', country: 'CN' }).matches[0]?.features.map(({ feature, detail }) => `${feature}: ${detail}`)).toEqual([
    'TOKEN_OVERLAP: shared: huawei, co, ltd, tecnologies ~ technologies (0.93)',
    'LEGAL_FORM: limited against limited',
    'COUNTRY: CN is among its addresses',
  ]);
});

test('a party stands once among the matches, however many of its names fit, and no more matches than asked for', () => {
  expect(found('Huawei Technologies Co., Ltd.').filter((partyId) => partyId === 'huawei')).toHaveLength(1);
  expect(matchParties([{ name: 'Huawei Technologies' }], index, 1)[0]?.matches).toHaveLength(1);
});

test.each([
  ['nothing', ''],
  ['spaces', ' \t\n '],
  ['punctuation', '.,;&()'],
  ['emoji', '🏭🚀👩‍👩‍👧‍👦'],
  ['half a character', '\ud83c'],
  ['10,000 letters', 'a'.repeat(10_000)],
  ['10,000 characters of words', 'Huawai Tecnology '.repeat(600)],
  ['10,000 Chinese characters', '华为'.repeat(5_000)],
  ['a character that stands for a sentence, many times', 'ﷺ'.repeat(2_000)],
  ['brackets', '('.repeat(10_000)],
  ['aliases', 'a.k.a. '.repeat(1_500)],
])('%s breaks and stalls nothing', (_what, name) => {
  const begun = performance.now();
  expect(ask({ name }).outcome).not.toBe('MATCH');
  expect(buildCandidateIndex([{ partyId: 'odd', name }]).size).toBe(1);
  expect(performance.now() - begun).toBeLessThan(1000);
});

test('no list, no match', () => {
  expect(matchParties([{ name: 'Huawei' }], buildCandidateIndex([]), 5)[0]?.outcome).toBe('NO_MATCH');
});
