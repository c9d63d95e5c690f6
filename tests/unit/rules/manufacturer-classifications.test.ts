import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { determine } from '../../../src/rules/determine.ts';
import { seedChip } from './seed-chips.ts';
import { seedRulebook } from './seed-rulebook.ts';

interface Statement {
  readonly product: string;
  readonly chip: string;
  readonly class: string;
  /** For one processor, where the manufacturer gives it. */
  readonly tpp?: number;
  /** Default: the day of the source. */
  readonly asOf?: string;
  readonly source: string;
  readonly quote: string;
}

interface Difference<Ours> {
  readonly product: string;
  readonly ours: Ours;
  readonly reason: string;
}

const { sources, classifications, disagreements } = parse(readFileSync('tests/unit/rules/manufacturer-classifications.yaml', 'utf8')) as {
  readonly sources: Readonly<Record<string, { readonly url: string; readonly date: string }>>;
  readonly classifications: readonly Statement[];
  readonly disagreements: { readonly classes: readonly Difference<string>[]; readonly performance: readonly Difference<number>[] };
};

/** Which circuits an assembly of that class holds: of 3A090.a, of .b, of either, or of none. */
const circuitsIn: Readonly<Record<string, readonly string[]>> = {
  '4A090.a': ['3A090.a'], '4A003.z.1': ['3A090.a'], '5A002.z.1': ['3A090.a'], '4A090.b': ['3A090.b'], '4A994.l': ['none'], '5A992.c': ['none'], 'exceeds thresholds of 3A090': ['3A090.a', '3A090.b'],
};

it('agrees with what manufacturers say of their own products, or says why both may be right', () => {
  const found = classifications.filter((each) => !(circuitsIn[each.class] ?? []).includes(ours(each))).map((each) => ({ product: each.product, ours: ours(each) }));
  expect(found).toEqual(disagreements.classes.map(({ product, ours: own }) => ({ product, ours: own })));
});

it('agrees with their figures of performance to a hundredth, or says why not', () => {
  const found = classifications.flatMap(({ product, chip, tpp }) => {
    const own = seedChip(chip).quantities.tpp ?? null;
    return tpp === undefined || (own !== null && Math.abs(own - tpp) <= tpp / 100) ? [] : [{ product, ours: own }];
  });
  expect(found).toEqual(disagreements.performance.map(({ product, ours: own }) => ({ product, ours: own })));
});

it('would classify each product as the manufacturer does by the manufacturer\'s own figure, but one', () => {
  const found = classifications.filter(({ tpp }) => tpp !== undefined).filter((each) => {
    const { chip, tpp } = each as Statement & { readonly tpp: number };
    const item = seedChip(chip);
    const density = tpp / (item.dieAreaMm2 ?? Number.NaN);
    const quantities = { ...item.quantities, tpp, tppLow: tpp, tppHigh: tpp, performanceDensity: density, performanceDensityLow: density, performanceDensityHigh: density };
    return !(circuitsIn[each.class] ?? []).includes(classOf({ ...item, quantities }, sources[each.source]?.date as string));
  });
  expect(found.map(({ product }) => product)).toEqual(['HGX A100 40GB']);
});

it('gives an address, a day and words for each statement', () => {
  expect(classifications.filter(({ source, quote }) => quote === '' || !(sources[source]?.url ?? '').startsWith('https:') || !/^\d{4}-\d{2}-\d{2}$/.test(sources[source]?.date ?? ''))).toEqual([]);
});

function ours({ chip, source, asOf = sources[source]?.date as string }: Statement): string {
  return classOf(seedChip(chip), asOf);
}

/** The entry under 3A090; `open` where it turns on what is not known. No letter binds the exporter, so that "not controlled" means no paragraph. */
function classOf(chip: ReturnType<typeof seedChip>, asOf: string): string {
  const { eccn, status } = determine(seedRulebook, { chip, destination: 'CN', asOf, exporterId: 'organization:dell' });
  return eccn ?? (status === 'NOT_CONTROLLED' ? 'none' : 'open');
}
