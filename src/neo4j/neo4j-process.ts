import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { everyTwoSeconds } from './every-two-seconds.ts';
import { logIn } from './first-login.ts';
import { isListening, loopback } from './free-port.ts';
import type { Java } from './java.ts';
import { javaArguments } from './java-arguments.ts';
import { consoleFile, logTail } from './log-tail.ts';
import { ManagedNeo4jError } from './managed-neo4j-error.ts';
import { neo4jConfiguration } from './neo4j-configuration.ts';
import { startTiedProcess } from './tied-process.ts';
import type { TiedProcess } from './tied-process.ts';
import { finishStore, prepareStore } from './unfinished-store.ts';

export interface Neo4jProcessOptions {
  readonly homeFolder: string;
  readonly java: Java;
  readonly jars: readonly string[];
  readonly archiveFlags: readonly string[];
  readonly port: number;
  readonly password: string;
  readonly onProgress: (message: string) => void;
  readonly timeoutMilliseconds: number;
  readonly environment?: NodeJS.ProcessEnv | undefined;
  /** See `TiedProcessOptions`. */
  readonly expendable?: boolean | undefined;
  readonly signal?: AbortSignal | undefined;
  /** Called as soon as the process is there, long before it answers. */
  readonly onLaunched?: (pid: number) => void;
}

export function boltUri(port: number): string {
  return `bolt://${loopback}:${port}`;
}

/** Starts Neo4j in its home folder and waits until it answers a first query. If it does not, it is stopped again. */
export async function startNeo4jProcess(options: Neo4jProcessOptions): Promise<TiedProcess> {
  const { homeFolder, java, port, onProgress } = options;
  for (const folder of ['conf', 'logs']) mkdirSync(join(homeFolder, folder), { recursive: true });
  for (const [name, text] of Object.entries(neo4jConfiguration(port))) writeFileSync(join(homeFolder, 'conf', name), text);
  prepareStore(homeFolder);
  options.signal?.throwIfAborted();
  const launchedAt = new Date();
  const running = await startTiedProcess(java.command, javaArguments(options), {
    folder: homeFolder,
    outputFile: consoleFile(homeFolder),
    environment: options.environment,
    expendable: options.expendable,
  });
  try {
    options.onLaunched?.(running.pid);
    await everyTwoSeconds((seconds) => onProgress(`Neo4j is starting (process ${running.pid}), ${seconds} s`), () => untilItAnswers(running, launchedAt, options));
    finishStore(homeFolder);
    return running;
  } catch (error) {
    await running.stop();
    throw error;
  }
}

async function untilItAnswers(running: TiedProcess, launchedAt: Date, { homeFolder, java, port, password, timeoutMilliseconds, signal }: Neo4jProcessOptions): Promise<void> {
  const logs = (): string => `The end of its logs (${join(homeFolder, 'logs')}):\n${logTail(homeFolder, launchedAt)}`;
  let ended = false;
  void running.exited.then(() => (ended = true));
  for (const deadline = performance.now() + timeoutMilliseconds; ; ) {
    signal?.throwIfAborted();
    if (ended) {
      const { code, signal: killedBy } = await running.exited;
      throw new ManagedNeo4jError('DID_NOT_START', `Neo4j ended while it was starting (${killedBy ?? `exit code ${code}`}, Java ${java.version}). ${logs()}`);
    }
    const outcome = (await isListening(port)) ? await logIn(boltUri(port), password) : 'NOT_YET';
    if (outcome === 'READY') return;
    if (outcome === 'PASSWORD_REFUSED') {
      throw new ManagedNeo4jError(
        'PASSWORD_REFUSED',
        `The Neo4j in ${homeFolder} refuses the password kept beside it (neo4j-password). Put the right one back, or remove the data folder: the next start builds the graph anew.`,
      );
    }
    if (performance.now() > deadline) {
      throw new ManagedNeo4jError('DID_NOT_START', `Neo4j did not answer within ${Math.round(timeoutMilliseconds / 1000)} s of its start. ${logs()}`);
    }
    await sleep(50);
  }
}
