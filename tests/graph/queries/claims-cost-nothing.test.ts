import { readFileSync } from 'node:fs';
import { parse } from 'graphql';
import type { Driver, Transaction } from 'neo4j-driver';
import neo4j from 'neo4j-driver';
import { explainOperation } from '../../../resolvers/explain.ts';
import { buildApiSchema } from '../../../schema/index.ts';
import type { Statement } from '../../../src/domain/graph.ts';
import { operatorsOf, queryPlan, totalDbHits } from '../../../src/neo4j/query-plan.ts';
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

  interface Read {
    /** The operators by which a page was read, in order. */
    readonly plans: Readonly<Record<string, string>>;
    readonly hits: Readonly<Record<string, number>>;
  }

  /** Planned anew, both with and without claims: by the statistics of what is committed, and so alike. */
  async function read(transaction: Transaction): Promise<Read> {
    const [plans, hits]: [[string, string][], [string, number][]] = [[], []];
    for (const [page, { text, parameters }] of statements) {
      const { summary } = await transaction.run(`CYPHER replan=force PROFILE ${text}`, parameters);
      const plan = queryPlan(summary.profile as Parameters<typeof queryPlan>[0]);
      plans.push([page, operatorsOf(plan).map(({ operator }) => operator).join(' ')]);
      hits.push([page, totalDbHits(plan)]);
    }
    return { plans: Object.fromEntries(plans), hits: Object.fromEntries(hits) };
  }

  async function withAndWithoutClaims(): Promise<{ readonly amongClaims: Read; readonly alone: Read }> {
    const session = driver.session({ database });
    const transaction = session.beginTransaction();
    try {
      const amongClaims = await read(transaction);
      const { records } = await transaction.run('MATCH (claim:Claim) WITH count(claim) AS count RETURN toString(count)');
      expect(Number(records[0]!.get(0))).toBeGreaterThan(10_000);
      await transaction.run('MATCH (claim:Claim) DETACH DELETE claim');
      return { amongClaims, alone: await read(transaction) };
    } finally {
      await transaction.rollback();
      await session.close();
    }
  }

  it('reads exactly as much as it would if there were none', async () => {
    // Only what is read by one plan can be compared; statistics may be sampled anew between the two, and then a page is read once more.
    const hits = new Map<string, readonly [among: number, alone: number]>();
    for (let tries = 0; tries < 8 && hits.size < pages.length; tries++) {
      const { amongClaims, alone } = await withAndWithoutClaims();
      for (const page of pages) if (!hits.has(page) && alone.plans[page] === amongClaims.plans[page]) hits.set(page, [amongClaims.hits[page]!, alone.hits[page]!]);
    }
    expect([...hits.keys()].sort()).toEqual([...pages].sort());
    for (const [page, [among, alone]] of hits) {
      expect([page, alone]).toEqual([page, among]);
      expect(among).toBeGreaterThan(10);
    }
  });
});
