import type { GraphQLSchema } from 'graphql';
import { graphql } from 'graphql';
import { apiContext } from '../../../resolvers/context.ts';
import { buildApiSchema } from '../../../schema/index.ts';
import type { Statement } from '../../../src/domain/graph.ts';
import type { GraphClient } from '../../../src/neo4j/graph-client.ts';
import { seedGraph } from '../../../src/seeding/seed-graph.ts';
import { fixtureSeed } from '../../unit/seeding/with-overlay.ts';
import { seedRulebook } from '../../unit/rules/seed-rulebook.ts';
import { emptyNeo4j } from '../neo4j/empty-neo4j.ts';
import type { EmptyNeo4j } from '../neo4j/empty-neo4j.ts';
import { loadMade, made } from './made-feed.ts';

describe('parties over an imported list', () => {
  let neo4j: EmptyNeo4j;
  let graph: GraphClient;
  let schema: GraphQLSchema;
  const run: Statement[] = [];

  beforeAll(async () => {
    [neo4j, schema] = await Promise.all([emptyNeo4j(), buildApiSchema()]);
    graph = neo4j.open({ onStatement: (statement) => run.push(statement) });
    await seedGraph(fixtureSeed, graph);
    await loadMade(graph, made('2026-07-31', 10, { 3: 'Zhongguancun Widget Works' }));
  });
  afterAll(async () => {
    await graph?.close();
  });

  async function ask(source: string): Promise<Readonly<Record<string, unknown>>> {
    run.length = 0;
    const { data, errors } = await graphql({ schema, source, contextValue: apiContext({ graph, rulebook: seedRulebook, now: '2026-11-24T00:00:00Z' }) });
    expect(errors).toBeUndefined();
    return data as Readonly<Record<string, unknown>>;
  }
  const match = (name: string, given = ''): Promise<Readonly<Record<string, unknown>>> => ask(`{ matchParties(parties: [{ name: "${name}" }] ${given}) { outcome listsSearched { id asOf records isWhole } matches { score name listing { id listedName until } } } }`);

  it('are found in spite of a spelling, with the list and its day, by one statement once the names are read', async () => {
    await match('Anybody');
    const { matchParties: [found] } = await match('Zhongguancun Wigdet Works') as { readonly matchParties: readonly [unknown] };
    expect(found).toMatchObject({ outcome: 'MATCH', matches: [{ name: 'Zhongguancun Widget Works', listing: { id: 'listing:made-3', listedName: 'Zhongguancun Widget Works', until: null } }] });
    expect(found).toMatchObject({ listsSearched: expect.arrayContaining([{ id: 'SDN_LIST', asOf: '2026-07-31', records: 10, isWhole: true }]) as unknown });
    expect(run).toHaveLength(1);
  });

  it('of a newer vintage are found without a restart, and those that ended only on days before', async () => {
    await match('Zhongguancun Widget Works');
    await loadMade(graph, made('2026-08-31', 10, { 4: 'Yellow River Widget Works' }, 4));
    expect(await match('Yellow River Widget Works')).toMatchObject({ matchParties: [{ outcome: 'MATCH' }] });
    expect(await match('Zhongguancun Widget Works')).toMatchObject({ matchParties: [{ outcome: 'NO_MATCH', matches: [] }] });
    expect(await match('Zhongguancun Widget Works', 'asOf: "2026-08-30"')).toMatchObject({ matchParties: [{ outcome: 'MATCH', matches: [{ listing: { until: '2026-08-31' } }] }] });
    expect(await match('Zhongguancun Widget Works', 'asOf: "2026-08-30", knownAt: "2026-07-30"')).toMatchObject({ matchParties: [{ outcome: 'NO_MATCH' }] });
  });

  it('stand as listings from the day on which they were first seen', async () => {
    const count = async (asOf: string): Promise<unknown> => (await ask(`{ listings(asOf: "${asOf}", where: { list: { eq: SDN_LIST } }) { totalCount } }`))['listings'];
    expect(await count('2026-07-30')).toEqual({ totalCount: 0 });
    expect(await count('2026-07-31')).toEqual({ totalCount: 10 });
    expect(await count('2026-08-31')).toEqual({ totalCount: 6 });
  });
});
