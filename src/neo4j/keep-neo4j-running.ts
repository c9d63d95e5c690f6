import type { Neo4jConnection } from './connection.ts';
import { startManagedNeo4j } from './start-managed-neo4j.ts';
import type { ManagedNeo4j, ManagedNeo4jOptions } from './start-managed-neo4j.ts';
import type { ProcessExit } from './tied-process.ts';

export interface KeptNeo4j {
  /** Stays the same when the database comes back after a crash. */
  readonly connection: Required<Neo4jConnection>;
  /** The database process of this moment; null while there is none. */
  readonly pid: () => number | null;
  stop(): Promise<void>;
}

/** Starts a managed Neo4j and starts it again, on the same port, whenever it ends by itself. Only the first start can fail. */
export async function keepNeo4jRunning(options: ManagedNeo4jOptions, start: (options: ManagedNeo4jOptions) => Promise<ManagedNeo4j> = startManagedNeo4j): Promise<KeptNeo4j> {
  const stopping = new AbortController();
  const first = await start(options);
  let current: ManagedNeo4j | null = first;

  async function comeBack(): Promise<void> {
    for (let pause = 500; !stopping.signal.aborted; pause = Math.min(pause * 2, 30_000)) {
      try {
        current = await start({ ...options, port: first.port, signal: stopping.signal });
        options.onProgress(`Neo4j runs again (process ${current.pid})`);
        return;
      } catch (error) {
        if (stopping.signal.aborted) return;
        options.onProgress(`Neo4j did not come back: ${error instanceof Error ? error.message : String(error)}\nTrying again in ${pause / 1000} s`);
        await pauseUnless(stopping.signal, pause);
      }
    }
  }

  async function watch(): Promise<void> {
    while (current) {
      const exit: ProcessExit = await current.exited;
      current = null;
      if (stopping.signal.aborted) return;
      options.onProgress(`Neo4j ended by itself (${exit.signal ?? `exit code ${exit.code}`}); starting it again`);
      await comeBack();
    }
  }

  const watching = watch();
  return {
    connection: first.connection,
    pid: () => current?.pid ?? null,
    async stop() {
      stopping.abort();
      await current?.stop();
      await watching;
    },
  };
}

function pauseUnless(signal: AbortSignal, milliseconds: number): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, milliseconds);
    signal.addEventListener('abort', () => {
      clearTimeout(timer);
      resolve();
    });
  });
}
