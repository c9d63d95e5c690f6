import { determine } from '../../../src/rules/determine.ts';
import { seedChip } from './seed-chips.ts';
import { seedRulebook } from './seed-rulebook.ts';

function explained(chip: string, destination: string, asOf: string): string {
  return determine(seedRulebook, { chip: seedChip(chip), destination, asOf }).explanation;
}

it('names date, rule, paragraph, bound and figure of a requirement', () => {
  expect(explained('nvidia-h800-sxm5', 'CN', '2024-12-26')).toBe(
    'On 2024-12-26 exporting the H800 SXM5 80GB from US to China (CN) requires a license: it meets 3A090.a.1 of 88 FR 73458: a total processing performance of 4800 or more (here 15832), in force for China (CN) since 2023-11-17.',
  );
});

it('says of a chip below every bound that other entries may apply', () => {
  expect(explained('nvidia-h20-96gb', 'CN', '2024-06-01')).toBe(
    'On 2024-06-01 the HGX H20 96GB meets no paragraph of 3A090 under 88 FR 73458: total processing performance 2368, performance density 2.9091, for data centers yes. Other entries (3A991, 4A994) and controls for anti-terrorism (AT) reasons may still apply; end users and end uses are not considered here.',
  );
});

it('says that there was no modeled rule', () => {
  expect(explained('nvidia-a100-sxm4-80gb', 'CN', '2022-08-25')).toBe(
    'On 2022-08-25 no modeled rule was in force: the first instrument recorded here is of 2022-08-26. Other entries (3A991, 4A994) and controls for anti-terrorism (AT) reasons may still apply; end users and end uses are not considered here.',
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
    "On 2023-10-30 it is undetermined whether exporting the H800 SXM5 80GB from US to China (CN) requires a license: LICENSE_REQUIRED or NOT_CONTROLLED is possible. Of 3A090 under 87 FR 62186 what is known is: aggregate input/output below 600 GB/s, TOPS × bit length 15832. The letter of 2023-10-23 brought the rule of October 2023 forward for NVIDIA's data-center chips with a total processing performance of 4800 or more (A100, A800, H100, H800 and L40S named); the letter is not modeled yet.",
  );
});

it('says of a Chinese chip in China that it is no export, with the guidance beside it', () => {
  const text = explained('huawei-ascend-910b', 'CN', '2025-06-01');
  expect(text).toContain('LICENSE_REQUIRED or NOT_SUBJECT is possible. It meets 3A090.a.1 of 88 FR 73458');
  expect(text).toContain('It turns on whether it is subject to the EAR. Supplied within CN by its own designer it is no export. Guidance of 2025-05-13 presumes');
});
