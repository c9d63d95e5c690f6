import { parse } from 'graphql';
import { explainOperation } from '../resolvers/explain.ts';
import { buildApiSchema } from '../schema/index.ts';
import { totalDbHits } from '../src/neo4j/query-plan.ts';
import { readRulebook } from '../src/seeding/read-rulebook.ts';
import { examples } from '../src/server/landing-page/examples.ts';
import { firstAnswer, residentMB } from './api-process.ts';
import { reportAgainstGoals } from './goals.ts';
import { latencies } from './latencies.ts';
import { withSeededApi } from './seeded-api.ts';

const [warmUp, measured] = [200, 400];

/** The founding question over the curated graph: what it costs the database, and what it takes at the HTTP port. */
export async function foundingQuestion(): Promise<boolean> {
  return withSeededApi(async ({ api, client, databasePid, seedFolder, seedingMilliseconds }) => {
    const question = { query: examples[0].operation };
    const statements = await explainOperation(await buildApiSchema(), parse(question.query), {}, { rulebook: await readRulebook(seedFolder), today: new Date().toISOString().slice(0, 10) });
    const hits = await Promise.all(statements.map(async (statement) => totalDbHits(await client.profile(statement))));
    await firstAnswer(api.address, question);
    await latencies(api.address, question, warmUp);
    const one = await latencies(api.address, question, measured);
    const sixteen = await latencies(api.address, question, measured, 16);
    process.stdout.write(`founding question (${measured} times after ${warmUp} to warm up)\n`);
    const founding = reportAgainstGoals('founding-question', {
      statements: statements.length, databaseHits: hits.reduce((total, some) => total + some, 0),
      p50Ms: one.p50, p95Ms: one.p95, p50MsOf16AtOnce: sixteen.p50, p95MsOf16AtOnce: sixteen.p95, answersASecondOf16: sixteen.perSecond,
    });
    process.stdout.write('the rest of what must hold\n');
    const rest = reportAgainstGoals('startup', { seedingSeconds: seedingMilliseconds / 1000, processMB: residentMB((pid) => pid === api.pid), databaseMB: residentMB((pid) => pid === databasePid) });
    return founding && rest;
  });
}
