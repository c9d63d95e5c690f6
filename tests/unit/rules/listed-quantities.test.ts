import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { seedChip, seedChips } from './seed-chips.ts';

interface Difference {
  readonly chip: string;
  readonly quantity: 'TPP' | 'PERFORMANCE_DENSITY';
  readonly with: 'LISTED' | 'EPOCH';
  readonly ours: number | null;
  readonly theirs: number;
}

const reviewed = <Entry>(name: string): readonly Entry[] => parse(readFileSync(`seed/reviewed/${name}.yaml`, 'utf8')) as readonly Entry[];
const listed = reviewed<{ chip: string; tppFromListedPeaks?: number; performanceDensityFromListed?: number }>('listed-derived-quantities');
const epoch = reviewed<{ means: readonly string[]; totalProcessingPerformance: number }>('epoch-hardware');
const explained = reviewed<Difference>('derived-quantity-differences').map(({ chip, quantity, with: other, ours, theirs }) => ({ chip, quantity, with: other, ours, theirs }));

it('differs from the listed quantities and from the open hardware table only where the reviewed file says so and why', () => {
  const found = [
    ...listed.flatMap(({ chip, tppFromListedPeaks, performanceDensityFromListed }) => [
      ...difference(chip, 'TPP', 'LISTED', tppFromListedPeaks, 1),
      ...difference(chip, 'PERFORMANCE_DENSITY', 'LISTED', performanceDensityFromListed, 0.01),
    ]),
    ...epoch.flatMap(({ means, totalProcessingPerformance }) => means.flatMap((chip) => difference(chip, 'TPP', 'EPOCH', totalProcessingPerformance, 1))),
  ];
  const sorted = (differences: readonly Difference[]) => differences.map((each) => JSON.stringify(each)).sort();
  expect(sorted(found)).toEqual(sorted(explained));
});

it('has a listed quantity for every chip for which it computes one', () => {
  const computed = seedChips.filter(({ quantities }) => quantities.tpp !== undefined).map(({ id }) => id as string);
  expect(listed.filter(({ tppFromListedPeaks }) => tppFromListedPeaks !== undefined).map(({ chip }) => chip).sort()).toEqual([...computed].sort());
  const withDensity = seedChips.filter(({ quantities }) => quantities.performanceDensityLow !== undefined).map(({ id }) => id as string);
  expect(listed.filter(({ performanceDensityFromListed }) => performanceDensityFromListed !== undefined).map(({ chip }) => chip).sort()).toEqual([...withDensity].sort());
});

/** `precision` is the last digit that the other source lists. */
function difference(chip: string, quantity: Difference['quantity'], other: Difference['with'], theirs: number | undefined, precision: number): readonly Difference[] {
  if (theirs === undefined) return [];
  const { tpp, performanceDensity } = seedChip(chip.slice('chip:'.length)).quantities;
  const ours = (quantity === 'TPP' ? tpp : performanceDensity) ?? null;
  const agrees = ours !== null && Math.abs(ours - theirs) <= precision / 2 + 1e-9;
  return agrees ? [] : [{ chip, quantity, with: other, ours: ours === null ? null : Math.round(ours * 1e4) / 1e4, theirs }];
}
