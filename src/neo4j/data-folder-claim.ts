import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { makeFolder } from './make-folder.ts';
import { ManagedNeo4jError } from './managed-neo4j-error.ts';
import { isRunning } from './process-identity.ts';
import type { ProcessIdentity } from './process-identity.ts';
import { takeProcessLock } from './process-lock.ts';
import type { ProcessLock } from './process-lock.ts';

interface ClaimOptions {
  readonly onProgress: (message: string) => void;
  readonly signal?: AbortSignal | undefined;
}

/** Makes the data folder ours alone, or says who has it. A database that an earlier owner left when it was killed is seen to its end first. */
export async function claimDataFolder(dataFolder: string, options: ClaimOptions): Promise<ProcessLock> {
  makeFolder(dataFolder, { onlyOurs: true });
  const attempt = takeProcessLock(join(dataFolder, 'neo4j.lock'));
  if ('heldBy' in attempt) {
    const { pid } = attempt.heldBy;
    throw new ManagedNeo4jError(
      'DATA_FOLDER_IN_USE',
      `Process ${pid} runs a Neo4j in ${dataFolder}. Stop that process, or start this one with another data folder, or set NEO4J_URI to a Neo4j that both can use.`,
    );
  }
  try {
    if (attempt.lock.leftBehind) await seeToItsEnd(attempt.lock.leftBehind, options);
    return attempt.lock;
  } catch (error) {
    attempt.lock.release();
    throw error;
  }
}

/** Its keeper is stopping it already; if that was killed too, the database is ended here. */
async function seeToItsEnd(database: ProcessIdentity, { onProgress, signal }: ClaimOptions): Promise<void> {
  const begun = performance.now();
  let told = 0;
  while (isRunning(database)) {
    signal?.throwIfAborted();
    const seconds = (performance.now() - begun) / 1000;
    if (seconds >= told) {
      onProgress(`Waiting for the Neo4j of an earlier run (process ${database.pid}) to end`);
      end(database.pid, seconds < 12 ? 'SIGTERM' : 'SIGKILL');
      told += 2;
    }
    await sleep(50);
  }
}

function end(pid: number, signal: NodeJS.Signals): void {
  try {
    process.kill(pid, signal);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ESRCH') throw error;
  }
}
