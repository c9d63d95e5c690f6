import { epochMlHardware } from '../../../../src/importers/epoch-ml-hardware/epoch-ml-hardware.ts';
import { buildDataset } from '../../../../src/importers/folding/build-dataset.ts';
import type { JudgedChip } from '../../../../src/rules/determination.ts';
import { possibilitiesOf } from '../../../../src/rules/possibilities.ts';
import { quantitiesOfAChip } from '../../../../src/rules/quantities-of-a-chip.ts';
import { situationOf } from '../../../../src/rules/situation.ts';
import { chipQuantities } from '../../../../src/seeding/folding/chip-quantities.ts';
import { seedRulebook } from '../../rules/seed-rulebook.ts';
import { bundledVintage } from './bundled-vintage.ts';

const dataset = await buildDataset('seed', [epochMlHardware]);
const drafts = dataset.fold([await bundledVintage(epochMlHardware)]).drafts.filter(({ prefix }) => prefix === 'chip').map(({ value }) => value);
/** Taken for U.S. designs, so that the rates decide. */
const statusesOf = (name: string, asOf: string, otherwise: Readonly<Record<string, unknown>> = {}): readonly string[] => {
  const chip = { ...drafts.find((value) => value['name'] === name)!, designCountryCode: 'US', ...otherwise };
  const quantities = quantitiesOfAChip(chipQuantities(chip as never) as JudgedChip['quantities']);
  return possibilitiesOf(situationOf(seedRulebook, { chip: { name, quantities } as JudgedChip, destination: 'CN', asOf }, null)).statuses;
};

describe('a chip of which the table lists some rates', () => {
  it('is at least as strong as these: the table has no rate of the tensor cores of the RTX 3080, and a total that leaves them out', () => {
    const chip = drafts.find(({ name }) => name === 'NVIDIA GeForce RTX 3080')!;
    expect(chipQuantities(chip as never)).toMatchObject({ tppLow: 952.64 });
    expect(chipQuantities(chip as never)['tpp']).toBeUndefined();
  });

  it('is under control where what is listed is enough for that', () => {
    expect(statusesOf('NVIDIA A800 PCIe 40 GB', '2024-06-01')).toEqual(['LICENSE_REQUIRED']);
  });

  it('would be free of control where these are taken for all: that is the wrong answer which the remark prevents', () => {
    expect(statusesOf('NVIDIA GeForce RTX 3080', '2024-06-01', { ratesArePartial: undefined })).toEqual(['NOT_CONTROLLED']);
    expect(statusesOf('NVIDIA GeForce RTX 3080', '2024-06-01')).toContain('LICENSE_REQUIRED');
  });

  it.each(['2023-06-01', '2024-06-01', '2026-06-01'])('is never free of control on %s for want of a rate', (asOf) => {
    const partial = drafts.filter(({ ratesArePartial }) => ratesArePartial === true);
    expect(partial.length).toBeGreaterThan(60);
    for (const { name } of partial) expect([name, statusesOf(String(name), asOf)]).not.toEqual([name, ['NOT_CONTROLLED']]);
  });
});
