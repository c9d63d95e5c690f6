import type { GraphQLSchema } from 'graphql';
import { graphql, parse } from 'graphql';
import { apiContext } from '../../../resolvers/context.ts';
import { explainOperation } from '../../../resolvers/explain.ts';
import { buildApiSchema } from '../../../schema/index.ts';
import type { GraphClient } from '../../../src/neo4j/graph-client.ts';
import { totalDbHits } from '../../../src/neo4j/query-plan.ts';
import { testDay } from '../../queries/today.ts';
import { seedRulebook } from '../../unit/rules/seed-rulebook.ts';
import { openTestGraph } from '../connection.ts';

interface Page {
  readonly totalCount: number;
  readonly edges: readonly { readonly cursor: string; readonly node: { readonly id: string } }[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly hasPreviousPage: boolean; readonly startCursor: string | null; readonly endCursor: string | null };
}

const orders = ['', 'orderBy: [{ vendor: { name: DESC } }, { tpp: ASC }]', 'orderBy: [{ trainingUsesCount: DESC }]', 'orderBy: [{ name: ASC }]', 'orderBy: [{ tpp: DESC }]', 'orderBy: [{ tpp: ASC }]', 'orderBy: [{ releaseDate: ASC }, { performanceDensity: DESC }]', 'orderBy: [{ performanceDensity: DESC }, { dieAreaMm2: ASC }, { name: DESC }]', 'orderBy: [{ id: DESC }]'];

describe('pages', () => {
  let schema: GraphQLSchema;
  let graph: GraphClient;
  beforeAll(async () => { [schema, graph] = [await buildApiSchema(), openTestGraph()]; });
  afterAll(async () => { await graph.close(); });

  async function page(parameters: string, plural = 'chips'): Promise<Page> {
    const source = `{ ${plural}(${parameters}) { totalCount edges { cursor node { id } } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } } }`;
    const { data, errors } = await graphql({ schema, source, contextValue: apiContext({ graph, rulebook: seedRulebook, now: `${testDay}T00:00:00Z` }) });
    expect(errors).toBeUndefined();
    return data![plural] as Page;
  }

  it.each(orders)('go through every chip once, forward and back, in the same order: %s', async (order) => {
    const forward: string[] = [];
    let { edges, pageInfo, totalCount } = await page(`${order} first: 31`);
    for (;;) {
      forward.push(...edges.map(({ node }) => node.id));
      if (!pageInfo.hasNextPage) break;
      ({ edges, pageInfo } = await page(`${order} first: 31 after: "${pageInfo.endCursor}"`));
    }
    expect(forward).toHaveLength(totalCount);
    expect(new Set(forward).size).toBe(totalCount);
    const backward: string[] = [];
    ({ edges, pageInfo } = await page(`${order} last: 17`));
    for (;;) {
      backward.unshift(...edges.map(({ node }) => node.id));
      if (!pageInfo.hasPreviousPage) break;
      ({ edges, pageInfo } = await page(`${order} last: 17 before: "${pageInfo.startCursor}"`));
    }
    expect(backward).toEqual(forward);
  });

  it('put missing values last, whichever way the key is sorted', async () => {
    for (const direction of ['ASC', 'DESC']) {
      const source = `{ chips(orderBy: [{ tpp: ${direction} }], last: 1) { nodes { tpp } } }`;
      const { data } = await graphql({ schema, source, contextValue: apiContext({ graph, rulebook: seedRulebook, now: testDay }) });
      expect(data).toEqual({ chips: { nodes: [{ tpp: null }] } });
    }
  });

  it('read little more than their rows, the first one and a late one alike, though the key of some is missing', async () => {
    const hits = async (parameters: string): Promise<number> => {
      const [statement] = await explainOperation(schema, parse(`{ chips(orderBy: [{ tpp: DESC }] first: 10 ${parameters}) { nodes { id name tpp } } }`), {}, { rulebook: seedRulebook, today: testDay });
      return totalDbHits(await graph.profile(statement!));
    };
    const { totalCount, pageInfo: { endCursor } } = await page('orderBy: [{ tpp: DESC }] first: 60');
    const [first, late] = [await hits(''), await hits(`after: "${endCursor}"`)];
    expect(totalCount).toBeGreaterThan(120);
    expect(first).toBeLessThan(11 * 8);
    expect(late).toBeLessThanOrEqual(first * 1.1);
  });

  const pointed = [
    ['chips', 'vendor: { id: { eq: "nvidia" } }', '{ tpp: DESC }'],
    ['chips', 'vendor: { id: { in: ["amd", "huawei"] } }, tpp: { gte: 100 }', '{ releaseDate: ASC }, { performanceDensity: DESC }'],
    ['chips', 'families: { some: { id: { in: ["nvidia-hopper", "nvidia-h800"] } } }', '{ vendor: { name: ASC } }, { name: DESC }'],
    ['models', 'developers: { some: { id: { in: ["deepseek", "alibaba"] } } }', '{ trainingFlop: ASC }'],
    ['models', 'trainingUses: { some: { family: { id: { eq: "nvidia-a100" } } } }', '{ trainingUsesCount: DESC }'],
    ['models', 'developers: { some: { id: { eq: "deepseek" } } }', ''],
  ] as const;

  /** Within `or` a condition is asked of each record, in the order of the index. */
  it.each(pointed)('of %s begin at the records that are named by id, and are the same: %s %s', async (plural, condition, keys) => {
    const order = keys === '' ? '' : `orderBy: [${keys}]`;
    const through = async (where: string, size: string, cursor: (info: Page['pageInfo']) => string | null): Promise<readonly (readonly string[])[]> => {
      const pages: string[][] = [];
      for (let next: string | null = ''; next !== null;) {
        const { edges, pageInfo, totalCount }: Page = await page(`where: ${where} ${order} ${size} ${next}`, plural);
        pages.push([String(totalCount), ...edges.map(({ node }) => node.id)]);
        next = cursor(pageInfo);
      }
      return pages;
    };
    const forward = ({ hasNextPage, endCursor }: Page['pageInfo']): string | null => (hasNextPage ? `after: "${endCursor}"` : null);
    const backward = ({ hasPreviousPage, startCursor }: Page['pageInfo']): string | null => (hasPreviousPage ? `before: "${startCursor}"` : null);
    const began = await through(`{ ${condition} }`, 'first: 7', forward);
    expect(began.flat().length).toBeGreaterThan(5);
    expect(began).toEqual(await through(`{ or: [{ ${condition} }] }`, 'first: 7', forward));
    expect(await through(`{ ${condition} }`, 'last: 5', backward)).toEqual(await through(`{ or: [{ ${condition} }] }`, 'last: 5', backward));
  });

  it.each(pointed.filter(([plural]) => plural === 'models'))('of few %s among many read those alone: %s', async (plural, condition, keys) => {
    const hits = async (where: string): Promise<number> => {
      const [statement] = await explainOperation(schema, parse(`{ ${plural}(where: ${where} ${keys === '' ? '' : `orderBy: [${keys}]`} first: 10) { nodes { id } } }`), {}, { rulebook: seedRulebook, today: testDay });
      return totalDbHits(await graph.profile(statement!));
    };
    const [begun, each] = [await hits(`{ ${condition} }`), await hits(`{ or: [{ ${condition} }] }`)];
    expect(begun).toBeLessThan(each);
  });

  it('may be empty', async () => {
    expect(await page('where: { name: { eq: "no such chip" } }')).toEqual({ totalCount: 0, edges: [], pageInfo: { hasNextPage: false, hasPreviousPage: false, startCursor: null, endCursor: null } });
  });
});
