import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { createInterface } from 'node:readline';
import { extname } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Neo4jConnection } from '../neo4j/connection.ts';

/** What is folded and written for feeds needs a heap and a core of its own: the server answers meanwhile, and stays small. */
const heapMB = 384;

export interface FeedsProcess {
  /** Begins, unless it is under way already. */
  start(connection: Neo4jConnection): void;
  stop(): void;
}

/** Loads the feeds that come with the project in a process of its own. What it was writing when it is stopped is rolled back. */
export function feedsProcess(report: (message: string) => void, environment: Readonly<Record<string, string | undefined>>): FeedsProcess {
  let running: ChildProcess | null = null;
  return {
    start({ uri, user, password, database }) {
      if (running !== null) return;
      const command = fileURLToPath(new URL(`./load-feeds${extname(import.meta.url)}`, import.meta.url));
      const flags = process.execArgv.filter((flag) => !flag.startsWith('--max-old-space-size'));
      const child = spawn(process.execPath, [...flags, `--max-old-space-size=${heapMB}`, command], {
        env: { ...environment, NEO4J_URI: uri, NEO4J_USER: user, NEO4J_PASSWORD: password, NEO4J_DATABASE: database }, stdio: ['ignore', 'pipe', 'pipe'],
      });
      running = child;
      for (const stream of [child.stdout, child.stderr]) createInterface({ input: stream }).on('line', report);
      child.on('exit', () => { running = null; });
    },
    stop() {
      running?.kill('SIGTERM');
    },
  };
}
