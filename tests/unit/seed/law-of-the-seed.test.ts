import { determine } from '../../../src/rules/determine.ts';
import type { Rulebook } from '../../../src/rules/rulebook.ts';
import { lawOnDate } from '../../../src/rules/status-rules.ts';
import { guardsAgainst } from '../../../src/rules/possibilities.ts';
import { readRulebook } from '../../../src/seeding/read-rulebook.ts';

let law: Rulebook;
beforeAll(async () => {
  law = await readRulebook(new URL('../../../seed', import.meta.url).pathname);
});

const guardsOn = (date: string, destination: string, exporter = 'dell'): readonly string[] => (
  guardsAgainst({ law: lawOnDate(law, date), destination, exporterId: `organization:${exporter}` }).map(({ id }) => id));
const answer = (date: string, destination: string, tpp: number) => determine(law, {
  chip: { name: 'example', quantities: { tpp, performanceDensity: 10, datacenter: tpp >= 4800, usOrigin: true }, vendorId: 'organization:dell' }, destination, asOf: date,
});

describe('an instrument that is not modeled', () => {
  it('counts from the earliest day on record where its day is recalled', () => {
    expect([guardsOn('2024-11-08', 'CN', 'tsmc'), guardsOn('2024-11-09', 'CN', 'tsmc')]).toEqual([[], ['letter-2024-11-tsmc']]);
  });

  it('is named for the United Arab Emirates from the day on which they joined A:5, which does not free them', () => {
    expect(guardsOn('2026-07-09', 'AE')).toEqual(['country-groups-2023', 'ai-diffusion']);
    expect(guardsOn('2026-07-10', 'AE')).toEqual(['country-groups-2023', 'ai-diffusion', 'united-arab-emirates-2026']);
    expect(guardsOn('2026-07-10', 'SA')).toEqual(['country-groups-2023', 'ai-diffusion']);
    expect(answer('2026-07-10', 'AE', 100)).toMatchObject({ status: 'UNDETERMINED', possibleStatuses: ['LICENSE_REQUIRED', 'NOT_CONTROLLED'] });
  });

  it('is the AI Diffusion rule from its effective day on, outside China, Hong Kong and Macau', () => {
    expect([guardsOn('2025-01-12', 'FR'), guardsOn('2025-01-13', 'FR'), guardsOn('2025-05-15', 'FR')]).toEqual([
      ['country-groups-2023'], ['country-groups-2023', 'ai-diffusion'], ['country-groups-2023', 'ai-diffusion'],
    ]);
  });

  it.each(['CN', 'HK', 'MO'])('is not the AI Diffusion rule to %s, where no status turns on it', (destination) => {
    for (const date of ['2025-01-13', '2025-05-13', '2025-05-15', '2026-07-10']) {
      expect(guardsOn(date, destination)).toEqual([]);
      expect([answer(date, destination, 100).status, answer(date, destination, 5000).status]).toEqual(['NOT_CONTROLLED', 'LICENSE_REQUIRED']);
    }
  });
});

it('states no license review policy from the day of an instrument that was not read', () => {
  expect(['2023-11-17', '2024-04-03', '2024-04-04', '2026-01-14', '2026-01-15'].map((date) => answer(date, 'CN', 5000).reviewPolicy)).toEqual([
    'PRESUMPTION_OF_DENIAL', 'PRESUMPTION_OF_DENIAL', null, null, null,
  ]);
  expect(law.provisions.flatMap(({ reviewPolicies }) => reviewPolicies).filter(({ citation }) => citation.includes('89 FR 23876'))).toEqual([]);
  expect(law.provisions.find(({ id }) => id === '3A090-2023')?.basis).toContain('From 2024-04-04 none is stated: 89 FR 23876, which corrected the rule on that day, was not read');
});

it('calls the text of every paragraph a paraphrase, and never a quotation', () => {
  expect(law.provisions.map(({ id, basis }) => [id, /paraphrases? that follows? the rule closely/.test(basis), /word for word|verbatim/.test(basis)])).toEqual([
    ['3A090-2022', true, false], ['3A090-2023', true, false],
  ]);
});

it('names countries in its prose, not their codes', () => {
  const codes = new Set([...law.guards.flatMap(({ destinations }) => destinations.codes), ...law.provisions.flatMap(({ destinations }) => destinations.map(({ code }) => code))]);
  const prose = [...law.guards.map(({ reason }) => reason), ...law.guidance.map(({ text }) => text), ...law.provisions.flatMap(({ basis, paragraphs, reviewPolicies }) => (
    [basis, ...paragraphs.map(({ text }) => text), ...reviewPolicies.map(({ text }) => text)]))];
  expect(codes.has('AE')).toBe(true);
  expect(prose.flatMap((text) => text.match(/\b[A-Z]{2}\b/g) ?? []).filter((word) => codes.has(word))).toEqual([]);
});
