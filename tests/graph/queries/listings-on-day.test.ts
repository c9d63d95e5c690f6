import type { GraphQLSchema } from 'graphql';
import { graphql } from 'graphql';
import { apiContext } from '../../../resolvers/context.ts';
import { buildApiSchema } from '../../../schema/index.ts';
import type { GraphClient } from '../../../src/neo4j/graph-client.ts';
import { testDay } from '../../queries/today.ts';
import { seedRulebook } from '../../unit/rules/seed-rulebook.ts';
import { openTestGraph } from '../connection.ts';

const smic = 'organization: { id: { eq: "smic" } }';

describe('listings of a day', () => {
  let schema: GraphQLSchema;
  let graph: GraphClient;
  beforeAll(async () => { [schema, graph] = [await buildApiSchema(), openTestGraph()]; });
  afterAll(async () => { await graph.close(); });

  async function ask(source: string): Promise<{ readonly data: Readonly<Record<string, Readonly<Record<string, unknown>>>>; readonly asOf: string | undefined }> {
    const context = apiContext({ graph, rulebook: seedRulebook, now: `${testDay}T00:00:00Z` });
    const { data, errors } = await graphql({ schema, source, contextValue: context });
    expect(errors).toBeUndefined();
    return { data: data as Awaited<ReturnType<typeof ask>>['data'], asOf: context.answer.asOf };
  }

  it('begin with the first day, and the answer says which day was asked about', async () => {
    const { data, asOf } = await ask(`{ before: listings(asOf: "2020-12-17", where: { ${smic} }) { totalCount } first: listings(asOf: "2020-12-18", where: { ${smic} }) { totalCount nodes { from } } }`);
    expect(data).toEqual({ before: { totalCount: 0 }, first: { totalCount: 1, nodes: [{ from: '2020-12-18' }] } });
    expect(asOf).toBe('2020-12-17, 2020-12-18');
  });

  it('leave out those whose first day is not known, which all listings hold', async () => {
    const { data, asOf } = await ask(`{ ofToday: listings(asOf: "${testDay}", where: { from: { isNull: true } }) { totalCount nodes { id } } of: listings(where: { from: { isNull: true } }) { totalCount } null: listings(asOf: null, where: { from: { isNull: true } }) { totalCount } }`);
    expect(data['ofToday']).toEqual({ totalCount: 0, nodes: [] });
    expect(data['of']!['totalCount']).toBeGreaterThan(0);
    expect(data['null']).toEqual(data['of']);
    expect(asOf).toBe(testDay);
  });

  it('say what they cover, also where nothing is found and under any name', async () => {
    const coverage = { snapshotOn: '2026-07-31', removalsCovered: false };
    const { data } = await ask('{ listings(asOf: "1990-01-01") { coverage { ...All } also: coverage { snapshotOn } } regulation(id: "us-2025-03-25-entity-inspur-baai") { listings(first: 1) { totalCount coverage { ...All } } } } fragment All on ListingCoverage { snapshotOn removalsCovered }');
    expect(data['listings']).toEqual({ coverage, also: { snapshotOn: '2026-07-31' } });
    expect(data['regulation']!['listings']).toEqual({ totalCount: expect.any(Number) as number, coverage });
  });

  it('and what is computed of a day say that day too', async () => {
    const { data, asOf } = await ask('{ organization(id: "cxmt") { before: listScreening(asOf: "2019-01-01") { lists { list outcome } } on: listScreening(asOf: "2025-06-01") { lists { list outcome } } } chip(id: "nvidia-t4") { status(destination: "CN", asOf: "2024-06-02") measures(asOf: "2024-06-03") { id } } model(id: "deepseek-v3") { measures(asOf: "2024-06-04") { id } } }');
    expect(data['organization']!['before']).toMatchObject({ lists: expect.arrayContaining([{ list: 'SECTION_1260H', outcome: 'UNKNOWN' }]) as unknown });
    expect(data['organization']!['on']).toMatchObject({ lists: expect.arrayContaining([{ list: 'SECTION_1260H', outcome: 'LISTED' }]) as unknown });
    expect(asOf).toBe('2019-01-01, 2024-06-02, 2024-06-03, 2024-06-04, 2025-06-01');
  });

  it('go page by page in the order of their first day', async () => {
    const all = await ask('{ listings(asOf: "2024-06-01", orderBy: [{ from: ASC }], first: 100) { nodes { id from } } }');
    const found: unknown[] = [];
    for (let after: string | null = ''; after !== null;) {
      const { data }: Awaited<ReturnType<typeof ask>> = await ask(`{ listings(asOf: "2024-06-01", orderBy: [{ from: ASC }], first: 7 ${after && `after: "${after}"`}) { nodes { id from } pageInfo { hasNextPage endCursor } } }`);
      const page = data['listings'] as { readonly nodes: readonly unknown[]; readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string } };
      found.push(...page.nodes);
      after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null;
    }
    expect(found).toEqual(all.data['listings']!['nodes']);
  });
});
