import type { ExecutionResult, GraphQLSchema } from 'graphql';
import { graphql } from 'graphql';
import { apiContext } from '../../../resolvers/context.ts';
import { partyIndex } from '../../../resolvers/party-index.ts';
import { buildApiSchema } from '../../../schema/index.ts';
import type { Statement } from '../../../src/domain/graph.ts';
import type { GraphClient } from '../../../src/neo4j/graph-client.ts';
import { operatorsOf, totalDbHits } from '../../../src/neo4j/query-plan.ts';
import { heldVersions } from '../../../src/seeding/loading/held-versions.ts';
import { hitsApart, recordedHits, recordHits } from '../../queries/db-hits.ts';
import { goldens, goldenText, type Golden } from '../../queries/golden.ts';
import { testDay } from '../../queries/today.ts';
import { seedRulebook } from '../../unit/rules/seed-rulebook.ts';
import { openTestGraph } from '../connection.ts';

describe('over the seed', () => {
  let schema: GraphQLSchema;
  let graph: GraphClient;
  let version: string;
  const run: Statement[] = [];

  beforeAll(async () => {
    schema = await buildApiSchema();
    graph = openTestGraph({ onStatement: (statement) => run.push(statement) });
    version = String((await heldVersions(graph))?.version);
    // The names of all parties are read once for a version of the dataset, as a server does.
    await partyIndex(graph);
  });
  afterAll(async () => { await graph.close(); });

  const ask = (source: string): Promise<ExecutionResult> => graphql({ schema, source, contextValue: apiContext({ graph, rulebook: seedRulebook, now: `${testDay}T00:00:00Z` }) });

  interface Asked {
    readonly answer: ExecutionResult;
    readonly statements: readonly Statement[];
  }
  const asked = new Map<string, Asked>();
  /** Each is asked once: what it answers and what it costs are looked at apart. */
  async function askedOnce({ name, operation }: Golden): Promise<Asked> {
    const known = asked.get(name);
    if (known) return known;
    run.length = 0;
    const answer = await ask(operation);
    const fresh = { answer, statements: run.slice() };
    asked.set(name, fresh);
    return fresh;
  }

  it.each(goldens)('$name answers what $name.json says, in one statement for each root field', async (golden) => {
    const { answer, statements } = await askedOnce(golden);
    const printed = withoutVersion(version, `${JSON.stringify(answer, null, 2)}\n`);
    expect(statements).toHaveLength(golden.statements);
    expect(printed).toBe(goldenText(golden.path('json'), printed));
  });

  it.each(goldens)('$name finds its rows through indexes, for as many database hits as are on record', async (golden) => {
    const { statements } = await askedOnce(golden);
    const onRecord = recordedHits()[golden.name];
    let hits = await costOf(statements);
    for (let tries = 0; tries < 2 && hitsApart(hits, onRecord) !== null; tries += 1) hits = Math.min(hits, await costOf(statements.map(planAgain)));
    recordHits(golden.name, hits);
    expect(hitsApart(hits, recordedHits()[golden.name])).toBeNull();
  });

  /** The hits of all of them; none may scan. */
  async function costOf(statements: readonly Statement[]): Promise<number> {
    let hits = 0;
    for (const statement of statements) {
      const plan = await graph.profile(statement);
      expect(operatorsOf(plan).filter(({ operator }) => /AllNodesScan|AllRelationshipsScan|CartesianProduct/.test(operator))).toEqual([]);
      hits += totalDbHits(plan);
    }
    return hits;
  }
});

/** The planner takes the best plan that it finds within a second: on a busy machine not the one that it may find in peace. */
function planAgain({ text, parameters }: Statement): Statement {
  return { text: `CYPHER replan=force ${text}`, parameters };
}

/** The version hashes the whole seed: every correction would change every golden. A citation says it in its texts as well. */
function withoutVersion(version: string, printed: string): string {
  return printed.replaceAll(version, '(a hash of the content)');
}
