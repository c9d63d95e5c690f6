import { existsSync } from 'node:fs';
import { etoSupplyChain } from '../../../src/importers/eto-supply-chain/eto-supply-chain.ts';
import { givenFiles } from '../../../src/importers/feed-files.ts';
import type { TableEntry } from '../../../src/importers/folding/vintage.ts';
import { readTables } from '../../../src/importers/read-vintage.ts';

/** It may not come with the project: it lies beside it where it is developed. */
const folder = '../shared/data/eto-supply-chain';

(existsSync(folder) ? describe : describe.skip)('the supply chain dataset', () => {
  let entries: readonly TableEntry[];
  const counts: (readonly [string, number, number, number])[] = [];
  beforeAll(async () => {
    ({ entries } = await readTables(etoSupplyChain, givenFiles(etoSupplyChain, folder), etoSupplyChain.vintage, { onTable: ({ summary }) => counts.push([summary.file, summary.rows, summary.records, summary.rejectedRows]) }));
  });
  const of = (table: string, key: string) => entries.find((entry) => entry.table === table && entry.key === key);

  it('is read whole from its folder; one row stands twice', () => {
    expect(counts).toEqual([['stages.csv', 3, 3, 0], ['inputs.csv', 79, 79, 0], ['providers.csv', 294, 294, 0], ['provision.csv', 660, 659, 0], ['sequence.csv', 93, 93, 0]]);
  });

  it('says who provides what share of what, in per cent, and what goes into what', () => {
    expect(of('provision.csv', 'P1, S1')).toMatchObject({ name: 'USA', values: { sharePercent: 61 }, references: { provider: [{ name: 'P1' }], provided: [{ name: 'S1' }] } });
    expect(of('provision.csv', 'P12, N2')).toMatchObject({ name: 'Jingjia Micro', values: { negligible: 'NEGLIGIBLE' } });
    expect(of('providers.csv', 'P11')).toMatchObject({ name: 'Nvidia', values: { providerType: 'ORGANIZATION', countryCode: 'US' } });
    expect(of('inputs.csv', 'N2')).toMatchObject({ name: 'Logic chip design: Discrete GPUs', values: { inputType: 'PROCESS', marketSize: '$11.9 billion (2019)' }, references: { stage: [{ name: 'S1' }] } });
    expect(of('sequence.csv', 'N20, , N19')).toMatchObject({ name: 'EUV scanners', references: { input: [{ name: 'N20' }], typeOf: [{ name: 'N19' }] } });
  });

  it('keeps none of its descriptions', () => {
    expect(JSON.stringify(entries)).not.toContain('dominant general purpose logic chips');
  });
});

it('the supply chain dataset does not come with the project, and nothing is made of it', () => {
  expect([etoSupplyChain.bundled, etoSupplyChain.fold, etoSupplyChain.license]).toEqual([false, undefined, 'CC BY-NC 4.0 (no commercial use)']);
});
