import { derivedProperties } from '../../../src/graph-model/derived-properties.ts';
import type { GraphRows, NodeRow } from '../../../src/graph-model/graph-rows.ts';
import type { NodeLabel } from '../../../src/graph-model/node-kinds.ts';
import { remarks } from '../../../src/graph-model/remarks.ts';
import { readBySearchAlone } from '../../../src/graph-model/searched-kinds.ts';
import { readBundled } from '../../../src/importers/bundled-vintages.ts';
import { isDocument } from '../../../src/importers/feed.ts';
import { feeds } from '../../../src/importers/feeds.ts';
import type { Dataset } from '../../../src/importers/folding/build-dataset.ts';
import { buildDataset } from '../../../src/importers/folding/build-dataset.ts';
import { mergeDrafts } from '../../../src/importers/folding/merge-drafts.ts';
import type { Vintage } from '../../../src/importers/folding/vintage.ts';

describe('the documents that come with the project', () => {
  let [dataset, rows]: [Dataset | undefined, GraphRows | undefined] = [undefined, undefined];
  let vintages: readonly Vintage[] = [];
  beforeAll(async () => {
    dataset = await buildDataset('seed');
    vintages = await Promise.all(feeds.filter((feed) => feed.bundled && feed.fold !== undefined && isDocument(feed)).map((feed) => readBundled(feed, 'data', 'this version')));
    rows = dataset.rowsWith(vintages);
  });

  const nodes = (label: NodeLabel): readonly NodeRow[] => rows?.nodes[label] ?? [];
  const node = (label: NodeLabel, id: string): NodeRow['properties'] | undefined => nodes(label).find((each) => each.id === id)?.properties;

  it('make entries of the control list, license exceptions, documents and a country', () => {
    const before = dataset!.rows.nodes;
    expect([nodes('ControlListEntry').length, nodes('LicenseException').length, nodes('Document').length - before.Document!.length, nodes('Country').length - before.Country!.length]).toEqual([633, 28, 186, 1]);
    expect(node('Country', 'country:LI')).toMatchObject({ name: 'Liechtenstein', code: 'LI' });
  });

  it('give each value a claim with the text of its day as its source', () => {
    const claims = nodes('Claim').filter(({ properties }) => properties['subjectId'] === 'control-list-entry:3A090');
    expect(claims.map(({ properties: { predicate, check, recordedFrom } }) => [predicate, check, recordedFrom]).sort()).toEqual(
      ['countryChartColumns', 'heading', 'licenseExceptions', 'licenseRequirements', 'reasonsForControl'].map((field) => [field, 'SEEN', '2026-07-23']));
    const cited = rows!.relationships.filter(({ type, fromLabel }) => type === 'CITES' && fromLabel === 'Claim').flatMap((group) => group.rows).filter(({ from }) => from === 'claim:country/CN/countryChartColumns');
    expect(cited.map(({ to, properties }) => [to, properties['locator']])).toEqual([['source:us-ear-country-chart-2026-07-23', 'China']]);
  });

  it('leave no value that nobody claims', () => {
    const stray = new Set<string>();
    const claimed = new Set(nodes('Claim').map(({ properties }) => `${String(properties['subjectId'])} ${String(properties['predicate'])}`));
    for (const label of ['ControlListEntry', 'LicenseException', 'Document', 'Country'] as const) {
      for (const { id, properties } of nodes(label)) {
        for (const property of Object.keys(properties)) {
          const explained = property in (derivedProperties[label] ?? {}) || remarks.includes(property) || readBySearchAlone.includes(property) || ['knownFrom', 'knownDays', 'disputed', 'code', 'textAsOf'].includes(property);
          if (!explained && !claimed.has(`${id} ${property}`)) stray.add(`${label}.${property}`);
        }
      }
    }
    expect([...stray]).toEqual([]);
  });

  it('tie instruments to the documents that published them, by number', () => {
    const published = rows!.relationships.filter(({ type }) => type === 'PUBLISHED_IN').flatMap((group) => group.rows.map(({ from, to }) => [from, to]));
    expect(published).toHaveLength(13);
    expect(published).toContainEqual(['regulation:us-2025-01-15-ai-diffusion', 'document:fr-2025-00636']);
    expect(node('Document', 'document:fr-2025-00636')).toMatchObject({ publishedOn: '2025-01-15', knownFrom: '2025-01-15', frDocumentNumber: '2025-00636' });
  });

  it('find the country groups of the seed as the text has them', () => {
    expect(dataset!.fold(vintages).open.filter(({ kind }) => kind === 'country group')).toEqual([]);
  });

  it('add to a record of the seed what it lacks, and nothing that it has', () => {
    const addition = (values: Readonly<Record<string, unknown>>, feed: string) => ({ prefix: 'country' as const, id: 'CN', from: { feed }, disputed: {}, values: Object.fromEntries(Object.entries(values).map(([field, value]) => [field, { value, sources: ['iso-3166-1#a row'] }])) });
    const merged = mergeDrafts(dataset!.seed, { drafts: [], additions: [addition({ name: 'Cathay', countryChartColumns: ['NS Column 1'] }, 'one'), addition({ countryChartColumns: ['NS Column 2'], countryChartNotes: ['A footnote.'] }, 'two')] });
    expect(merged.find('country', 'CN')?.value).toEqual({
      ...dataset!.seed.find('country', 'CN')?.value, countryChartColumns: ['NS Column 1'], countryChartNotes: ['A footnote.'],
      sources: { ...dataset!.seed.find('country', 'CN')?.value.sources, countryChartColumns: [{ source: 'iso-3166-1', locator: 'a row' }], countryChartNotes: [{ source: 'iso-3166-1', locator: 'a row' }] },
    });
  });
});
