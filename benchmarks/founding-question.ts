import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse } from 'graphql';
import { explainOperation } from '../resolvers/explain.ts';
import { buildApiSchema } from '../schema/index.ts';
import { createGraphClient } from '../src/neo4j/graph-client.ts';
import { totalDbHits } from '../src/neo4j/query-plan.ts';
import { startManagedNeo4j } from '../src/neo4j/start-managed-neo4j.ts';
import { readRulebook } from '../src/seeding/read-rulebook.ts';
import { seedGraph } from '../src/seeding/seed-graph.ts';
import { readConfig } from '../src/server/config.ts';
import { examples } from '../src/server/landing-page/examples.ts';
import { ask, firstAnswer, residentMB, startApi } from './api-process.ts';
import { reportAgainstGoals } from './goals.ts';

const [warmUp, measured] = [200, 400];

/** The founding question over the curated graph: what it costs the database, and what it takes at the HTTP port. */
export async function foundingQuestion(): Promise<boolean> {
  const { managedDatabase, seedFolder } = readConfig();
  const dataFolder = mkdtempSync(join(tmpdir(), 'chip-export-controls-bench-'));
  const neo4j = await startManagedNeo4j({ ...managedDatabase, dataFolder, archiveAfterMilliseconds: null, onProgress: (message) => process.stdout.write(`${message}\n`) });
  const client = createGraphClient(neo4j.connection);
  try {
    const { milliseconds } = await seedGraph(seedFolder, client);
    const question = examples[0].operation;
    const statements = await explainOperation(await buildApiSchema(), parse(question), {}, { rulebook: await readRulebook(seedFolder), today: new Date().toISOString().slice(0, 10) });
    const hits = await Promise.all(statements.map(async (statement) => totalDbHits(await client.profile(statement))));
    const { uri, user, password, database } = neo4j.connection;
    const api = await startApi({ NEO4J_URI: uri, NEO4J_USER: user, NEO4J_PASSWORD: password, NEO4J_DATABASE: database });
    try {
      await firstAnswer(api.address, question);
      await latencies(api.address, question, warmUp, 1);
      const one = await latencies(api.address, question, measured, 1);
      const sixteen = await latencies(api.address, question, measured, 16);
      process.stdout.write(`founding question (${measured} times after ${warmUp} to warm up)\n`);
      const founding = reportAgainstGoals('founding-question', {
        statements: statements.length, databaseHits: hits.reduce((total, some) => total + some, 0),
        p50Ms: one.p50, p95Ms: one.p95, p50MsOf16AtOnce: sixteen.p50, p95MsOf16AtOnce: sixteen.p95, answersASecondOf16: sixteen.perSecond,
      });
      process.stdout.write('the rest of what must hold\n');
      const rest = reportAgainstGoals('startup', {
        seedingSeconds: milliseconds / 1000,
        processMB: residentMB((pid) => pid === api.pid),
        databaseMB: residentMB((pid) => pid === neo4j.pid),
      });
      return founding && rest;
    } finally {
      await api.stop();
    }
  } finally {
    await client.close();
    await neo4j.stop();
    rmSync(dataFolder, { recursive: true, force: true });
  }
}

async function latencies(address: string, question: string, times: number, atOnce: number) {
  const taken: number[] = [];
  let left = times;
  const begun = performance.now();
  await Promise.all(Array.from({ length: atOnce }, async () => {
    while (left > 0) {
      left -= 1;
      const start = performance.now();
      const { errors } = await ask(address, question);
      if (errors) throw new Error(`the question failed: ${JSON.stringify(errors)}`);
      taken.push(performance.now() - start);
    }
  }));
  const sorted = taken.sort((a, b) => a - b);
  const at = (share: number) => sorted[Math.floor(share * (sorted.length - 1))] ?? Number.NaN;
  return { p50: at(0.5), p95: at(0.95), perSecond: (times * 1000) / (performance.now() - begun) };
}
