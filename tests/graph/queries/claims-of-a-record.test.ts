import type { GraphQLSchema } from 'graphql';
import { graphql } from 'graphql';
import { apiContext } from '../../../resolvers/context.ts';
import { buildApiSchema } from '../../../schema/index.ts';
import type { GraphClient } from '../../../src/neo4j/graph-client.ts';
import { testDay } from '../../queries/today.ts';
import { seedRulebook } from '../../unit/rules/seed-rulebook.ts';
import { openTestGraph } from '../connection.ts';

interface Grouped {
  readonly totalCount: number;
  readonly nodes: readonly { readonly rank: string; readonly check: string | null }[];
  readonly groups: readonly { readonly count: number; readonly keys: readonly { readonly value: string | null }[] }[];
}

describe('the claims about a record', () => {
  let schema: GraphQLSchema;
  let graph: GraphClient;
  beforeAll(async () => { [schema, graph] = [await buildApiSchema(), openTestGraph()]; });
  afterAll(async () => { await graph.close(); });

  async function ask(source: string): Promise<Readonly<Record<string, unknown>>> {
    const { data, errors } = await graphql({ schema, source, contextValue: apiContext({ graph, rulebook: seedRulebook, now: `${testDay}T00:00:00Z` }) });
    expect(errors).toBeUndefined();
    return JSON.parse(JSON.stringify(data)) as Readonly<Record<string, unknown>>;
  }

  it.each(['', 'knownAt: "2025-01-31"'])('are grouped inside the record as they are counted one by one (%s)', async (knownAt) => {
    const { chips } = await ask(`{ chips(first: 5 ${knownAt}) { nodes { claimsAbout(first: 100) { totalCount nodes { rank check } groups(by: [RANK, CHECK]) { count keys { value } } } } } }`);
    for (const { claimsAbout: { totalCount, nodes, groups } } of (chips as { readonly nodes: readonly { readonly claimsAbout: Grouped }[] }).nodes) {
      expect(groups.reduce((sum, { count }) => sum + count, 0)).toBe(totalCount);
      for (const { count, keys: [rank, check] } of groups) expect(count).toBe(nodes.filter((claim) => claim.rank === rank!.value && claim.check === check!.value).length);
    }
  });

  it('rest on a chain that can be read wherever claims are', async () => {
    const { claims, claim } = await ask('{ claims(first: 3) { nodes { id origins chain { id } } } claim(id: "chip/nvidia-t4/name") { chain(first: 2) { id restsOn { id } } } }');
    expect((claims as { readonly nodes: readonly unknown[] }).nodes).toHaveLength(3);
    expect(claim).toEqual({ chain: [] });
  });
});
