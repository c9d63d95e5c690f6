import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { ApiProcess } from './api-process.ts';
import { startApi } from './api-process.ts';
import { installPeers } from './compare/install-peers.ts';
import { percentile } from './compare/percentiles.ts';
import { flood } from './flood.ts';
import { reportAgainstGoals } from './goals.ts';
import { modelsPage } from './models-page.ts';
import { withSeededApi } from './seeded-api.ts';

/** The last commit in which nothing was limited, priced, timed, counted or refused. */
const unprotectedCommit = '0bfec8d';
const [rounds, seconds] = [8, 6];
const root = fileURLToPath(new URL('..', import.meta.url));

interface Round {
  readonly perSecond: number;
  /** Of the processor, for an answer. */
  readonly milliseconds: number;
}

/** What all protection costs: `models-page` without cache from this server and from the one before there was any, in turns, over one database. */
export async function protection(): Promise<boolean> {
  installPeers();
  const folder = mkdtempSync(join(tmpdir(), 'chip-export-controls-unprotected-'));
  execFileSync('git', ['worktree', 'add', '--detach', '--force', folder, unprotectedCommit], { cwd: root, stdio: ['ignore', 'ignore', 'inherit'] });
  try {
    execFileSync('npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund'], { cwd: folder, stdio: ['ignore', 'ignore', 'inherit'] });
    // Rates are kept, and nobody is beyond them.
    return await withSeededApi(async ({ api, connection }) => {
      const before = await startApi({ ...connection, CHIP_EXPORT_CONTROLS_RESPONSE_CACHE_MB: '0' }, folder);
      try {
        const measured: Record<'unprotected' | 'protected', Round[]> = { unprotected: [], protected: [] };
        const sides = [['unprotected', before], ['protected', api]] as const;
        for (let round = -1; round < rounds; round += 1) {
          for (const [name, process] of round % 2 === 0 ? sides : sides.toReversed()) {
            const one = await ask(process);
            if (round >= 0) measured[name].push(one);
          }
        }
        const median = (side: 'unprotected' | 'protected', figure: keyof Round): number => percentile(measured[side].map((round) => round[figure]), 0.5);
        return reportAgainstGoals('protection', {
          unprotectedASecond: median('unprotected', 'perSecond'), protectedASecond: median('protected', 'perSecond'), throughputLostPercent: 100 * (1 - median('protected', 'perSecond') / median('unprotected', 'perSecond')),
          unprotectedProcessorMs: median('unprotected', 'milliseconds'), protectedProcessorMs: median('protected', 'milliseconds'),
        });
      } finally {
        await before.stop();
      }
    }, { RATE_LIMIT_PER_MINUTE: '1000000000' });
  } finally {
    execFileSync('git', ['worktree', 'remove', '--force', folder], { cwd: root });
    rmSync(folder, { recursive: true, force: true });
  }
}

async function ask(api: ApiProcess): Promise<Round> {
  const before = processorMilliseconds(api.pid);
  const { taken } = await flood({ url: `${api.address}/graphql`, bodies: [JSON.stringify(modelsPage)], perSecond: 50_000, seconds, connections: 16 });
  const answers = taken['200']?.length ?? 0;
  if (answers === 0) throw new Error(`no answer, but ${JSON.stringify(Object.fromEntries(Object.entries(taken).map(([status, each]) => [status, each.length])))}: does the commit ${unprotectedCommit} load another dataset?`);
  return { perSecond: answers / seconds, milliseconds: (processorMilliseconds(api.pid) - before) / answers };
}

/** User and system time, in ticks of 10 ms (proc(5)). */
function processorMilliseconds(pid: number): number {
  const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1]!.split(' ');
  return (Number(fields[11]) + Number(fields[12])) * 10;
}
