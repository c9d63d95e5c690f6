import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { invariant } from '../src/domain/invariant.ts';
import type { ApiProcess } from './api-process.ts';
import { firstAnswer, startApi } from './api-process.ts';
import { installPeers } from './compare/install-peers.ts';
import { flood, floodUntilWarm } from './flood.ts';
import type { Flood } from './flood.ts';
import { reportAgainstGoals } from './goals.ts';
import { modelsPage } from './models-page.ts';
import { withSeededApi } from './seeded-api.ts';

/** The last commit in which nothing was limited, priced, timed, counted or refused. */
const unprotectedCommit = '0bfec8d';
/**
 * Two processes that run the same differ by as much as a tenth for as long as they run: so several of each. The machine's speed changes from one moment to the next: so many
 * short rounds, in turns, of each of these.
 */
const [pairs, rounds, seconds] = [4, 20, 2];
const root = fileURLToPath(new URL('..', import.meta.url));

interface Round {
  readonly perSecond: number;
  /** Of the processor, for an answer. */
  readonly milliseconds: number;
}

/** What all protection costs: `models-page` without cache from this server and from the one before there was any, in turns, over one database. What made the server quicker since and is no protection, the old one has too. */
export async function protection(): Promise<boolean> {
  installPeers();
  const folder = mkdtempSync(join(tmpdir(), 'chip-export-controls-unprotected-'));
  execFileSync('git', ['worktree', 'add', '--detach', '--force', folder, unprotectedCommit], { cwd: root, stdio: ['ignore', 'ignore', 'inherit'] });
  try {
    letAnswersGo(folder);
    execFileSync('npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund'], { cwd: folder, stdio: ['ignore', 'ignore', 'inherit'] });
    // Rates are kept, and nobody is beyond them.
    return await withSeededApi(async ({ connection }) => {
      const measured: Measured[] = [];
      for (let pair = 0; pair < pairs; pair += 1) {
        const each = await measuredPair({ ...connection, CHIP_EXPORT_CONTROLS_RESPONSE_CACHE_MB: '0', RATE_LIMIT_PER_MINUTE: '1000000000' }, folder, pair);
        measured.push(each);
        process.stdout.write(`pair ${pair + 1} of ${pairs}: ${sides.map((side) => `${side} ${mean(each[side], 'perSecond').toFixed(0)} a second, ${mean(each[side], 'milliseconds').toFixed(3)} ms`).join('; ')}\n`);
      }
      const [bare, guarded] = [measured.flatMap((each) => each.unprotected), measured.flatMap((each) => each.protected)];
      return reportAgainstGoals('protection', {
        unprotectedASecond: mean(bare, 'perSecond'), protectedASecond: mean(guarded, 'perSecond'), throughputLostPercent: 100 * (1 - mean(guarded, 'perSecond') / mean(bare, 'perSecond')),
        unprotectedProcessorMs: mean(bare, 'milliseconds'), protectedProcessorMs: mean(guarded, 'milliseconds'),
      });
    });
  } finally {
    execFileSync('git', ['worktree', 'remove', '--force', folder], { cwd: root });
    rmSync(folder, { recursive: true, force: true });
  }
}

/** How Apollo is given an executor is no protection either, and took more than all protection does: the old server gets that of today. */
function letAnswersGo(folder: string): void {
  const execution = 'src/server/graphql/compiled-execution.ts';
  cpSync(join(root, execution), join(folder, execution));
  const path = join(folder, 'src/server/graphql/apollo-server.ts');
  const changes = [
    [`import { compiledGateway } from './compiled-gateway.ts';`, `import { compiledExecution } from './compiled-execution.ts';`],
    ['  return new ApolloServer', '  const { gateway, answer } = compiledExecution(schema, execute);\n  return new ApolloServer'],
    ['gateway: compiledGateway(schema, execute)', 'gateway'],
    ['operationLog({ log, slowOperationMs }),', 'operationLog({ log, slowOperationMs }), { requestDidStart: async () => ({ responseForOperation: answer }) },'],
  ] as const;
  writeFileSync(path, changes.reduce((text, [old, today]) => {
    invariant(text.includes(old), `${path} of ${unprotectedCommit} has no ${old}`);
    return text.replace(old, today);
  }, readFileSync(path, 'utf8')));
}

const sides = ['unprotected', 'protected'] as const;
type Side = (typeof sides)[number];
type Measured = Readonly<Record<Side, readonly Round[]>>;

function mean(of: readonly Round[], figure: keyof Round): number {
  return of.reduce((sum, round) => sum + round[figure], 0) / of.length;
}

/** A process of each, in turns, once both are warm. */
async function measuredPair(environment: Readonly<Record<string, string>>, unprotectedFolder: string, pair: number): Promise<Measured> {
  // What garbage costs is no protection: the server of today keeps it young by itself.
  const start = { unprotected: () => startApi(environment, unprotectedFolder, ['--no-allocation-site-pretenuring']), protected: () => startApi(environment) };
  const order: readonly Side[] = pair % 2 === 0 ? ['unprotected', 'protected'] : ['protected', 'unprotected'];
  const processes = new Map<Side, ApiProcess>();
  const measured: Record<Side, Round[]> = { unprotected: [], protected: [] };
  try {
    for (const side of order) processes.set(side, await start[side]());
    for (const api of processes.values()) {
      await firstAnswer(api.address, modelsPage);
      await floodUntilWarm(busy(api));
    }
    for (let round = 0; round < rounds; round += 1) {
      for (const side of round % 2 === 0 ? order : order.toReversed()) measured[side].push(await ask(processes.get(side)!));
    }
    return measured;
  } finally {
    for (const api of processes.values()) await api.stop();
  }
}

/** No more connections than find room with a question each: those beyond are looked at before node reads them, which costs their questions more. */
function busy(api: ApiProcess): Flood {
  return { url: `${api.address}/graphql`, bodies: [JSON.stringify(modelsPage)], perSecond: 50_000, seconds, connections: 16 };
}

async function ask(api: ApiProcess): Promise<Round> {
  const before = processorMilliseconds(api.pid);
  const { taken } = await flood(busy(api));
  const answers = taken['200']?.length ?? 0;
  if (answers === 0) throw new Error(`no answer, but ${JSON.stringify(Object.fromEntries(Object.entries(taken).map(([status, each]) => [status, each.length])))}: does the commit ${unprotectedCommit} load another dataset?`);
  return { perSecond: answers / seconds, milliseconds: (processorMilliseconds(api.pid) - before) / answers };
}

/** User and system time, in ticks of 10 ms (proc(5)). */
function processorMilliseconds(pid: number): number {
  const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1]!.split(' ');
  return (Number(fields[11]) + Number(fields[12])) * 10;
}
