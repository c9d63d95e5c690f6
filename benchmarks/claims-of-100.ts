import { parse } from 'graphql';
import { explainOperation } from '../resolvers/explain.ts';
import { buildApiSchema } from '../schema/index.ts';
import { totalDbHits } from '../src/neo4j/query-plan.ts';
import { readRulebook } from '../src/seeding/read-rulebook.ts';
import { ask, firstAnswer } from './api-process.ts';
import { reportAgainstGoals } from './goals.ts';
import { latencies } from './latencies.ts';
import { withSeededApi } from './seeded-api.ts';

const [warmUp, measured] = [60, 200];

const question = {
  query: '{ chips(first: 100) { nodes { id claims(field: "memoryBandwidthGBps") { value { low high unit } rank knownSince sources { source { title url } locator check } } } } }',
};

/** Who says so, for one field of a hundred records in one request. */
export async function claimsOf100(): Promise<boolean> {
  return withSeededApi(async ({ api, client, seedFolder }) => {
    const statements = await explainOperation(await buildApiSchema(), parse(question.query), {}, { rulebook: await readRulebook(seedFolder), today: new Date().toISOString().slice(0, 10) });
    const hits = await Promise.all(statements.map(async (statement) => totalDbHits(await client.profile(statement))));
    await firstAnswer(api.address, question);
    await latencies(api.address, question, warmUp);
    const { p50, p95 } = await latencies(api.address, question, measured);
    const { chips } = (await ask(api.address, question)).data as { readonly chips: { readonly nodes: readonly { readonly claims: readonly unknown[] }[] } };
    process.stdout.write(`claims-of-100 (${measured} times after ${warmUp} to warm up)\n`);
    return reportAgainstGoals('claims-of-100', {
      records: chips.nodes.length, claims: chips.nodes.reduce((total, { claims }) => total + claims.length, 0),
      statements: statements.length, databaseHits: hits.reduce((total, some) => total + some, 0), p50Ms: p50, p95Ms: p95,
    });
  });
}
