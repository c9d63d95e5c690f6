import type { ExecutionResult, GraphQLSchema } from 'graphql';
import { graphql } from 'graphql';
import { apiContext } from '../../../resolvers/context.ts';
import { partyIndex } from '../../../resolvers/party-index.ts';
import { buildApiSchema } from '../../../schema/index.ts';
import type { Statement } from '../../../src/domain/graph.ts';
import type { GraphClient } from '../../../src/neo4j/graph-client.ts';
import { operatorsOf } from '../../../src/neo4j/query-plan.ts';
import { readVersion } from '../../../src/seeding/loading/statements.ts';
import { goldens, goldenText } from '../../queries/golden.ts';
import { testDay } from '../../queries/today.ts';
import { seedRulebook } from '../../unit/rules/seed-rulebook.ts';
import { openTestGraph } from '../connection.ts';

/** The first statement of each shape is planned by a database that has just started. */
const coldPlan = 30_000;

describe('over the seed', () => {
  let schema: GraphQLSchema;
  let graph: GraphClient;
  let version: string;
  const run: Statement[] = [];

  beforeAll(async () => {
    schema = await buildApiSchema();
    graph = openTestGraph({ onStatement: (statement) => run.push(statement) });
    version = String((await graph.read(readVersion))[0]?.[0]);
    // The names of all parties are read once for a version of the dataset, as a server does.
    await partyIndex(graph);
  });
  afterAll(async () => { await graph.close(); });
  beforeEach(() => { run.length = 0; });

  const ask = (source: string): Promise<ExecutionResult> => graphql({ schema, source, contextValue: apiContext({ graph, rulebook: seedRulebook, now: `${testDay}T00:00:00Z` }) });

  it.each(goldens)('$name answers what $name.json says, in one statement for each root field', async ({ operation, statements, path }) => {
    const printed = withoutVersion(version, `${JSON.stringify(await ask(operation), null, 2)}\n`);
    expect(run).toHaveLength(statements);
    expect(printed).toBe(goldenText(path('json'), printed));
  }, coldPlan);

  it.each(goldens)('$name finds its rows through indexes', async ({ operation }) => {
    await ask(operation);
    for (const statement of run.slice()) {
      const scans = operatorsOf(await graph.explain(statement)).filter(({ operator }) => /AllNodesScan|AllRelationshipsScan|CartesianProduct/.test(operator));
      expect(scans).toEqual([]);
    }
  }, coldPlan);
});

/** The version hashes the whole seed: every correction would change every golden. A citation says it in its texts as well. */
function withoutVersion(version: string, printed: string): string {
  return printed.replaceAll(version, '(a hash of the content)');
}
