import { determine } from '../../../src/rules/determine.ts';
import { seedChip } from './seed-chips.ts';
import { seedRulebook } from './seed-rulebook.ts';

function explained(chip: string, destination: string, asOf: string): string {
  return determine(seedRulebook, { chip: seedChip(chip), destination, asOf }).explanation;
}

it('names date, rule, paragraph, bound and figure of a requirement', () => {
  expect(explained('nvidia-h800-sxm5', 'CN', '2024-12-26')).toBe(
    'On 2024-12-26 exporting the H800 SXM5 80GB from the United States to China (CN) requires a license: it meets 3A090.a.1 of 88 FR 73458: a total processing performance of 4800 or more (here 15832), in force for China (CN) since 2023-11-17. License exceptions and the license review policy are not considered here.',
  );
});

it('says of a chip below every bound that other entries may apply', () => {
  expect(explained('nvidia-h20-96gb', 'CN', '2024-06-01')).toBe(
    'On 2024-06-01 the HGX H20 96GB meets no paragraph of 3A090 under 88 FR 73458: total processing performance 2368, performance density 2.9091, for data centers yes. Other entries (3A991, 4A994) and controls for anti-terrorism (AT) reasons may still apply; end users and end uses are not considered here.',
  );
});

it('says that there was no modeled rule', () => {
  expect(explained('nvidia-a100-sxm4-80gb', 'CN', '2022-08-25')).toBe(
    'On 2022-08-25 no modeled rule was in force: the first chip control recorded here is of 2022-08-26. Other entries (3A991, 4A994) and controls for anti-terrorism (AT) reasons may still apply; end users and end uses are not considered here.',
  );
});

it('marks a day before release', () => {
  expect(explained('nvidia-h20-96gb', 'CN', '2023-06-01')).toMatch(/^On 2023-06-01 \(before its release on 2023-11-16\) the HGX H20 96GB meets no paragraph/);
});

it('says where a requirement did not reach', () => {
  expect(explained('nvidia-a100-sxm4-80gb', 'MO', '2023-01-16')).toMatch(
    /but that requirement does not reach Macau \(MO\) on this day\. End-use and end-user controls \(15 CFR part 744\) may still require a license; they are not considered here\.$/,
  );
});

it('names the letter that is not modeled', () => {
  expect(explained('nvidia-h800-sxm5', 'CN', '2023-10-30')).toBe(
    "On 2023-10-30 it is undetermined whether exporting the H800 SXM5 80GB from the United States to China (CN) requires a license under the EAR: LICENSE_REQUIRED or NOT_CONTROLLED is possible. Of 3A090 under 87 FR 62186 what is known is: aggregate input/output below 600 GB/s, TOPS × bit length 15832. The letter of 2023-10-23 brought the rule of October 2023 forward for NVIDIA's data-center chips with a total processing performance of 4800 or more (A100, A800, H100, H800 and L40S named); the letter is not modeled yet.",
  );
});

it('says of a Chinese chip in China that it is no export, with the guidance beside it', () => {
  const text = explained('huawei-ascend-910b', 'CN', '2025-06-01');
  expect(text).toContain('LICENSE_REQUIRED or NOT_SUBJECT is possible. It meets 3A090.a.1 of 88 FR 73458');
  expect(text).toContain('Used in China (CN), where it was designed, it is not exported; a transfer there of an item subject to the EAR may still need a license, which is not modeled. Guidance of 2025-05-13 presumes');
});

it('says of a foreign design what supplying it means, never that it leaves the United States', () => {
  expect(explained('huawei-ascend-910b', 'CN', '2024-06-01')).toMatch(/^On 2024-06-01 it is undetermined whether supplying the Ascend 910B \(family\) to China \(CN\) requires a license under the EAR/);
});

it('says which deciding figures are estimates', () => {
  const chip = { ...seedChip('nvidia-h20-96gb'), estimatedFields: ['dieAreaMm2', 'densePerformance.fp16', 'tdpW'] };
  expect(determine(seedRulebook, { chip, destination: 'CN', asOf: '2024-06-01' }).explanation).toContain('Estimated, not published by its vendor: die area, peak dense rates.');
});

it('says when the figure counts TF32 at 32 bits', () => {
  const chip = { ...seedChip('nvidia-h20-96gb'), tppFormat: 'TF32' };
  expect(determine(seedRulebook, { chip, destination: 'CN', asOf: '2024-06-01' }).explanation).toContain('counts TF32 at the 32 bits in which it is held');
});

it('cites who says that the whole input/output is below the line, where a rule tests it', () => {
  const chip = { ...seedChip('nvidia-h800-sxm5'), belowAggregateIoSources: [{ citation: 'A report', url: 'https://example.org/report' }] };
  const cited = (asOf: string) => determine(seedRulebook, { chip, destination: 'CN', asOf }).citations.map(({ citation, locator }) => `${citation}, ${locator}`);
  expect(cited('2023-05-01')).toContain('A report, aggregate input/output below 600 GB/s');
  expect(cited('2024-05-01')).not.toContain('A report, aggregate input/output below 600 GB/s');
});
