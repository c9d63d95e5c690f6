import { determine } from '../../../src/rules/determine.ts';
import { partyOf } from './law-cases.ts';
import { seedChip } from './seed-chips.ts';
import { seedRulebook } from './seed-rulebook.ts';

function explained(chip: string, destination: string, asOf: string): string {
  return determine(seedRulebook, { chip: seedChip(chip), destination, asOf }).explanation;
}

it('names date, rule, paragraph, bound and figure of a requirement', () => {
  expect(explained('nvidia-h800-sxm5', 'CN', '2024-12-26')).toBe(
    'On 2024-12-26 exporting the H800 SXM5 80GB from the United States to China (CN) requires a license: it meets 3A090.a.1 of 88 FR 73458: a total processing performance of 4800 or more (here 15832), in force for China (CN) since 2023-11-17. Applications are reviewed under a presumption of denial (15 CFR 742.6(b)(10)(ii) and 744.23(d), as of 88 FR 73458).',
  );
});

it('says of a chip below every bound that other entries may apply', () => {
  expect(explained('nvidia-h20-96gb', 'CN', '2024-06-01')).toBe(
    'On 2024-06-01 the HGX H20 96GB meets no paragraph of 3A090 under 88 FR 73458: total processing performance 2368, performance density 2.9091, for data centers yes. Other entries (3A991, 4A994) and controls for anti-terrorism (AT) reasons may still apply. No end user is named: one on the Entity List may need a license for any item subject to the EAR.',
  );
});

it('says that there was no modeled rule', () => {
  expect(explained('nvidia-a100-sxm4-80gb', 'CN', '2022-08-25')).toBe(
    'On 2022-08-25 no modeled rule was in force: the first chip control recorded here is of 2022-08-26; earlier controls on computers and components (3A001, 4A003 and others) are not modeled. Other entries (3A991, 4A994) and controls for anti-terrorism (AT) reasons may still apply. No end user is named: one on the Entity List may need a license for any item subject to the EAR.',
  );
});

it('marks a day before release', () => {
  expect(explained('nvidia-h20-96gb', 'CN', '2023-06-01')).toMatch(/^On 2023-06-01 \(before its release on 2023-11-16\) the HGX H20 96GB meets no paragraph/);
});

it('says where a requirement did not reach', () => {
  expect(explained('nvidia-a100-sxm4-80gb', 'MO', '2023-01-16')).toMatch(
    /but that requirement does not reach Macau \(MO\) on this day\. No end user is named: one on the Entity List may need a license for any item subject to the EAR\. End uses \(15 CFR 744\.23 and others\) may still require a license; they are not considered here\.$/,
  );
});

it('says whom the requirement of 2023 reaches where it does not reach the destination', () => {
  expect(explained('nvidia-h100-sxm5-80gb', 'JP', '2024-06-01')).toContain(
    'does not reach Japan (JP) on this day. No end user is named: one headquartered, or with an ultimate parent headquartered, in Macau or a destination in Country Group D:5 needs a license wherever it is, and one on the Entity List may.',
  );
});

it('names the letter that catches a product, from what it is known', () => {
  expect(explained('nvidia-h800-sxm5', 'CN', '2023-10-30')).toBe(
    'On 2023-10-30 exporting the H800 SXM5 80GB from the United States to China (CN) requires a license: it meets named products of Letter of 2023-10-23 to NVIDIA (NVIDIA Form 8-K of 2023-10-24): a product that the instrument names (here yes), in force for China (CN) since 2023-10-23. The license review policy is not recorded for this case.',
  );
});

it('says that the figures of the letters of 2025 are not public, where a chip meets the reported ones', () => {
  expect(explained('nvidia-rtx-5090-d', 'CN', '2025-06-01')).toMatch(/memory and input\/output bandwidth 1856 GB\/s or more\. It turns on the text of the instrument, which is not public\.$/);
});

it('says which license exception could be used, and what the text says that nobody enforces', () => {
  expect(explained('nvidia-rtx-4090', 'CN', '2024-02-01')).toContain('License Exception NAC could be used if its conditions are met. Applications are reviewed under a presumption of denial (15 CFR 742.6(b)(10)(ii)');
  expect(explained('nvidia-h100-sxm5-80gb', 'FR', '2025-02-01')).toMatch(/By the text of the regulations it is LICENSE_REQUIRED \(90 FR 4544, to be complied with later\)\.$/);
  expect(explained('nvidia-h100-sxm5-80gb', 'FR', '2025-06-01')).toMatch(/By the text of the regulations it is LICENSE_REQUIRED \(90 FR 4544, announced as not enforced\)\.$/);
});

it('never says since when where that is not known', () => {
  expect(explained('nvidia-h100-sxm5-80gb', 'QA', '2026-07-23')).toContain('in force for Qatar (QA) (found there in a text of 2026-07-23; since when is not known)');
});

it('names the listed owner for which a subsidiary counts as listed, however far up it stands', () => {
  const endUser = partyOf({ name: 'Subsidiary', headquarters: 'SG', owners: [{ name: 'Holding', headquarters: 'SG', share: 100, owners: [{ name: 'Listed Company', headquarters: 'CN', share: 60, listings: [{ from: '2020-01-01' }] }] }] });
  expect(determine(seedRulebook, { chip: seedChip('nvidia-rtx-3090'), destination: 'SG', asOf: '2025-10-15', exporterId: 'organization:dell', endUser }).explanation).toBe(
    'On 2025-10-15 exporting the GeForce RTX 3090 from the United States to Singapore (SG) for Subsidiary requires a license: Listed Company, which is on the Entity List, counts among its owners of half or more (90 FR 47201). Applications are reviewed under a presumption of denial.',
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
