import { determine } from '../../../src/rules/determine.ts';
import type { Quantities } from '../../../src/rules/metrics.ts';
import { guardsAgainst } from '../../../src/rules/guards.ts';
import type { Rulebook } from '../../../src/rules/rulebook.ts';
import { lawOnDate } from '../../../src/rules/status-rules.ts';
import { readRulebook } from '../../../src/seeding/read-rulebook.ts';

let law: Rulebook;
beforeAll(async () => {
  law = await readRulebook(new URL('../../../seed', import.meta.url).pathname);
});

const guardsOn = (date: string, destination: string, exporter = 'dell', quantities: Quantities = {}): readonly string[] => (
  guardsAgainst({ law: lawOnDate(law, date), destination, exporterId: `organization:${exporter}` }, quantities).map(({ id }) => id));
const answer = (date: string, destination: string, tpp: number, more: Quantities = {}) => determine(law, {
  chip: {
    name: 'example', vendorId: 'organization:dell',
    quantities: { tpp, tppLow: tpp, tppHigh: tpp, performanceDensity: 10, performanceDensityLow: 10, performanceDensityHigh: 10, datacenter: tpp >= 4800, usOrigin: true, ...more },
  },
  destination,
  asOf: date,
});

describe('an instrument that is not modeled', () => {
  it('is the notices of 2023 for the A100 and H100 of NVIDIA and what AMD has like them alone, outside China, until the rule of 2023', () => {
    const a100 = { id: 'chip:nvidia-a100-pcie-80gb' };
    expect(['2023-08-27', '2023-08-28', '2023-11-16', '2023-11-17'].map((date) => guardsOn(date, 'SA', 'nvidia', a100))).toEqual([[], ['letters-2023-middle-east'], ['letters-2023-middle-east'], []]);
    expect([guardsOn('2023-09-15', 'AE', 'amd'), guardsOn('2023-09-15', 'AE', 'dell', a100), guardsOn('2023-09-15', 'CN', 'nvidia', a100), guardsOn('2023-09-15', 'AE', 'nvidia')]).toEqual([['letters-2023-middle-east-amd'], [], [], []]);
  });

  it('is the presumption for fabricators from its compliance date, unless the node is known to be a planar one', () => {
    expect([guardsOn('2025-01-30', 'CN', 'tsmc'), guardsOn('2025-01-31', 'CN', 'tsmc')]).toEqual([[], ['foundry-due-diligence']]);
    expect([guardsOn('2025-01-31', 'CN', 'tsmc', { nodeNm: 28, nonPlanar: false }), guardsOn('2025-01-31', 'CN', 'tsmc', { nodeNm: 7 }), guardsOn('2025-01-31', 'CN')]).toEqual([[], ['foundry-due-diligence'], []]);
  });

  it.each(['CU', 'IR', 'KP', 'SY', 'RU', 'BY'])('is part 746 for %s at any time', (destination) => {
    expect([guardsOn('1990-01-01', destination), guardsOn('2026-11-23', destination)]).toEqual([['part-746'], ['part-746']]);
  });

  it.each(['FR', 'JP', 'CN', 'AE', 'SA'])('is none of the rules of 2023 to 2026 for %s: they are modeled', (destination) => {
    expect(['2023-11-17', '2024-04-04', '2025-01-13', '2025-05-15', '2026-01-15', '2026-07-10'].flatMap((date) => guardsOn(date, destination))).toEqual([]);
  });
});

it.each(['CN', 'HK', 'MO'])('has no status to %s turn on the rule of January 2025', (destination) => {
  for (const date of ['2025-01-12', '2025-01-13', '2025-05-13', '2025-05-15', '2026-07-10']) {
    expect([answer(date, destination, 100).status, answer(date, destination, 5000).status]).toEqual(['NOT_CONTROLLED', 'LICENSE_REQUIRED']);
    expect([answer(date, destination, 100).codifiedStatus, answer(date, destination, 5000).codifiedStatus]).toEqual([null, null]);
  }
});

it('states the license review policy of each day, and none while it is not known which of two holds', () => {
  const days = ['2022-10-21', '2023-11-16', '2023-11-17', '2024-04-04', '2026-01-14', '2026-01-15'];
  const policies = (memoryBandwidthGBps?: number) => days.map((date) => answer(date, 'CN', 5000, { aggregateIoGBpsLow: 600, aggregateIoGBpsHigh: 600, memoryBandwidthGBps }).reviewPolicy);
  const denial = Array<string>(5).fill('PRESUMPTION_OF_DENIAL');
  expect([policies(4000), policies(6500), policies()]).toEqual([[...denial, 'CASE_BY_CASE'], [...denial, 'PRESUMPTION_OF_DENIAL'], [...denial, null]]);
});

it('calls the text of a paragraph a paraphrase where it is one, and never a quotation', () => {
  const paraphrased = law.provisions.filter(({ basis }) => /paraphrases? that follows? the rule closely/.test(basis)).map(({ id }) => id);
  expect(paraphrased).toEqual(['3A090-2022', '3A090-2023']);
  expect(law.provisions.filter(({ basis }) => /word for word|verbatim/.test(basis))).toEqual([]);
});

it('says of each letter from what it is known, none having been published', () => {
  const letters = law.provisions.filter(({ addresseeIds }) => addresseeIds !== null);
  expect(letters.map(({ id }) => id)).toEqual(['letter-2022-08-26', 'letter-2023-10-23', 'letter-2024-11-tsmc', 'letter-2025-04-09']);
  expect(letters.filter(({ basis }) => !/filing, as|Press reports/.test(basis))).toEqual([]);
});

it('marks as reported what is known of a letter from a report alone', () => {
  expect(law.provisions.flatMap(({ id, paragraphs }) => paragraphs.filter(({ reported }) => reported).map(({ paragraph }) => `${id}: ${paragraph}`))).toEqual([
    'letter-2024-11-tsmc: logic dies at 7 nm or below', 'letter-2025-04-09: reported figures',
  ]);
});

it('names countries in its prose, not their codes', () => {
  const codes = new Set([...law.guards.flatMap(({ destinations }) => destinations.codes), ...law.provisions.flatMap(({ destinations }) => destinations.map(({ code }) => code))]);
  const prose = [
    ...law.guards.map(({ reason }) => reason), ...law.guidance.map(({ text }) => text), ...law.foreignMeasures.map(({ reason }) => reason),
    ...law.measures.flatMap(({ text, basis }) => [text, basis]), ...law.affiliates.flatMap(({ text, basis }) => [text, basis]), ...law.exceptions.flatMap(({ conditions }) => conditions),
    ...law.provisions.flatMap(({ basis, paragraphs, reviewPolicies }) => [basis, ...paragraphs.map(({ text }) => text), ...reviewPolicies.flatMap(({ text, conditions }) => [text, ...conditions.map((condition) => condition.text)])]),
  ];
  expect(codes.has('AE')).toBe(true);
  expect(prose.flatMap((text) => text.match(/\b[A-Z]{2}\b/g) ?? []).filter((word) => codes.has(word))).toEqual([]);
});
