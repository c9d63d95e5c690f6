import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot } from '../../src/server/project-root.ts';
import { goalOf, meets } from '../goals.ts';
import { partByHand } from './by-hand.ts';
import type { Case } from './case.ts';
import { startContest } from './contenders.ts';
import type { Failed, Measured, SizeResult } from './contest-result.ts';
import { installPeers } from './install-peers.ts';
import { figures } from './judge.ts';
import { thisMachine } from './machine.ts';
import { atOnce, fullEffort, measureCase, quickEffort, type Effort } from './measure.ts';
import { compareOptions } from './options.ts';
import { drawPlot } from './plot.ts';
import { reportText, sizeText, sizeTitle } from './report.ts';
import { warmUp } from './warm-up.ts';
import { heap, SizedGraphs, type SizedGraph } from './sized-graphs.ts';

/** `npm run bench -- compare`: ours beside @neo4j/graphql, hand-written Cypher and bare node:http. */
export async function compare(args: readonly string[]): Promise<boolean> {
  const { sizes, only, quick, data, write } = compareOptions(args);
  installPeers();
  const machine = thisMachine(heap, quick ? 'quick' : 'full');
  const graphs = new SizedGraphs(data, say);
  const results: SizeResult[] = [];
  let cases: readonly Case[] = [];
  let complete = true;
  for (const size of sizes) {
    try {
      const isSmallest = size === sizes[0];
      const [asked, result] = await graphs.use(size, (graph) => measureSize(size, graph, { only, isSmallest }, quick ? quickEffort : fullEffort));
      if (cases.length === 0) cases = asked;
      results.push(result);
      process.stdout.write(`\n${sizeTitle(result)}\n\n${sizeText(result)}\n\n`);
    } catch (error) {
      complete = false;
      say(`${size} times the graph could not be measured: ${error instanceof Error ? error.stack : String(error)}`);
    }
    if (write && results.length > 0) writeReport({ machine, command: 'npm run bench -- compare --write', cases, results });
  }
  const judged = figures(cases, results);
  const missed = judged.filter(({ goal, value }) => !meets(goalOf('compare', goal)!, value));
  for (const { goal, name, size, value } of missed) say(`MISSED ${goal}: ${name} at ${size} times the graph, ${value.toFixed(2)}`);
  const differing = results.flatMap(({ failed }) => failed).filter(({ otherRows }) => otherRows);
  for (const { name, contender, failed } of differing) say(`${contender} gives ${failed} (${name})`);
  say(`${judged.length - missed.length} of ${judged.length} figures meet their goals`);
  return complete && missed.length === 0 && differing.length === 0;
}

/** What nobody else answers is measured on the smallest graph: at 100 times one of those questions outgrows the memory of the API process. */
async function measureSize(size: number, graph: SizedGraph, { only, isSmallest }: { readonly only: (name: string) => boolean; readonly isSmallest: boolean }, effort: Effort): Promise<readonly [readonly Case[], SizeResult]> {
  const [[nodes], [relationships]] = await Promise.all(['MATCH (n) RETURN count(n)', 'MATCH ()-[r]->() RETURN count(r)'].map(async (text) => (await graph.client.read({ text, parameters: {} }))[0]!)) as [[number], [number]];
  const contest = await startContest({ ...graph, asks: ({ name, peer, raw }) => only(name) && (isSmallest || peer !== undefined || raw !== undefined) });
  try {
    await warmUp(contest.contenders, contest.cases, contest.load, atOnce, effort.serverWarmUpSeconds);
    const measured: Measured[] = [];
    const failed: Failed[] = [];
    for (const [index, its] of contest.cases.entries()) {
      const begun = performance.now();
      const outcome = await measureCase(its, contest.contenders, contest.load, effort);
      measured.push(...outcome.measured);
      failed.push(...outcome.failed);
      const lost = outcome.failed.map(({ contender, failed }) => `; ${contender} failed: ${failed.slice(0, 400)}`).join('');
      say(`${size}×: ${index + 1} of ${contest.cases.length}, ${its.name} in ${((performance.now() - begun) / 1000).toFixed(1)} s${lost}`);
    }
    return [contest.cases, { size, nodes, relationships, measured, failed }];
  } finally {
    await contest.stop();
  }
}

function writeReport(report: Parameters<typeof reportText>[0]): void {
  const [text, plot] = ['performance.md', 'performance.svg'].map((file) => join(projectRoot(), 'docs', file)) as [string, string];
  writeFileSync(text, reportText(report, partByHand(existsSync(text) ? readFileSync(text, 'utf8') : '')));
  writeFileSync(plot, drawPlot(report.results));
}

function say(message: string): void {
  process.stdout.write(`${message}\n`);
}
