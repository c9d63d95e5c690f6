import type { GraphQLObjectType } from 'graphql';
import { graphql } from 'graphql';
import { apiContext } from '../../../resolvers/context.ts';
import { buildApiSchema } from '../../../schema/index.ts';
import type { Statement } from '../../../src/domain/graph.ts';
import { epochAiChipOwners } from '../../../src/importers/epoch-ai-chip-owners/epoch-ai-chip-owners.ts';
import { epochFrontierDataCenters } from '../../../src/importers/epoch-frontier-data-centers/epoch-frontier-data-centers.ts';
import { epochGpuClusters } from '../../../src/importers/epoch-gpu-clusters/epoch-gpu-clusters.ts';
import { buildDataset } from '../../../src/importers/folding/build-dataset.ts';
import type { GraphClient } from '../../../src/neo4j/graph-client.ts';
import { indexesOf, operatorsOf } from '../../../src/neo4j/query-plan.ts';
import { loadGraph } from '../../../src/seeding/loading/load-graph.ts';
import { testDay } from '../../queries/today.ts';
import { bundledVintage, laterVintage } from '../../unit/importers/folding/bundled-vintage.ts';
import { seedRulebook } from '../../unit/rules/seed-rulebook.ts';
import { everything } from '../queries/everything.ts';
import type { EmptyNeo4j } from '../neo4j/empty-neo4j.ts';
import { emptyNeo4j } from '../neo4j/empty-neo4j.ts';

const schema = await buildApiSchema();
/** What Epoch withholds of one of its anonymized clusters, as if a later table told it. */
const told = { primaryChip: [{ name: 'NVIDIA A100' }] };
const alsoTold = { primaryChip: [{ name: 'NVIDIA H20' }] };

let neo4j: EmptyNeo4j;
let graph: GraphClient;
const run: Statement[] = [];
const ids: string[] = [];

/** The seed with the three tables, of which that of clusters has a second vintage: it tells the chips of two clusters in China and lacks Summit. Of who owns how many chips a part is enough. */
beforeAll(async () => {
  neo4j = await emptyNeo4j();
  graph = neo4j.open({ onStatement: (statement) => run.push(statement) });
  const dataset = await buildDataset('seed', [epochGpuClusters, epochFrontierDataCenters, epochAiChipOwners]);
  const clusters = await bundledVintage(epochGpuClusters);
  const inChina = clusters.entries.filter(({ values, name }) => name === 'Anonymized Chinese System' && values['countryCode'] === 'CN' && values['status'] === 'EXISTING').slice(0, 2);
  const later = laterVintage(clusters, '2026-09-01', { [inChina[0]!.key]: { references: told }, [inChina[1]!.key]: { references: alsoTold }, 'Oak Ridge NL Summit': null });
  const holdings = await bundledVintage(epochAiChipOwners);
  const some = { ...holdings, entries: holdings.entries.filter(({ table, values }) => table === 'cumulative_by_designer.csv' || (table === 'quarters_by_chip_type.csv' && String(values['fromDate']) >= '2025-01-01')) };
  const vintages = [clusters, later, await bundledVintage(epochFrontierDataCenters), some];
  ids.push(...inChina.map(({ key }) => `cluster:${dataset.fold(vintages).drafts.find(({ prefix, from }) => prefix === 'cluster' && from.key === key)!.value.id}`));
  await loadGraph(graph, dataset.rowsWith(vintages));
});

afterAll(async () => {
  await graph?.close();
});

beforeEach(() => { run.length = 0; });

type Answer = Readonly<Record<string, { readonly totalCount: number; readonly nodes: readonly Readonly<Record<string, unknown>>[]; readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string } }>>;

async function ask(source: string): Promise<Answer> {
  const { data, errors } = await graphql({ schema, source, contextValue: apiContext({ graph, rulebook: seedRulebook, now: `${testDay}T00:00:00Z` }) });
  expect(errors).toBeUndefined();
  return data as unknown as Answer;
}

const controlled = (certainty: string): string => `{ chip: { controlStatus: { destination: "CN", asOf: "2023-10-30", eq: LICENSE_REQUIRED } } ${certainty} }`;

describe('clusters', () => {
  it('in China that use controlled chips are found by one statement, the largest first', async () => {
    const { clusters } = await ask(`{ clusters(where: { country: { eq: "CN" }, deployments: { some: ${controlled('')} } }, orderBy: [{ h100Equivalents: DESC }]) {
      totalCount nodes { id name h100Equivalents deployments { chip { id } family { id } chipAsStated candidates { id status(destination: "CN", asOf: "2023-10-30") } } }
    } }`);
    expect(run).toHaveLength(1);
    expect(clusters!.nodes).toMatchObject([{ id: ids[0], name: 'Anonymized Chinese System', h100Equivalents: 30_000, deployments: [{ chip: null, family: { id: 'chip-family:nvidia-a100' }, chipAsStated: 'NVIDIA A100' }] }]);
    const [{ candidates }] = clusters!.nodes[0]!['deployments'] as [{ candidates: { status: string }[] }];
    expect(candidates.length).toBeGreaterThan(1);
    expect(candidates.every(({ status }) => status === 'LICENSE_REQUIRED')).toBe(true);
    const [statement] = run;
    const plan = await graph.explain(statement!);
    expect(operatorsOf(plan).filter(({ operator }) => /AllNodesScan|AllRelationshipsScan|CartesianProduct/.test(operator))).toEqual([]);
    expect(indexesOf(plan).some((index) => /Cluster\((countryCode|h100Equivalents, id)\)/.test(index))).toBe(true);
  });

  it('of the others in China say that what they are made of is withheld', async () => {
    const { all, silent } = await ask('{ all: clusters(where: { country: { eq: "CN" } }) { totalCount } silent: clusters(where: { country: { eq: "CN" }, deployments: { none: {} } }, first: 100) { totalCount nodes { missing { field reason } } } }');
    expect([all!.totalCount, silent!.totalCount]).toEqual([253, 251]);
    for (const { missing } of silent!.nodes) expect(missing).toContainEqual({ field: 'deployments', reason: 'NOT_DISCLOSED' });
  });

  it('with a family of which some candidates alone are controlled are possible, not certain', async () => {
    const of = (certainty: string) => `clusters(where: { deployments: { some: { chip: { memoryGB: { gte: 80 } } ${certainty}, family: { id: { eq: "nvidia-a100" } } } } }) { totalCount }`;
    const { certain, either, possible, family } = await ask(`{ certain: ${of('')} either: ${of('certainty: { in: [CERTAIN, POSSIBLE] }')} possible: ${of('certainty: { eq: POSSIBLE }')} family: chipDeployments(where: { family: { id: { eq: "nvidia-a100" } } }) { totalCount } }`);
    expect([certain!.totalCount, either!.totalCount, possible!.totalCount]).toEqual([0, family!.totalCount, family!.totalCount]);
    expect(family!.totalCount).toBeGreaterThan(90);
  });

  it('of two kinds of chip are certain by the one whatever the other is', async () => {
    const { clusters } = await ask(`{ clusters(where: { name: { eq: "XTX Markets Cluster" }, deployments: { some: ${controlled('')} } }) { nodes { deployments { family { id } chipCount } } } }`);
    expect(clusters!.nodes).toMatchObject([{ deployments: [{ family: { id: 'chip-family:nvidia-a100' }, chipCount: 10_000 }, { chipCount: 10_000 }] }]);
  });

  it('of owners in China are found wherever they stand', async () => {
    const { clusters } = await ask(`{ clusters(where: { owners: { some: { country: { eq: "CN" } } }, deployments: { some: ${controlled('')} } }, orderBy: [{ h100Equivalents: DESC }], first: 5) { nodes { name country { code } owners { name } operationalFrom } } }`);
    expect(clusters!.nodes.map(({ name }) => name)).toContain('Paper on CodeFuse');
  });

  it('ran between their days: Summit until it was taken down', async () => {
    const on = (day: string) => `clusters(where: { name: { contains: "Summit" }, operationalFrom: { lte: "${day}" }, operationalUntil: { gt: "${day}" } }) { nodes { id operationalUntil } }`;
    const { before, after, running } = await ask(`{ before: ${on('2024-11-14')} after: ${on('2024-11-15')} running: clusters(where: { operationalUntil: { isNull: true } }) { totalCount } }`);
    expect([before!.nodes, after!.nodes]).toEqual([[{ id: 'cluster:oak-ridge-nl-summit', operationalUntil: '2024-11-15' }], []]);
    expect(running!.totalCount).toBe(782);
  });

  it('that a later table lacks are still there, and left out on demand', async () => {
    const { gone, there } = await ask('{ gone: clusters(where: { vanishedOn: { isNull: false } }) { nodes { id vanishedOn note } } there: clusters(where: { vanishedOn: { isNull: true } }) { totalCount } }');
    expect([gone!.nodes, there!.totalCount]).toEqual([[{ id: 'cluster:oak-ridge-nl-summit', vanishedOn: '2026-09-01', note: 'The table of 2026-04-24 is the last that has it; that of 2026-09-01 has not. Its values are the last ones.' }], 785]);
  });

  it('are known since the day of the first table that has them, and so is each value', async () => {
    const of = (day: string) => `clusters(where: { id: { in: ["oak-ridge-nl-summit", "${ids[0]}"] } }, knownAt: "${day}", orderBy: [{ id: DESC }]) { nodes { id vanishedOn deployments { chipAsStated } } }`;
    const { unknown, first, second } = await ask(`{ unknown: ${of('2026-04-23')} first: ${of('2026-04-24')} second: ${of('2026-09-01')} }`);
    expect(unknown!.nodes).toEqual([]);
    expect(first!.nodes).toEqual([{ id: 'cluster:oak-ridge-nl-summit', vanishedOn: null, deployments: [{ chipAsStated: 'NVIDIA Tesla V100 SXM2' }] }, { id: ids[0], vanishedOn: null, deployments: [] }]);
    expect(second!.nodes).toMatchObject([{ vanishedOn: '2026-09-01' }, { deployments: [{ chipAsStated: 'NVIDIA A100' }] }]);
  });

  it('are looked up by name, and by id where several share one', async () => {
    const { cluster } = await ask('{ cluster(name: "xai colossus memphis phase 2") { id buildsUpon { id } supersededBy { id } sources { source { id } locator } } }') as unknown as { cluster: unknown };
    expect(cluster).toEqual({
      id: 'cluster:xai-colossus-memphis-phase-2', buildsUpon: [{ id: 'cluster:xai-colossus-memphis-phase-1' }], supersededBy: [{ id: 'cluster:xai-colossus-memphis-phase-3' }],
      sources: [{ source: { id: 'source:epoch-gpu-clusters-2026-04-24' }, locator: 'xAI Colossus Memphis Phase 2' }],
    });
    const { errors } = await graphql({ schema, source: '{ cluster(name: "Anonymized Chinese System") { id } }', contextValue: apiContext({ graph, rulebook: seedRulebook, now: `${testDay}T00:00:00Z` }) });
    expect(errors?.[0]?.message).toMatch(/^Several Cluster records bear the name "Anonymized Chinese System": cluster:anonymized-chinese-system-.*Ask by id\.$/);
  });
});

describe('data centers', () => {
  it('are in one state on each day of their timeline', async () => {
    const { dataCenterStates } = await ask('{ dataCenterStates(where: { fromDate: { lte: "2025-12-14" }, untilDate: { gt: "2025-12-14" }, powerMW: { gte: 500 } }, orderBy: [{ powerMW: DESC }]) { nodes { dataCenter { name } powerMW expected } } }');
    expect(run).toHaveLength(1);
    expect(dataCenterStates!.nodes.slice(0, 3)).toEqual([
      { dataCenter: { name: 'Anthropic-Amazon Project Rainier New Carlisle Indiana' }, powerMW: 751, expected: false },
      { dataCenter: { name: 'Meta Prometheus New Albany Ohio' }, powerMW: 691, expected: false },
      { dataCenter: { name: 'Microsoft Fairwater Fayetteville Georgia' }, powerMW: 615, expected: false },
    ]);
  });

  it('are found by who uses them, with how sure that is', async () => {
    const { dataCenters } = await ask('{ dataCenters(where: { users: { some: { name: { eq: "OpenAI" } } } }, orderBy: [{ name: ASC }]) { nodes { name country { code } userCertainties { organization { name } certainty } states { fromDate } } } }');
    expect(dataCenters!.nodes.map(({ name, userCertainties }) => [name, (userCertainties as { certainty: string }[])[0]!.certainty])).toEqual([
      ['Microsoft Fairwater Fayetteville Georgia', 'SPECULATIVE'], ['Microsoft Fairwater Mount Pleasant Wisconsin', 'LIKELY'], ['OpenAI-Oracle Stargate Abilene Texas', 'CONFIDENT'], ['OpenAI-Oracle Stargate Abu Dhabi', 'CONFIDENT'],
    ]);
    for (const { states } of dataCenters!.nodes) {
      const days = (states as { fromDate: string }[]).map(({ fromDate }) => fromDate);
      expect(days).toEqual([...days].sort());
    }
  });
});

describe('chip holdings', () => {
  it('are filtered by who holds what until when, and sorted by size', async () => {
    const { chipHoldings } = await ask('{ chipHoldings(where: { ownerAsStated: { startsWith: "China" }, breakdown: { eq: DESIGNER }, span: { eq: CUMULATIVE }, untilDate: { eq: "2026-01-01" } }, orderBy: [{ h100Equivalents: DESC }], first: 3) { nodes { name owner { id } designer { id } h100Equivalents h100EquivalentsRange { low high unit } } } }');
    expect(run).toHaveLength(1);
    expect(chipHoldings!.nodes).toContainEqual({ name: 'China (smuggled) Nvidia total cumulative through Q4 2025', owner: null, designer: { id: 'organization:nvidia' }, h100Equivalents: 662_048, h100EquivalentsRange: { low: 294_087, high: 1_592_327, unit: 'H100 equivalents' } });
  });

  it('are pages of their owner', async () => {
    const { organization } = await ask('{ organization(id: "google") { clusters { totalCount } dataCentersOwned { totalCount } chipHoldings(where: { span: { eq: QUARTER } }) { totalCount } } }') as unknown as { organization: Readonly<Record<string, { totalCount: number }>> };
    expect(organization['clusters']!.totalCount).toBe(41);
    expect(organization['chipHoldings']!.totalCount).toBeGreaterThan(5);
  });
});

it.each(['cluster', 'chipDeployment', 'dataCenter', 'dataCenterState', 'chipHolding'])('every field of every %s can be read', async (singular) => {
  const noun = schema.getQueryType()!.getFields()[singular]!.type as GraphQLObjectType;
  const plural = `${singular}s`;
  let [after, read] = ['', 0];
  for (let hasNext = true; hasNext;) {
    const page: Answer[string] = (await ask(`{ ${plural}(first: 100 ${after}) { totalCount nodes { ${everything(noun)} } pageInfo { hasNextPage endCursor } } }`))[plural]!;
    hasNext = page.pageInfo.hasNextPage;
    after = `after: "${page.pageInfo.endCursor}"`;
    read += page.nodes.length;
    if (!hasNext) expect(read).toBe(page.totalCount);
  }
  expect(read).toBeGreaterThan(15);
});
