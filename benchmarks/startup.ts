import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { examples } from '../src/server/landing-page/examples.ts';
import { firstAnswer, residentMB, startApi } from './api-process.ts';
import { reportAgainstGoals } from './goals.ts';

/** From the command to the founding question answered: once with an empty store, then with the store it left. Neo4j itself is fetched before if need be, and that is not counted. */
export async function startup(): Promise<boolean> {
  const dataFolder = mkdtempSync(join(tmpdir(), 'chip-export-controls-bench-'));
  try {
    await secondsToFirstAnswer(join(dataFolder, 'fetch'));
    const empty = await secondsToFirstAnswer(join(dataFolder, 'measured'));
    const warm = await secondsToFirstAnswer(join(dataFolder, 'measured'));
    process.stdout.write('startup (the third of three starts is the warm one)\n');
    return reportAgainstGoals('startup', { emptyStoreSeconds: empty.seconds, warmStoreSeconds: warm.seconds, processMB: Math.max(empty.processMB, warm.processMB), databaseMB: Math.max(empty.databaseMB, warm.databaseMB) });
  } finally {
    rmSync(dataFolder, { recursive: true, force: true });
  }
}

async function secondsToFirstAnswer(dataFolder: string) {
  const begun = performance.now();
  const api = await startApi({ CHIP_EXPORT_CONTROLS_DATA: dataFolder, NEO4J_URI: '' });
  try {
    await firstAnswer(api.address, { query: examples[0].operation });
    const seconds = (performance.now() - begun) / 1000;
    return {
      seconds,
      processMB: residentMB((pid) => pid === api.pid),
      databaseMB: residentMB((_pid, command) => command.startsWith('java') && command.includes(dataFolder)),
    };
  } finally {
    await api.stop();
  }
}
