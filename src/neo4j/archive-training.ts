import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import { writeClassDataArchive } from './class-data-archive.ts';
import { freePort } from './free-port.ts';
import type { Java } from './java.ts';
import { startNeo4jProcess } from './neo4j-process.ts';

export interface ArchiveTraining {
  readonly path: string;
  readonly java: Java;
  readonly jars: readonly string[];
  readonly environment?: NodeJS.ProcessEnv | undefined;
  readonly afterMilliseconds: number;
}

export interface BackgroundWork {
  /** Resolves when the work is over, whether or not it brought anything. */
  readonly done: Promise<void>;
  /** Gives the work up. */
  stop(): Promise<void>;
}

/**
 * Makes the archive of classes while nobody waits for it: a second Neo4j with an empty store, at the lowest priority, starts,
 * answers, and writes the archive as it ends. That takes some ten seconds and 350 MB of memory, once for each build of Java.
 */
export function writeArchiveInBackground({ path, java, jars, environment, afterMilliseconds }: ArchiveTraining): BackgroundWork {
  const giveUp = new AbortController();
  const { signal } = giveUp;
  const train = async (archiveFlags: readonly string[], folder: string): Promise<void> => {
    const running = await startNeo4jProcess({
      homeFolder: join(folder, 'neo4j'), java, jars, archiveFlags, environment, signal, port: await freePort(),
      password: randomBytes(12).toString('base64url'), onProgress: () => undefined, timeoutMilliseconds: 120_000, expendable: true,
    });
    // Asked to end, it writes the archive; given up, it is killed at once.
    process.kill(running.pid, 'SIGTERM');
    signal.addEventListener('abort', () => void running.stop());
    if (signal.aborted) await running.stop();
    await running.exited;
  };
  // Without an archive the start is two seconds longer, and that is all: a training that fails is no error.
  const done = abortableDelay(afterMilliseconds, signal).then((elapsed) => (elapsed ? writeClassDataArchive(path, train).catch(() => undefined) : undefined));
  return {
    done,
    async stop() {
      giveUp.abort();
      await done;
    },
  };
}

function abortableDelay(milliseconds: number, signal: AbortSignal): Promise<boolean> {
  return new Promise((resolve) => {
    const timer = setTimeout(() => resolve(true), milliseconds);
    timer.unref();
    signal.addEventListener('abort', () => {
      clearTimeout(timer);
      resolve(false);
    });
  });
}
