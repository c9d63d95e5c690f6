import type { GraphQLSchema } from 'graphql';
import { graphql, parse } from 'graphql';
import { apiContext } from '../../../resolvers/context.ts';
import { explainOperation } from '../../../resolvers/explain.ts';
import { buildApiSchema } from '../../../schema/index.ts';
import type { Statement } from '../../../src/domain/graph.ts';
import { readBundled } from '../../../src/importers/bundled-vintages.ts';
import { isDocument } from '../../../src/importers/feed.ts';
import { feeds } from '../../../src/importers/feeds.ts';
import { buildDataset } from '../../../src/importers/folding/build-dataset.ts';
import type { Dataset } from '../../../src/importers/folding/build-dataset.ts';
import { importVintages } from '../../../src/importers/loading/import-vintages.ts';
import type { GraphClient } from '../../../src/neo4j/graph-client.ts';
import { indexesOf } from '../../../src/neo4j/query-plan.ts';
import { loadGraph } from '../../../src/seeding/loading/load-graph.ts';
import { testDay } from '../../queries/today.ts';
import { seedRulebook } from '../../unit/rules/seed-rulebook.ts';
import { emptyNeo4j } from '../neo4j/empty-neo4j.ts';
import type { EmptyNeo4j } from '../neo4j/empty-neo4j.ts';

const folded = feeds.filter((feed) => feed.bundled && feed.fold !== undefined && isDocument(feed));

describe('the documents that come with the project, over the seed', () => {
  let neo4j: EmptyNeo4j;
  let graph: GraphClient;
  let schema: GraphQLSchema;
  let dataset: Dataset;
  const run: Statement[] = [];

  beforeAll(async () => {
    [neo4j, schema, dataset] = await Promise.all([emptyNeo4j(), buildApiSchema(), buildDataset('seed')]);
    graph = neo4j.open({ onStatement: (statement) => run.push(statement) });
    await loadGraph(graph, dataset.rows);
    await importVintages(graph, dataset, await Promise.all(folded.map((feed) => readBundled(feed, 'data', 'this version'))));
  });
  afterAll(async () => {
    await graph?.close();
  });

  /** One root field, one statement. */
  async function ask(source: string): Promise<Readonly<Record<string, unknown>>> {
    run.length = 0;
    const { data, errors } = await graphql({ schema, source, contextValue: apiContext({ graph, rulebook: seedRulebook, now: `${testDay}T00:00:00Z` }) });
    expect(errors).toBeUndefined();
    expect(run).toHaveLength(1);
    return data as Readonly<Record<string, unknown>>;
  }

  it('answer for an ECCN, in whatever case it is written, with its requirements, exceptions and note', async () => {
    expect(await ask('{ controlListEntry(name: "3a090") { id eccn category productGroup heading reasonsForControl countryChartColumns licenseRequirements { control requirement } licenseExceptions { symbol eligibility } textAsOf citation note sources { source { title } locator } } }')).toEqual({
      controlListEntry: {
        id: 'control-list-entry:3A090', eccn: '3A090', category: '3', productGroup: 'A', heading: 'Integrated circuits as follows (see List of Items Controlled).', reasonsForControl: ['RS', 'AT'], countryChartColumns: ['AT Column 1'],
        licenseRequirements: expect.arrayContaining([{ control: 'RS applies to 3A090.a', requirement: 'To or within any destination worldwide, see § 742.6(a)(6)(iii)(A) of the EAR.' }]) as unknown,
        licenseExceptions: expect.arrayContaining([{ symbol: 'ACM', eligibility: 'Yes' }]) as unknown,
        textAsOf: '2026-07-23', citation: '15 CFR part 774, Supplement No. 1, ECCN 3A090', note: expect.stringContaining('does not enforce') as unknown,
        sources: [{ source: { title: 'Export Administration Regulations: Commerce Control List (15 CFR part 774, Supplement No. 1), as of 2026-07-23' }, locator: 'ECCN 3A090' }],
      },
    });
  });

  it('find entries by a part of the heading, and count them by category', async () => {
    expect(await ask('{ controlListEntries(where: { heading: { contains: "Integrated circuits as follows" } }) { nodes { eccn } } }')).toEqual({ controlListEntries: { nodes: [{ eccn: '3A090' }] } });
    expect(await ask('{ controlListEntries(where: { category: { eq: "3" }, productGroup: { eq: "A" } }, orderBy: [{ eccn: ASC }], first: 2) { totalCount nodes { eccn } } }')).toEqual({ controlListEntries: { totalCount: 25, nodes: [{ eccn: '3A001' }, { eccn: '3A002' }] } });
  });

  it('are not there before the day of the text', async () => {
    expect(await ask('{ controlListEntries(knownAt: "2026-07-22") { totalCount } }')).toEqual({ controlListEntries: { totalCount: 0 } });
    expect(await ask('{ country(id: "CN", knownAt: "2026-07-22") { countryChartColumns } }')).toEqual({ country: { countryChartColumns: [] } });
  });

  it('answer for a country, a license exception, and a rule with the document that published it', async () => {
    expect(await ask('{ country(id: "HK") { countryChartColumns countryChartNotes } }')).toEqual({ country: { countryChartColumns: [], countryChartNotes: ['The chart has no row for it: that of China governs.'] } });
    expect(await ask('{ country(id: "CN") { countryChartColumns claims(field: "countryChartColumns") { value { text } sources { source { id } locator } } } }')).toMatchObject({ country: {
      countryChartColumns: expect.arrayContaining(['NS Column 1']) as unknown, claims: [{ value: { text: expect.stringContaining('NS Column 1; NS Column 2') as unknown }, sources: [{ source: { id: 'source:us-ear-country-chart-2026-07-23' }, locator: 'China' }] }],
    } });
    expect(await ask('{ licenseException(name: "nac") { symbol title citation } }')).toEqual({ licenseException: { symbol: 'NAC', title: 'Notified Advanced Computing (NAC) and Advanced Computing Authorized (ACA)', citation: '15 CFR 740.8' } });
    expect(await ask('{ regulation(id: "us-2025-01-15-ai-diffusion") { document { id kind publishedOn frDocumentNumber regulations { id } } } }')).toEqual({ regulation: { document: {
      id: 'document:fr-2025-00636', kind: 'FEDERAL_REGISTER', publishedOn: '2025-01-15', frDocumentNumber: '2025-00636', regulations: [{ id: 'regulation:us-2025-01-15-ai-diffusion' }],
    } } });
  });

  it('show of a document of the Federal Register on every day what was published by then', async () => {
    expect(await ask('{ documents(knownAt: "2022-10-13", where: { kind: { eq: FEDERAL_REGISTER } }, orderBy: [{ publishedOn: DESC }], first: 2) { nodes { id publishedOn abstract } } }')).toMatchObject({ documents: { nodes: [
      { id: 'document:fr-2022-21714', publishedOn: '2022-10-13', abstract: expect.stringContaining('Unverified List') as unknown }, { id: 'document:fr-2022-21658', publishedOn: '2022-10-13', abstract: expect.stringContaining('advanced computing') as unknown },
    ] } });
  });

  it.each([
    ['controlListEntries(where: { eccn: { eq: "3A090" } }) { totalCount }', 'ControlListEntry(code'], ['controlListEntries(where: { heading: { contains: "circuit" } }) { totalCount }', 'ControlListEntry(headingFolded'],
    ['licenseExceptions(orderBy: [{ symbol: DESC }], first: 5) { nodes { id } }', 'LicenseException(code, id)'],
  ])('use an index for %s', async (field, index) => {
    const [statement] = await explainOperation(schema, parse(`{ ${field} }`), {}, { rulebook: seedRulebook, today: testDay });
    expect(indexesOf(await graph.explain(statement!)).filter((used) => used.includes(index))).not.toEqual([]);
  });

  it('write nothing when they come again', async () => {
    const again = await importVintages(graph, dataset, await Promise.all(folded.map((feed) => readBundled(feed, 'data', 'this version'))));
    expect(again.map(({ feed, written }) => [feed, written])).toEqual(folded.map(({ id }) => [id, false]));
  });
});
