import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { extname } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Neo4jConnection } from '../neo4j/connection.ts';
import { StartError } from '../server/start-error.ts';

/** What is folded with feeds and written needs a heap and a core of its own: the server answers meanwhile, and stays small. */
const heapMB = 384;
/** A heap for a server that answers for days: a process that loads has one of its own, and gives back what it does not need while it waits for the database. */
const ofTheServer = /^--(?:max-old-space-size=|no-memory-reducer$)/;

/** `seed`: what the seed says, folded with what the database keeps of feeds. `load-feeds`: the feeds that come with the project. */
export type LoadingCommand = 'seed' | 'load-feeds';

export interface LoadingProcess {
  /** Runs the command after whatever is under way; a command that waits or runs already is not begun once more. Fails where it ends with an error, which it has told itself. */
  run(command: LoadingCommand, connection: Neo4jConnection): Promise<void>;
  stop(): void;
}

/** Loads in a process of its own. What it was writing when it is stopped is rolled back. */
export function loadingProcess(report: (message: string) => void, environment: Readonly<Record<string, string | undefined>>): LoadingProcess {
  const pending = new Map<LoadingCommand, Promise<void>>();
  let child: ChildProcess | null = null;
  let isStopped = false;

  async function toItsEnd(command: LoadingCommand, { uri, user, password, database }: Neo4jConnection, earlier: readonly Promise<void>[]): Promise<void> {
    await Promise.allSettled(earlier);
    if (isStopped) return;
    const file = fileURLToPath(new URL(`./${command}${extname(import.meta.url)}`, import.meta.url));
    const flags = process.execArgv.filter((flag) => !ofTheServer.test(flag));
    child = spawn(process.execPath, [...flags, `--max-old-space-size=${heapMB}`, file], {
      env: { ...environment, NEO4J_URI: uri, NEO4J_USER: user, NEO4J_PASSWORD: password, NEO4J_DATABASE: database }, stdio: ['ignore', 'pipe', 'pipe'],
    });
    for (const stream of [child.stdout!, child.stderr!]) createInterface({ input: stream }).on('line', report);
    const [code] = await once(child, 'close') as [number | null];
    child = null;
    if (code !== 0 && !isStopped) throw new StartError(`Loading (${command}) ended with ${code === null ? 'a signal' : `exit code ${code}`}; the lines above say why. What it was writing was rolled back.`);
  }

  return {
    run(command, connection) {
      const known = pending.get(command);
      if (known !== undefined) return known;
      const running = toItsEnd(command, connection, [...pending.values()]).finally(() => pending.delete(command));
      pending.set(command, running);
      return running;
    },
    stop() {
      isStopped = true;
      child?.kill('SIGTERM');
    },
  };
}
