import type { GraphQLSchema } from 'graphql';
import { graphql } from 'graphql';
import { apiContext } from '../../../resolvers/context.ts';
import { buildApiSchema } from '../../../schema/index.ts';
import type { GraphClient } from '../../../src/neo4j/graph-client.ts';
import { testDay } from '../../queries/today.ts';
import { seedRulebook } from '../../unit/rules/seed-rulebook.ts';
import { openTestGraph } from '../connection.ts';

const chinese = { developers: { some: { country: { eq: 'CN' } } } };

interface Coverage {
  readonly considered: number;
  readonly determined: number;
  readonly undetermined: number;
  readonly withoutHardware: number;
  readonly reasons: readonly { readonly reason: string; readonly count: number }[];
}

describe('the reasons why models could not be determined', () => {
  let schema: GraphQLSchema;
  let graph: GraphClient;
  beforeAll(async () => {
    schema = await buildApiSchema();
    graph = openTestGraph();
  });
  afterAll(async () => { await graph.close(); });

  const ask = async (source: string, variables?: Readonly<Record<string, unknown>>): Promise<Readonly<Record<string, unknown>>> => {
    const { data, errors } = await graphql({ schema, source, variableValues: variables, contextValue: apiContext({ graph, rulebook: seedRulebook, now: `${testDay}T00:00:00Z` }) });
    expect(errors).toBeUndefined();
    return data as Readonly<Record<string, unknown>>;
  };
  const coverageOf = async (regulation: string, name?: string): Promise<Coverage> => {
    const { modelsTrainedUnder } = await ask('query ($regulation: ID!, $where: ModelWhere) { modelsTrainedUnder(regulation: $regulation, where: $where) { coverage { considered determined undetermined withoutHardware reasons { reason count } } } }', {
      regulation, where: name === undefined ? chinese : { ...chinese, name: { eq: name } },
    });
    return (modelsTrainedUnder as { readonly coverage: Coverage }).coverage;
  };

  it.each(['us-2023-10-17-acs-ifr', 'cn-2023-08-01-ga-ge'])('are told of each model that is not determined and of no other: %s', async (regulation) => {
    const { head, tail } = await ask('query ($where: ModelWhere) { head: models(where: $where, first: 100) { totalCount nodes { name } } tail: models(where: $where, last: 100) { nodes { name } } }', { where: chinese }) as Readonly<Record<'head' | 'tail', { readonly totalCount: number; readonly nodes: readonly { readonly name: string }[] }>>;
    const names = [...new Set([...head.nodes, ...tail.nodes].map(({ name }) => name))];
    expect(names).toHaveLength(head.totalCount);
    const all = await coverageOf(regulation);
    const ofEach: (Coverage & { readonly name: string })[] = [];
    for (const name of names) ofEach.push({ name, ...await coverageOf(regulation, name) });
    expect(ofEach.filter(({ undetermined, withoutHardware, reasons }) => (reasons.length > 0) !== (undetermined + withoutHardware > 0))).toEqual([]);
    for (const { reason, count } of all.reasons) expect(ofEach.filter(({ reasons }) => reasons.some((each) => each.reason === reason))).toHaveLength(count);
    expect(all.considered).toBe(all.determined + all.undetermined + all.withoutHardware);
    expect(all.reasons.find(({ reason }) => reason === 'NO_HARDWARE_RECORDED')?.count).toBe(all.withoutHardware);
  });
});
