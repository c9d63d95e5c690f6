import type { GraphQLSchema } from 'graphql';
import { getNamedType, graphql, isObjectType, isRequiredArgument } from 'graphql';
import { apiContext } from '../../../resolvers/context.ts';
import { buildApiSchema } from '../../../schema/index.ts';
import type { GraphClient } from '../../../src/neo4j/graph-client.ts';
import { testDay } from '../../queries/today.ts';
import { seedRulebook } from '../../unit/rules/seed-rulebook.ts';
import { openTestGraph } from '../connection.ts';
import { everything } from './everything.ts';

const schema: GraphQLSchema = await buildApiSchema();

const plurals = Object.values(schema.getQueryType()!.getFields()).flatMap((field) => {
  const connection = getNamedType(field.type);
  const noun = isObjectType(connection) && connection.name.endsWith('Connection') && !field.args.some(isRequiredArgument) ? getNamedType(connection.getFields()['nodes']!.type) : null;
  return isObjectType(noun) ? [{ plural: field.name, noun }] : [];
});

describe('every field of every record can be read:', () => {
  let graph: GraphClient;
  beforeAll(() => { graph = openTestGraph(); });
  afterAll(async () => { await graph.close(); });

  async function read(source: string): Promise<Readonly<Record<string, { readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null } }>>> {
    const { data, errors } = await graphql({ schema, source, contextValue: apiContext({ graph, rulebook: seedRulebook, now: `${testDay}T00:00:00Z` }) });
    expect(errors).toBeUndefined();
    return data as Awaited<ReturnType<typeof read>>;
  }

  async function walk(ask: (after: string) => string, field: string, most: number): Promise<void> {
    let after = '';
    for (let pages = 0; pages < most; pages += 1) {
      const { pageInfo } = (await read(ask(after)))[field]!;
      if (!pageInfo.hasNextPage) return;
      after = `after: "${pageInfo.endCursor}"`;
    }
  }

  // A thousand claims stand for eleven thousand: they are all made alike. Pages are small, since what the law says of a record is many values.
  it.each(plurals)('$plural', async ({ plural, noun }) => {
    await walk((after) => `{ ${plural}(first: 25 ${after}) { nodes { ${everything(noun)} } pageInfo { hasNextPage endCursor } } }`, plural, 40);
  });

  it('the law says of every model what the statement found, under each modeled rule and one that is not', async () => {
    for (const regulation of ['us-2022-10-07-ac-ifr', 'us-2023-01-18-macau', 'us-2023-10-17-acs-ifr', 'us-2025-01-15-ai-diffusion']) {
      await walk((after) => `{ modelsTrainedUnder(regulation: "${regulation}", first: 100 ${after}) { edges { certainty constraints { status explanation use { id } destination { code } routes { route } } } pageInfo { hasNextPage endCursor } } }`, 'modelsTrainedUnder', 10);
    }
  });
});
