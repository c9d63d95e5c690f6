import { readFileSync } from 'node:fs';
import { parse } from 'graphql';
import type { Driver, Transaction } from 'neo4j-driver';
import neo4j from 'neo4j-driver';
import { explainOperation } from '../../../resolvers/explain.ts';
import { buildApiSchema } from '../../../schema/index.ts';
import type { Statement } from '../../../src/domain/graph.ts';
import { queryPlan, totalDbHits } from '../../../src/neo4j/query-plan.ts';
import { testDay } from '../../queries/today.ts';
import { seedRulebook } from '../../unit/rules/seed-rulebook.ts';
import { testConnection } from '../connection.ts';

/** Pages that show no claims; what they read lies on the records themselves. */
const pages = ['models-page', 'chips-by-tpp', 'nested-connection'];

describe('a page that shows no claims', () => {
  const { uri, user, password, database } = testConnection();
  let driver: Driver;
  let statements: readonly (readonly [string, Statement])[];
  beforeAll(async () => {
    driver = neo4j.driver(uri, neo4j.auth.basic(user, password));
    const schema = await buildApiSchema();
    statements = await Promise.all(pages.map(async (page) => {
      const [statement] = await explainOperation(schema, parse(readFileSync(`tests/queries/${page}.graphql`, 'utf8')), {}, { rulebook: seedRulebook, today: testDay });
      return [page, statement!] as const;
    }));
  });
  afterAll(async () => { await driver.close(); });

  /** By one plan: without its claims the graph is another, and the database would plan anew. */
  async function hits(transaction: Transaction): Promise<Readonly<Record<string, number>>> {
    const found: [string, number][] = [];
    for (const [page, { text, parameters }] of statements) {
      const { summary } = await transaction.run(`CYPHER replan=skip PROFILE ${text}`, parameters);
      found.push([page, totalDbHits(queryPlan(summary.profile as Parameters<typeof queryPlan>[0]))]);
    }
    return Object.fromEntries(found);
  }

  it('reads exactly as much as it would if there were none', async () => {
    const session = driver.session({ database });
    const transaction = session.beginTransaction();
    try {
      const amongClaims = await hits(transaction);
      const { records } = await transaction.run('MATCH (claim:Claim) WITH count(claim) AS count RETURN toString(count)');
      expect(Number(records[0]!.get(0))).toBeGreaterThan(10_000);
      await transaction.run('MATCH (claim:Claim) DETACH DELETE claim');
      expect(await hits(transaction)).toEqual(amongClaims);
      for (const count of Object.values(amongClaims)) expect(count).toBeGreaterThan(100);
    } finally {
      await transaction.rollback();
      await session.close();
    }
  }, 120_000);
});
