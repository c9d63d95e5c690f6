import type { GraphQLSchema } from 'graphql';
import { graphql } from 'graphql';
import { apiContext } from '../../../resolvers/context.ts';
import { buildApiSchema } from '../../../schema/index.ts';
import type { GraphClient } from '../../../src/neo4j/graph-client.ts';
import { testDay } from '../../queries/today.ts';
import { seedRulebook } from '../../unit/rules/seed-rulebook.ts';
import { openTestGraph } from '../connection.ts';

interface Page {
  readonly totalCount: number;
  readonly edges: readonly { readonly cursor: string; readonly node: { readonly id: string } }[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly hasPreviousPage: boolean; readonly startCursor: string | null; readonly endCursor: string | null };
}

const orders = ['', 'orderBy: [{ name: ASC }]', 'orderBy: [{ tpp: DESC }]', 'orderBy: [{ tpp: ASC }]', 'orderBy: [{ releaseDate: ASC }, { performanceDensity: DESC }]', 'orderBy: [{ performanceDensity: DESC }, { dieAreaMm2: ASC }, { name: DESC }]', 'orderBy: [{ id: DESC }]'];

describe('pages', () => {
  let schema: GraphQLSchema;
  let graph: GraphClient;
  beforeAll(async () => { [schema, graph] = [await buildApiSchema(), openTestGraph()]; });
  afterAll(async () => { await graph.close(); });

  async function page(parameters: string): Promise<Page> {
    const source = `{ chips(${parameters}) { totalCount edges { cursor node { id } } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } } }`;
    const { data, errors } = await graphql({ schema, source, contextValue: apiContext({ graph, rulebook: seedRulebook, now: `${testDay}T00:00:00Z` }) });
    expect(errors).toBeUndefined();
    return data!['chips'] as Page;
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

  it('may be empty', async () => {
    expect(await page('where: { name: { eq: "no such chip" } }')).toEqual({ totalCount: 0, edges: [], pageInfo: { hasNextPage: false, hasPreviousPage: false, startCursor: null, endCursor: null } });
  });
});
