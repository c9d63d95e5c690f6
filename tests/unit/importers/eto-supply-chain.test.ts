import { existsSync } from 'node:fs';
import { etoSupplyChain } from '../../../src/importers/eto-supply-chain/eto-supply-chain.ts';
import { givenFiles } from '../../../src/importers/feed-files.ts';
import { buildDataset } from '../../../src/importers/folding/build-dataset.ts';
import type { Draft } from '../../../src/importers/folding/draft.ts';
import { mergeDrafts } from '../../../src/importers/folding/merge-drafts.ts';
import type { TableEntry, Vintage } from '../../../src/importers/folding/vintage.ts';
import { readTables } from '../../../src/importers/read-vintage.ts';
import { laterVintage } from './folding/bundled-vintage.ts';

/** It may not come with the project: it lies beside it where it is developed. */
const folder = '../shared/data/eto-supply-chain';

(existsSync(folder) ? describe : describe.skip)('the supply chain dataset', () => {
  let vintage: Vintage<TableEntry>;
  const counts: (readonly [string, number, number, number])[] = [];
  beforeAll(async () => {
    vintage = await readTables(etoSupplyChain, givenFiles(etoSupplyChain, folder), etoSupplyChain.vintage, { onTable: ({ summary }) => counts.push([summary.file, summary.rows, summary.records, summary.rejectedRows]) });
  });
  const of = (table: string, key: string) => vintage.entries.find((entry) => entry.table === table && entry.key === key);

  it('is read whole from its folder; one row stands twice', () => {
    expect(counts).toEqual([['stages.csv', 3, 3, 0], ['inputs.csv', 79, 79, 0], ['providers.csv', 294, 294, 0], ['provision.csv', 660, 659, 0], ['sequence.csv', 93, 93, 0]]);
  });

  it('says who provides what share of what, in per cent, and what goes into what', () => {
    expect(of('provision.csv', 'P1, S1')).toMatchObject({ name: 'USA', values: { sharePercent: 61 }, references: { provider: [{ name: 'P1' }], provided: [{ name: 'S1' }] } });
    expect(of('provision.csv', 'P12, N2')).toMatchObject({ name: 'Jingjia Micro', values: { negligible: 'NEGLIGIBLE' } });
    expect(of('providers.csv', 'P11')).toMatchObject({ name: 'Nvidia', values: { providerType: 'ORGANIZATION', countryCode: 'US' } });
    expect(of('inputs.csv', 'N2')).toMatchObject({ name: 'Logic chip design: Discrete GPUs', values: { inputType: 'PROCESS', marketSizeAsStated: '$11.9 billion (2019)', marketSizeUsd: 11_900_000_000 }, references: { stage: [{ name: 'S1' }] } });
    expect(of('sequence.csv', 'N20, , N19')).toMatchObject({ name: 'EUV scanners', references: { input: [{ name: 'N20' }], typeOf: [{ name: 'N19' }] } });
  });

  it('keeps none of its descriptions', () => {
    expect(JSON.stringify(vintage.entries)).not.toContain('dominant general purpose logic chips');
  });

  describe('folded with the seed', () => {
    let dataset: Awaited<ReturnType<typeof buildDataset>>;
    let drafts: ReadonlyMap<string, Draft['value']>;
    beforeAll(async () => {
      dataset = await buildDataset('seed', [etoSupplyChain]);
      drafts = fold(vintage);
    });
    const fold = (...vintages: readonly Vintage<TableEntry>[]) => new Map(dataset.fold(vintages).drafts.map(({ prefix, value }) => [`${prefix}:${value.id}`, value]));
    const shares = (): readonly Draft['value'][] => [...drafts].filter(([id]) => id.startsWith('supply-chain-share:')).map(([, value]) => value);

    it('becomes records that are sound by the rules of the seed, and the same from what a database keeps', () => {
      const merged = mergeDrafts(dataset.seed, dataset.fold([vintage]));
      expect(['supply-chain-stage', 'supply-chain-input', 'supply-chain-share'].map((prefix) => merged.records.filter(({ kind }) => kind.prefix === prefix).length)).toEqual([3, 79, 659]);
      expect(fold(JSON.parse(JSON.stringify(vintage)) as typeof vintage)).toEqual(drafts);
    });

    it('has EUV scanners of ASML and the Netherlands alone, which go where photolithography equipment goes', () => {
      expect(drafts.get('supply-chain-share:asml-euv-scanners')).toMatchObject({ input: 'euv-scanners', providerKind: 'ORGANIZATION', organization: 'asml', sharePercent: 100, estimated: ['sharePercent'], sources: { default: 'eto-supply-chain-2025-01-30#P88, N20' } });
      expect(drafts.get('supply-chain-share:nld-euv-scanners')).toMatchObject({ providerKind: 'COUNTRY', country: 'NL', providerAsStated: 'NLD', sharePercent: 100 });
      expect(drafts.get('supply-chain-input:euv-scanners')).toMatchObject({ kind: 'TOOL', typeOf: ['advanced-photolithography-equipment'], marketSizeUsd: 3_100_000_000 });
      expect(drafts.get('supply-chain-input:advanced-photolithography-equipment')).toMatchObject({ goesInto: ['photolithography'] });
      expect(drafts.get('supply-chain-input:photolithography')).toMatchObject({ kind: 'PROCESS', stage: 'fabrication', goesInto: ['etch-and-clean'] });
    });

    it('says of a share that is not stated that it is not disclosed, and of none that it is zero', () => {
      expect(shares().filter(({ sharePercent }) => sharePercent === 0)).toEqual([]);
      expect(shares().filter(({ sharePercent }) => sharePercent !== undefined)).toHaveLength(206);
      expect(shares().filter(({ negligible }) => negligible === true)).toHaveLength(73);
      expect(drafts.get('supply-chain-share:intel-logic-chip-design-advanced-cpus')).toMatchObject({ organization: 'intel', missing: { sharePercent: { reason: 'NOT_DISCLOSED', note: 'The table states no share: it is unknown, not zero.' } } });
      expect(drafts.get('supply-chain-share:jingjia-micro-logic-chip-design-discrete-gpus')).toMatchObject({ organization: 'jingjia', negligible: true, missing: { sharePercent: { note: 'The table calls it negligible and gives no figure.' } } });
    });

    it('reads codes of countries by what was reviewed; "Various" is nobody, as stated', () => {
      expect(drafts.get('supply-chain-share:mal-dicing-tools')).toBeUndefined();
      expect(drafts.get('supply-chain-share:mal-packaging-tools')).toMatchObject({ country: 'MY', providerAsStated: 'MAL', sharePercent: 1 });
      const various = drafts.get('supply-chain-share:various-core-intellectual-property')!;
      expect(various).toMatchObject({ providerKind: 'VARIOUS', providerAsStated: 'Various', sharePercent: 2 });
      expect([various['country'], various['organization'], drafts.get('organization:various')]).toEqual([undefined, undefined, undefined]);
    });

    it('drafts an organization that the seed lacks with its place and source, and none that provides nothing', () => {
      expect(drafts.get('organization:advantest')).toEqual({ id: 'advantest', name: 'Advantest', country: 'JP', sources: { default: 'eto-supply-chain-2025-01-30#P175' } });
      expect(['esi', 'raith', 'tescan'].map((id) => drafts.get(`organization:${id}`))).toEqual([undefined, undefined, undefined]);
    });

    it('takes nobody for another: Hua Hong may be the group or its foundry, Micron is Micron Technology', () => {
      const organizationOf = (id: string) => drafts.get(`supply-chain-share:${id}`)?.['organization'];
      expect(['micron-assembly-testing-and-packaging-atp', 'cadence-electronic-design-automation-software', 'huada-empyrean-electronic-design-automation-software', 'hysol-huawei-die-attach-materials'].map(organizationOf)).toEqual(['micron', 'cadence', 'empyrean', 'hysol-huawei']);
      expect(dataset.seed.find('organization', String(organizationOf('hua-hong-fabrication')))).toBeUndefined();
    });

    it('tells where two of its tables call one provider otherwise, and finds an input by either name', () => {
      expect(drafts.get('supply-chain-share:kioxia-fabrication')).toMatchObject({ organization: 'kioxia', providerAsStated: 'Toshiba', note: 'The table of providers calls it "Kioxia".' });
      expect(drafts.get('supply-chain-input:photoresists')).toMatchObject({ name: 'Photoresists', aliases: ['Photoresist'] });
    });

    it('gives a market in dollars only where the table has one plain sum for just that', () => {
      expect([drafts.get('supply-chain-stage:design'), drafts.get('supply-chain-input:logic-chip-design-advanced-cpus')].map((value) => [value?.['marketSizeAsStated'], value?.['marketSizeUsd']])).toEqual([['Over $70 billion (2019)', undefined], ['$56.2 billion (microprocessors) (2019)', undefined]]);
    });

    it('names its license and whom to credit in its source and feed', () => {
      expect(drafts.get('source:eto-supply-chain-2025-01-30')).toMatchObject({ publishedOn: '2025-01-30', note: 'CC BY-NC 4.0 (no commercial use). Credit: Emerging Technology Observatory, CSET, Georgetown University.' });
      expect(drafts.get('feed:eto-supply-chain')).toMatchObject({ license: 'CC BY-NC 4.0 (no commercial use)', records: 1128 });
    });
  });

  describe('of several vintages', () => {
    let dataset: Awaited<ReturnType<typeof buildDataset>>;
    beforeAll(async () => { dataset = await buildDataset('seed', [etoSupplyChain]); });
    const folded = (...vintages: readonly Vintage<TableEntry>[]) => {
      const { drafts } = dataset.fold(vintages);
      expect(() => mergeDrafts(dataset.seed, dataset.fold(vintages))).not.toThrow();
      return new Map(drafts.map(({ prefix, value }) => [`${prefix}:${value.id}`, value]));
    };
    const without = (later: Vintage<TableEntry>, key: string, field: string): Vintage<TableEntry> => ({ ...later, entries: later.entries.map((entry) => (entry.key !== key ? entry : { ...entry, values: Object.fromEntries(Object.entries(entry.values).filter(([name]) => name !== field)) })) });

    it('a share that changes takes the place of the former one, and what is gone has vanished', () => {
      const drafts = folded(vintage, laterVintage(vintage, '2026-06-01', { 'P88, N22': { values: { sharePercent: 95 } }, 'P89, N22': null }));
      expect(drafts.get('supply-chain-share:asml-arf-immersion-scanners')).toMatchObject({ sharePercent: 95, superseded: { sharePercent: [{ value: 91, sources: ['eto-supply-chain-2025-01-30#P88, N22'] }] } });
      expect(drafts.get('supply-chain-share:nikon-arf-immersion-scanners')).toMatchObject({ sharePercent: 9, vanishedOn: '2026-06-01' });
    });

    it('a figure gives way to "negligible", and is told', () => {
      const later = without(laterVintage(vintage, '2026-06-01', { 'P89, N22': { values: { negligible: 'NEGLIGIBLE' } } }), 'P89, N22', 'sharePercent');
      const share = folded(vintage, later).get('supply-chain-share:nikon-arf-immersion-scanners')!;
      expect(share).toMatchObject({ negligible: true, missing: { sharePercent: { reason: 'NOT_DISCLOSED', sources: ['eto-supply-chain-2026-06-01#P89, N22'] } }, note: 'The table of 2025-01-30 stated a share of 9 %.' });
      expect(share).not.toHaveProperty('sharePercent');
    });

    it('a cell that becomes empty leaves what was said standing', () => {
      expect(folded(vintage, without({ ...vintage, day: '2026-06-01' }, 'P89, N22', 'sharePercent')).get('supply-chain-share:nikon-arf-immersion-scanners')).toMatchObject({ sharePercent: 9, sources: { sharePercent: 'eto-supply-chain-2025-01-30#P89, N22' } });
    });

    it('a new name keeps the id, and the old name finds it; what an input no longer goes into is gone', () => {
      const later = laterVintage(vintage, '2026-06-01', { N20: { name: 'Extreme ultraviolet scanners' }, 'N61, N60, ': null });
      const drafts = folded(vintage, later);
      expect(drafts.get('supply-chain-input:euv-scanners')).toMatchObject({ name: 'Extreme ultraviolet scanners', aliases: ['EUV scanners'] });
      expect(drafts.get('redirect:supply-chain-input:extreme-ultraviolet-scanners')).toMatchObject({ to: 'supply-chain-input:euv-scanners' });
      expect(drafts.get('redirect:supply-chain-share:asml-extreme-ultraviolet-scanners')).toMatchObject({ to: 'supply-chain-share:asml-euv-scanners' });
      expect(drafts.get('supply-chain-input:wafer-inspection-equipment')).not.toHaveProperty('goesInto');
    });

    it('is the same in whatever order they came', () => {
      const later = laterVintage(vintage, '2026-06-01', { 'P88, N22': { values: { sharePercent: 95 } } });
      expect(folded(later, vintage)).toEqual(folded(vintage, later));
    });

    it('is refused where a row names what no table has, or a country that nobody reviewed', () => {
      const unknown = { ...vintage, entries: vintage.entries.filter(({ table, key }) => table !== 'providers.csv' || key !== 'P88') };
      expect(() => dataset.fold([unknown])).toThrow('"ASML" has to do with the record "P88", which no table has – take all tables from one day');
      expect(() => dataset.fold([laterVintage(vintage, vintage.day, { P46: { name: 'XYZ' } })])).toThrow('"XYZ" is not among the reviewed countries – settle it in src/importers/eto-supply-chain/lookups.yaml');
    });
  });
});

it('the supply chain dataset does not come with the project, and its license goes with it', () => {
  expect([etoSupplyChain.bundled, etoSupplyChain.license]).toEqual([false, 'CC BY-NC 4.0 (no commercial use)']);
});
