import type { ExecutionResult, GraphQLSchema } from 'graphql';
import { graphql } from 'graphql';
import { apiContext } from '../../../resolvers/context.ts';
import { buildApiSchema } from '../../../schema/index.ts';
import type { Statement } from '../../../src/domain/graph.ts';
import type { GraphClient } from '../../../src/neo4j/graph-client.ts';
import { indexesOf, operatorsOf, totalDbHits } from '../../../src/neo4j/query-plan.ts';
import { testDay } from '../../queries/today.ts';
import { seedRulebook } from '../../unit/rules/seed-rulebook.ts';
import { openTestGraph } from '../connection.ts';

interface Found {
  readonly totalCount: number;
  readonly truncated: boolean;
  readonly didYouMean: readonly string[];
  readonly facets: readonly { readonly type: string; readonly count: number }[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
  readonly edges: readonly { readonly cursor: string; readonly score: number; readonly matchedOn: string; readonly matchedField: string; readonly node: { readonly id: string; readonly __typename: string } }[];
}

const selection = 'totalCount truncated didYouMean facets { type count } pageInfo { hasNextPage endCursor } edges { cursor score matchedOn matchedField node { __typename id } }';

describe('search over the seed', () => {
  let schema: GraphQLSchema;
  let graph: GraphClient;
  const run: Statement[] = [];
  beforeAll(async () => { [schema, graph] = [await buildApiSchema(), openTestGraph({ onStatement: (statement) => run.push(statement) })]; });
  afterAll(async () => { await graph.close(); });
  beforeEach(() => { run.length = 0; });

  const ask = (variables: Readonly<Record<string, unknown>>): Promise<ExecutionResult> => graphql({
    schema, variableValues: variables, contextValue: apiContext({ graph, rulebook: seedRulebook, now: `${testDay}T00:00:00Z` }),
    source: `query Search($query: String!, $first: Int, $after: String, $types: [SearchType!], $knownAt: Date) { search(query: $query, first: $first, after: $after, types: $types, knownAt: $knownAt) { ${selection} } }`,
  });
  async function search(query: string, given: Readonly<Record<string, unknown>> = {}): Promise<Found> {
    const { data, errors } = await ask({ query, ...given });
    expect(errors).toBeUndefined();
    return (data as { search: Found }).search;
  }
  const idsOf = ({ edges }: Found): readonly string[] => edges.map(({ node }) => node.id);

  it.each(['輝達', '英偉達', '英伟达', 'NVIDIA', 'nvidia corporation', 'ＮＶＩＤＩＡ', 'nvda', 'NVDA', 'Q182477'])('%s is Nvidia', async (query) => {
    const [first] = (await search(query)).edges;
    expect(first).toMatchObject({ score: 1, node: { id: 'organization:nvidia' } });
  });

  it.each([
    ['nvid', 'organization:nvidia'], ['深度', 'organization:deepseek'], ['求', 'organization:deepseek'], ['deepseekv3', 'model:deepseek-v3'], ['deepseek v3', 'model:deepseek-v3'],
    ['v3 deepseek', 'model:deepseek-v3'], ['88 FR 73458', 'regulation:us-2023-10-17-acs-ifr'], ['2023-23055', 'regulation:us-2023-10-17-acs-ifr'], ['nvidia-h800-sxm5', 'chip:nvidia-h800-sxm5'],
    ['chip nvidia h800 sxm5', 'chip:nvidia-h800-sxm5'], ['A100-SXM4 40GB', 'chip:nvidia-a100-sxm4-40gb'], ['梁文锋', 'person:liang-wenfeng'], ['梁文鋒', 'person:liang-wenfeng'], ['英伟达出口管制', 'organization:nvidia'],
  ])('%s finds %s first', async (query, id) => {
    expect(idsOf(await search(query, { first: 5 }))[0]).toBe(id);
  });

  it('who made a thing says which one is meant, in either script, and finds nothing alone', async () => {
    for (const query of ['輝達 H800', '英伟达 h800', 'nvidia h800']) {
      const ids = idsOf(await search(query, { first: 6 }));
      expect(ids.slice(0, 3)).toEqual(['chip-family:nvidia-h800', 'chip:nvidia-h800-pcie', 'chip:nvidia-h800-sxm5']);
      expect(ids).toContain('organization:nvidia');
    }
    expect(idsOf(await search('輝達')).filter((id) => id.startsWith('chip:'))).toEqual([]);
  });

  it('says which name matched, and of which field', async () => {
    expect((await search('NVDA')).edges[0]).toMatchObject({ matchedOn: 'NVDA', matchedField: 'ticker' });
    expect((await search('英偉達')).edges[0]).toMatchObject({ matchedOn: '英偉達', matchedField: 'aliases' });
    expect((await search('輝達')).edges[0]).toMatchObject({ matchedOn: '輝達', matchedField: 'nameZhHant' });
    expect((await search('nvidia')).edges[0]).toMatchObject({ matchedOn: 'Nvidia', matchedField: 'name' });
    expect((await search('NVIDIA Corp')).edges[0]).toMatchObject({ matchedOn: 'NVIDIA Corporation', matchedField: 'aliases' });
  });

  it('suggests what is written nearly so where nothing good is found, and nothing else', async () => {
    expect(await search('Nvidai')).toMatchObject({ totalCount: 0, edges: [], didYouMean: expect.arrayContaining(['Nvidia']) as string[] });
    expect((await search('depseek h800')).didYouMean[0]).toBe('DeepSeek');
    expect((await search('huawei technologis')).didYouMean[0]).toBe('Huawei Technologies');
    expect((await search('Hauwei')).didYouMean).toContain('Huawei Technologies');
    expect((await search('nvidia')).didYouMean).toEqual([]);
    expect((await search('qqqqqqqqqqqq')).didYouMean).toEqual([]);
  });

  // The words that have the most near terms in the seed.
  it.each([
    ['words of three letters', 'mai mat lai sin ist lac sai sam int car lan alm man cao and acd san cai bai sae gai mar ais mac adm mad ame aid apt gpt sao sar'],
    ['words of six letters', 'export change thread models center xining letter chinas centre update siyuan bester report qiyuan others liming groups charge better states sparks source review police'],
    ['part numbers', '100 10b 300 30b 200 32b 202 35b 15b 17b 910 20b 800 37b 000 75b 120 80b 150 13b 9100 a100 h100 b100 2025 mi300x ascend910b doc2025 3a090b'],
    ['words as long as are looked for', 'administrations semiconductors corporations manufacturing international technologies communications supercomputing restrictions implementation considerations'],
    ['a word that is longer', 'semiconductor'.repeat(15)],
    ['Chinese', '求'.repeat(199)],
  ])('suggests at most three names for many near terms: %s', async (_, query) => {
    const { data, errors } = await ask({ query });
    expect(errors).toBeUndefined();
    expect((data as { search: Found }).search.didYouMean.length).toBeLessThanOrEqual(3);
  });

  it('finds a short name and a longer one anywhere in a long Chinese text', async () => {
    const around = '关于先进计算与半导体制造物项出口管制的若干问题及其对人工智能模型训练的影响分析报告在此说明有关企业的情况并列出它们所使用的芯片型号以及供应商名单供研究人员参考引用时请注明来源与日期谢谢合作'.repeat(2);
    for (const [name, id] of [['深度求索', 'organization:deepseek'], ['英偉達', 'organization:nvidia'], ['梁文鋒', 'person:liang-wenfeng']] as const) {
      for (const at of [0, 60, 150]) {
        const found = await search(`${around.slice(0, at)}${name}${around.slice(at, 200 - name.length)}`, { first: 100, types: ['ORGANIZATION', 'PERSON'] });
        expect(idsOf(found)).toContain(id);
      }
    }
  });

  it('does not take one letter for the beginning of a word', async () => {
    const scoreOf = async (query: string): Promise<number | undefined> => (await search(query)).edges.find(({ node }) => node.id === 'model:deepseek-v3')?.score;
    expect(await scoreOf('deepseek v3')).toBe(1);
    // One of two words, 8 of 10 letters, and the name begins so.
    expect(await scoreOf('deepseek v')).toBe(0.64);
  });

  it('pages through all of it once, in one order, whatever the size of the page', async () => {
    const whole = idsOf(await search('h', { first: 100 })).concat();
    const all = idsOf(await search('nvidia', { first: 100 }));
    const paged: string[] = [];
    for (let after: string | null = null, more = true; more;) {
      const page: Found = await search('nvidia', { first: 3, after });
      paged.push(...idsOf(page));
      [after, more] = [page.pageInfo.endCursor, page.pageInfo.hasNextPage];
    }
    expect(paged).toEqual(all);
    expect(new Set(paged).size).toBe((await search('nvidia')).totalCount);
    expect(whole.length).toBeLessThanOrEqual(100);
  });

  it('counts by type what it counts in all', async () => {
    const { facets, totalCount } = await search('h100', { first: 1 });
    expect(facets.reduce((sum, { count }) => sum + count, 0)).toBe(totalCount);
    const { edges, facets: ofChips } = await search('h100', { types: ['CHIP'], first: 100 });
    expect(ofChips).toEqual(facets.filter(({ type }) => type === 'CHIP'));
    expect(edges.every(({ node }) => node.__typename === 'Chip')).toBe(true);
  });

  it('refuses a cursor of other words', async () => {
    const { pageInfo } = await search('nvidia', { first: 1 });
    const { errors } = await ask({ query: 'deepseek', after: pageInfo.endCursor });
    expect(errors?.[0]?.originalError).toMatchObject({ code: 'INVALID_CURSOR' });
  });

  it('finds on a day of knowledge only what was known', async () => {
    expect(idsOf(await search('deepseek v3', { knownAt: '2024-01-01', types: ['MODEL'] }))).not.toContain('model:deepseek-v3');
    expect(idsOf(await search('deepseek v3', { knownAt: '2025-01-31', types: ['MODEL'] }))[0]).toBe('model:deepseek-v3');
    expect(await search('nvidia', { knownAt: '1990-01-01' })).toMatchObject({ totalCount: 0, didYouMean: [] });
  });

  it.each(['AND', 'OR NOT', 'a AND (', '[a TO b]', 'title:x*', '"unbalanced', 'a~9^3', '\\', '+-!(){}[]^"~*?:\\/ x', "'}) DETACH DELETE n //", '求'.repeat(200), '#Chip', '½', 'ﷺ'])('takes %.30s as plain text, or refuses it', async (query) => {
    const { errors } = await ask({ query });
    expect(errors?.map(({ originalError }) => (originalError as { code?: string }).code) ?? []).toEqual(errors ? ['BAD_USER_INPUT'] : []);
  });

  it('is one statement that reads the full-text index and few rows', async () => {
    await search('輝達 H800');
    expect(run).toHaveLength(1);
    const plan = await graph.profile(run[0]!);
    expect(operatorsOf(plan).filter(({ operator }) => /Scan|CartesianProduct/.test(operator))).toEqual([]);
    expect(indexesOf(plan).every((index) => index.startsWith('UNIQUE'))).toBe(true);
    expect(totalDbHits(plan)).toBeLessThan(300);
  });
});
