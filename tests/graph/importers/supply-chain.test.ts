import { existsSync } from 'node:fs';
import type { GraphQLObjectType } from 'graphql';
import { graphql } from 'graphql';
import { apiContext } from '../../../resolvers/context.ts';
import { buildApiSchema } from '../../../schema/index.ts';
import type { Statement } from '../../../src/domain/graph.ts';
import { etoSupplyChain } from '../../../src/importers/eto-supply-chain/eto-supply-chain.ts';
import { givenFiles } from '../../../src/importers/feed-files.ts';
import { buildDataset } from '../../../src/importers/folding/build-dataset.ts';
import { importVintages } from '../../../src/importers/loading/import-vintages.ts';
import { readTables } from '../../../src/importers/read-vintage.ts';
import type { GraphClient } from '../../../src/neo4j/graph-client.ts';
import { indexesOf, operatorsOf } from '../../../src/neo4j/query-plan.ts';
import { loadGraph } from '../../../src/seeding/loading/load-graph.ts';
import { testDay } from '../../queries/today.ts';
import { laterVintage } from '../../unit/importers/folding/bundled-vintage.ts';
import { seedRulebook } from '../../unit/rules/seed-rulebook.ts';
import { everything } from '../queries/everything.ts';
import type { EmptyNeo4j } from '../neo4j/empty-neo4j.ts';
import { emptyNeo4j } from '../neo4j/empty-neo4j.ts';

/** It may not come with the project: it lies beside it where it is developed. */
const folder = '../shared/data/eto-supply-chain';
const schema = await buildApiSchema();

let neo4j: EmptyNeo4j;
let graph: GraphClient;
const run: Statement[] = [];

type Page = { readonly totalCount: number; readonly nodes: readonly Readonly<Record<string, unknown>>[]; readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string } };

async function answered(source: string) {
  return graphql({ schema, source, contextValue: apiContext({ graph, rulebook: seedRulebook, now: `${testDay}T00:00:00Z` }) });
}

async function ask<Answer = Readonly<Record<string, Page>>>(source: string): Promise<Answer> {
  const { data, errors } = await answered(source);
  expect(errors).toBeUndefined();
  return data as unknown as Answer;
}

(existsSync(folder) ? describe : describe.skip)('the supply chain', () => {
  let before: Readonly<Record<string, Page>>;
  let unknown: string | undefined;

  /** The seed alone is asked first; then come the tables, and a second vintage in which ASML's share of one scanner is another, a scanner has a new name and Nikon is gone from one. */
  beforeAll(async () => {
    neo4j = await emptyNeo4j();
    graph = neo4j.open({ onStatement: (statement) => run.push(statement) });
    const dataset = await buildDataset('seed', [etoSupplyChain]);
    await loadGraph(graph, dataset.rows);
    before = await ask('{ supplyChainStages { totalCount } supplyChainInputs { totalCount } supplyChainShares(where: { sharePercent: { gte: 50 } }) { totalCount nodes { id } } }');
    unknown = (await answered('{ supplyChainInput(name: "EUV scanners") { id } }')).errors?.[0]?.message;
    const vintage = await readTables(etoSupplyChain, givenFiles(etoSupplyChain, folder), etoSupplyChain.vintage);
    const later = laterVintage(vintage, '2026-06-01', { 'P88, N22': { values: { sharePercent: 95 } }, 'P89, N22': null, N20: { name: 'Extreme ultraviolet scanners' } });
    for (const each of [vintage, later]) await importVintages(graph, dataset, [{ ...each, file: each.day, readBy: 'test' }]);
  });

  afterAll(async () => {
    await graph?.close();
  });

  beforeEach(() => { run.length = 0; });

  it('is empty where nobody imported it', () => {
    expect([Object.values(before).map(({ totalCount }) => totalCount), unknown]).toEqual([[0, 0, 0], expect.stringContaining('EUV scanners')]);
  });

  it('says who provides an input and what share, by its name or a former one, and which countries', async () => {
    const { supplyChainInput } = await ask<Readonly<Record<string, unknown>>>('{ supplyChainInput(name: "EUV scanners") { id name kind typeOf { name goesInto { name stage { name } } } shares(orderBy: [{ providerAsStated: ASC }]) { nodes { providerKind organization { id } country { code } sharePercent } } } }');
    expect(run).toHaveLength(1);
    expect(supplyChainInput).toEqual({
      id: 'supply-chain-input:euv-scanners', name: 'Extreme ultraviolet scanners', kind: 'TOOL',
      typeOf: [{ name: 'Advanced photolithography equipment', goesInto: [{ name: 'Photolithography', stage: { name: 'Fabrication' } }] }],
      shares: { nodes: [{ providerKind: 'ORGANIZATION', organization: { id: 'organization:asml' }, country: null, sharePercent: 100 }, { providerKind: 'COUNTRY', organization: null, country: { code: 'NL' }, sharePercent: 100 }] },
    });
    expect(await ask('{ supplyChainInput(id: "extreme-ultraviolet-scanners") { id } }')).toEqual({ supplyChainInput: { id: 'supply-chain-input:euv-scanners' } });
  });

  it('says of which inputs one country has most, the most first', async () => {
    const of = (code: string) => `supplyChainShares(where: { country: { eq: "${code}" }, sharePercent: { gt: 50 }, vanishedOn: { isNull: true } }, orderBy: [{ sharePercent: DESC }]) { totalCount nodes { sharePercent input { name } stage { name } } }`;
    const { nl, cn } = await ask(`{ nl: ${of('NL')} cn: ${of('CN')} }`);
    expect(run).toHaveLength(2);
    expect(nl!.nodes).toEqual([{ sharePercent: 100, input: { name: 'Extreme ultraviolet scanners' }, stage: null }, { sharePercent: 91, input: { name: 'ArF immersion scanners' }, stage: null }, { sharePercent: 57, input: { name: 'ArF scanners' }, stage: null }]);
    expect(cn!.nodes).toEqual([{ sharePercent: 98, input: { name: 'Integrated assembly tools' }, stage: null }]);
  });

  it('keeps a share that is not stated apart from one that is small', async () => {
    const of = (where: string) => `supplyChainShares(where: { organization: { country: { eq: "CN" } }, ${where} }) { totalCount }`;
    const { stated, negligible, unstated, small } = await ask(`{ stated: ${of('sharePercent: { isNull: false }')} negligible: ${of('negligible: { eq: true }')} unstated: ${of('sharePercent: { isNull: true }, negligible: { isNull: true }')} small: ${of('sharePercent: { lt: 5 }')} }`);
    expect([stated, negligible, unstated, small].map((page) => page!.totalCount)).toEqual([0, 46, 60, 0]);
    const { organization } = await ask<{ readonly organization: { readonly supplyChainShares: Page } }>('{ organization(name: "Jingjia Micro") { supplyChainShares { nodes { input { name } negligible sharePercent missing { field reason note sources { sourceId locator } } } } } }');
    expect(organization.supplyChainShares.nodes).toEqual([{
      input: { name: 'Logic chip design: Discrete GPUs' }, negligible: true, sharePercent: null,
      missing: [{ field: 'sharePercent', reason: 'NOT_DISCLOSED', note: 'The table calls it negligible and gives no figure.', sources: [{ sourceId: 'source:eto-supply-chain-2026-06-01', locator: 'P12, N2' }] }],
    }]);
  });

  it('is known since its first vintage, and a share is what it was on the day', async () => {
    const on = (day: string) => `supplyChainShares(knownAt: "${day}", where: { input: { id: { eq: "arf-immersion-scanners" } }, providerKind: { eq: ORGANIZATION } }, orderBy: [{ providerAsStated: ASC }]) { nodes { providerAsStated organization { name } sharePercent vanishedOn } }`;
    const { none, first, second } = await ask(`{ none: ${on('2025-01-29')} first: ${on('2025-01-30')} second: ${on('2026-06-01')} }`);
    const [asml, nikon] = [{ providerAsStated: 'ASML', organization: { name: 'ASML' } }, { providerAsStated: 'Nikon', organization: { name: 'Nikon' } }];
    expect(none!.nodes).toEqual([]);
    expect(first!.nodes).toEqual([{ ...asml, sharePercent: 91, vanishedOn: null }, { ...nikon, sharePercent: 9, vanishedOn: null }]);
    expect(second!.nodes).toEqual([{ ...asml, sharePercent: 95, vanishedOn: null }, { ...nikon, sharePercent: 9, vanishedOn: '2026-06-01' }]);
  });

  it('shows its license and whom to credit in its sources, also of an organization that it alone names', async () => {
    const { supplyChainShares, organization, dataset } = await ask<Readonly<Record<string, unknown>>>('{ supplyChainShares(where: { id: { eq: "usa-design" } }) { nodes { sources { source { note publishedOn } locator } } } organization(name: "Advantest") { country { code } sources { source { id note } locator } } dataset { feeds { id license } } }');
    const note = 'CC BY-NC 4.0 (no commercial use). Credit: Emerging Technology Observatory, CSET, Georgetown University.';
    expect(supplyChainShares).toEqual({ nodes: [{ sources: [{ source: { note, publishedOn: '2025-01-30' }, locator: 'P1, S1' }] }] });
    expect(organization).toEqual({ country: { code: 'JP' }, sources: [{ source: { id: 'source:eto-supply-chain-2025-01-30', note }, locator: 'P175' }] });
    expect((dataset as { feeds: readonly object[] }).feeds).toContainEqual({ id: 'feed:eto-supply-chain', license: 'CC BY-NC 4.0 (no commercial use)' });
  });

  it('counts in the coverage how many shares are not stated', async () => {
    const { dataset } = await ask<{ readonly dataset: { readonly coverage: readonly Readonly<Record<string, unknown>>[] } }>('{ dataset { coverage { type field known unknown reasons { reason count } } } }');
    expect(dataset.coverage).toContainEqual({ type: 'SupplyChainShare', field: 'sharePercent', known: 206, unknown: 453, reasons: [{ reason: 'NOT_DISCLOSED', count: 453 }] });
  });

  it.each([
    ['supplyChainShares(where: { sharePercent: { gte: 90 } }, orderBy: [{ sharePercent: DESC }]) { nodes { id } }', 'RANGE INDEX SupplyChainShare(sharePercent, id)'],
    ['supplyChainShares(where: { country: { eq: "NL" } }) { nodes { id } }', 'RANGE INDEX SupplyChainShare(countryCode)'],
    ['supplyChainInputs(where: { kind: { eq: MATERIAL } }) { nodes { id } }', 'RANGE INDEX SupplyChainInput(kind)'],
    ['supplyChainInputs(orderBy: [{ marketSizeUsd: DESC }], first: 3) { nodes { name marketSizeUsd } }', 'RANGE INDEX SupplyChainInput(marketSizeUsd, id)'],
  ])('%s goes by an index', async (field, index) => {
    await ask(`{ ${field} }`);
    const plan = await graph.explain(run[0]!);
    expect(indexesOf(plan)).toContain(index);
    expect(operatorsOf(plan).filter(({ operator }) => /AllNodesScan|NodeByLabelScan|CartesianProduct/.test(operator))).toEqual([]);
  });

  it.each(['supplyChainStage', 'supplyChainInput', 'supplyChainShare'])('every field of every %s can be read', async (singular) => {
    const noun = schema.getQueryType()!.getFields()[singular]!.type as GraphQLObjectType;
    let [after, read] = ['', 0];
    for (let hasNext = true; hasNext;) {
      const page: Page = (await ask(`{ ${singular}s(first: 100 ${after}) { totalCount nodes { ${everything(noun)} } pageInfo { hasNextPage endCursor } } }`))[`${singular}s`]!;
      hasNext = page.pageInfo.hasNextPage;
      after = `after: "${page.pageInfo.endCursor}"`;
      read += page.nodes.length;
      if (!hasNext) expect(read).toBe(page.totalCount);
    }
    expect(read).toBeGreaterThan(2);
  });
});
