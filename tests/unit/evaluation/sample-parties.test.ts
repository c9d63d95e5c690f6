import { sampleParties } from '../../../src/evaluation/matching/sample-parties.ts';
import type { ScreenedParty } from '../../../src/evaluation/matching/screening-list.ts';
import { seededRandom } from '../../../src/evaluation/matching/seeded-random.ts';
import { variations } from '../../../src/evaluation/matching/variations.ts';

const party = (row: number, list: string, country: string): ScreenedParty => ({ partyId: `p${row}`, list, countries: [country], type: undefined, names: [`Party ${row} Co., Ltd.`, `Alias ${row}`] });
const parties = [...Array.from({ length: 90 }, (_, row) => party(row, 'Large', 'RU')), party(90, 'Large', 'CN'), party(91, 'Small', 'RU'), party(92, 'Small', 'DE')];

test('the same seed draws the same names, another seed others', () => {
  const draw = (seed: number) => sampleParties(parties, 20, seededRandom(seed)).map(({ name }) => name);
  expect(draw(1)).toEqual(draw(1));
  expect(draw(1)).not.toEqual(draw(2));
});

test('every list and country is drawn from before any is drawn from twice', () => {
  const drawn = sampleParties(parties, 4, seededRandom(3)).map(({ party: { list, countries } }) => `${list}/${countries[0]}`);
  expect(drawn.sort()).toEqual(['Large/CN', 'Large/RU', 'Small/DE', 'Small/RU']);
});

test.each(['a letter inserted', 'a letter deleted', 'a letter substituted', 'two letters transposed', 'reordered', 'dropped legal suffix'])('%s changes the name', (kind) => {
  const random = seededRandom(4);
  for (let round = 0; round < 200; round += 1) expect(variations[kind]!('Huawei Technologies Co., Ltd.', random, parties[0]!)).not.toBe('Huawei Technologies Co., Ltd.');
});
