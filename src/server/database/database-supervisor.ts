import { setTimeout as sleep } from 'node:timers/promises';
import { ApiError } from '../../domain/api-error.ts';
import type { GraphReader, Row, Statement } from '../../domain/graph.ts';
import type { Patience } from '../../domain/patience.ts';
import { needsRestart } from '../../neo4j/database-error.ts';
import { backOff } from './back-off.ts';
import type { DatabaseClient, DatabaseSource, OpenDatabase } from './database-source.ts';
import type { DatabaseStatus } from './database-status.ts';

interface Options {
  readonly source: DatabaseSource;
  /** Brings the graph to the dataset of the seed, or does nothing when it holds it. */
  readonly seed: (client: DatabaseClient) => Promise<{ readonly version: string }>;
  /** Says which dataset there is now, and fails when questions can't be answered any more by a database that answers: left out, it is enough that it does. */
  readonly check?: (client: DatabaseClient) => Promise<{ readonly version: string } | undefined>;
  /** Tells the operator what changed. */
  readonly report: (message: string) => void;
  readonly watchEveryMs?: number;
  readonly pause?: (milliseconds: number, signal: AbortSignal) => Promise<void>;
}

type NotReady = Extract<DatabaseStatus, { readonly ready: false }>;

const unavailable = (reason: string): NotReady => ({ ready: false, code: 'DATABASE_UNAVAILABLE', reason });
const starting = unavailable('The database is being started. Ask again in a few seconds.');
const restarting = unavailable('The database is being started again. Ask again in a few seconds.');
/** Told from the moment at which the server is to stop. */
export const stopping = unavailable('The server is stopping.');
/** What waiting alone does not mend; everything else is a database that can't be asked. */
const lasting: ReadonlySet<string> = new Set(['DATASET_NOT_LOADED', 'DATABASE_AUTHENTICATION_FAILED']);
const seeding: NotReady = { ready: false, code: 'DATASET_NOT_LOADED', reason: 'The dataset is being loaded into the database. Ask again in a few seconds.' };

/** Keeps a database open and seeded as long as the process runs, and knows at any time whether questions can be answered. */
export class DatabaseSupervisor {
  /** Answers when the database is ready, and otherwise fails at once with the reason. */
  readonly graph: GraphReader = { read: (statement, patience) => this.#read(statement, patience) };

  readonly #options: Required<Options>;
  readonly #stopped = new AbortController();
  #status: DatabaseStatus = starting;
  #current: OpenDatabase | null = null;
  #timesReady = 0;
  #running: Promise<void> = Promise.resolve();
  #suspect: () => void = () => undefined;
  #told = '';

  constructor(options: Options) {
    this.#options = { watchEveryMs: 5000, check: async () => undefined, pause: (milliseconds, signal) => sleep(milliseconds, undefined, { signal }), ...options };
  }

  status(): DatabaseStatus {
    return this.#status;
  }

  /** Resolves with true when the database is ready for the first time, with false when told to stop before; fails with what no further attempt would mend. */
  start(): Promise<boolean> {
    return new Promise((resolve, reject) => {
      this.#running = this.#run(() => resolve(true)).then(() => resolve(false), reject);
    });
  }

  async stop(): Promise<void> {
    this.#status = stopping;
    this.#stopped.abort();
    await this.#current?.close();
    await this.#running;
  }

  async #run(onReady: () => void): Promise<void> {
    const { pause, source } = this.#options;
    for (let attempt = 0; !this.#isStopped(); attempt += 1) {
      const before = this.#timesReady;
      try {
        await this.#openAndServe(onReady);
      } catch (error) {
        if (this.#isStopped()) return;
        if (this.#timesReady === 0) throw error;
        this.#lost(restarting, `${source.name} can't be started again: ${messageOf(error)}`);
      }
      if (this.#timesReady > before) attempt = 0;
      await pause(backOff(attempt), this.#stopped.signal).catch(() => undefined);
    }
  }

  /** Returns when the database is gone and another one must be opened. */
  async #openAndServe(onReady: () => void): Promise<void> {
    const database = closedOnce(await this.#options.source.open(this.#stopped.signal));
    const over = new AbortController();
    this.#current = database;
    try {
      const reason = await Promise.race([database.gone, this.#serve(database.client, AbortSignal.any([over.signal, this.#stopped.signal]), onReady)]);
      if (!this.#isStopped()) this.#lost(restarting, `${reason}; starting it again`);
    } finally {
      over.abort();
      await database.close();
      this.#current = null;
    }
  }

  /** Stays with one open database; while it doesn't answer, asks again and again. Returns why another process must be started, where that would help and is ours to do. */
  async #serve(client: DatabaseClient, over: AbortSignal, onReady: () => void): Promise<string> {
    const { pause, source, seed, report } = this.#options;
    for (let attempt = 0; ; attempt += 1) {
      try {
        await client.ping();
        // A load that is begun again because of the same trouble is no news.
        if (!over.aborted && this.#told === '') this.#status = seeding;
        const { version } = await seed(client);
        over.throwIfAborted();
        this.#status = { ready: true, datasetVersion: version };
        if (this.#timesReady > 0) report(`${source.name} answers again (dataset ${version})`);
        this.#timesReady += 1;
        this.#told = '';
        attempt = 0;
        onReady();
        await this.#watch(client, over);
      } catch (error) {
        over.throwIfAborted();
        if (source.isOurs && needsRestart(error)) return `${source.name} met a fault that only a new start mends: ${messageOf(error)}`;
        if (this.#timesReady === 0 && !isOutage(error)) throw error;
        const shown: NotReady = error instanceof ApiError ? { ...unavailable(error.forStrangers ?? error.message), ...(lasting.has(error.code) && { code: error.code }) } : restarting;
        this.#lost(shown, `${source.name} can't be used: ${messageOf(error)} Trying again until it answers.`);
      }
      await pause(backOff(attempt), over);
    }
  }

  /** Fails when the database no longer answers: it looks at once when a question has failed, and every few seconds anyhow. */
  async #watch(client: DatabaseClient, over: AbortSignal): Promise<never> {
    const { pause, watchEveryMs, check } = this.#options;
    for (;;) {
      const suspected = new Promise<void>((resolve) => {
        this.#suspect = resolve;
      });
      await Promise.race([pause(watchEveryMs, over), suspected]);
      await client.ping();
      const held = await check(client);
      if (held && !over.aborted) this.#status = { ready: true, datasetVersion: held.version };
    }
  }

  async #read(statement: Statement, patience?: Patience): Promise<readonly Row[]> {
    const [status, database] = [this.#status, this.#current];
    if (!status.ready || !database) throw notReady(status.ready ? restarting : status);
    try {
      const rows = await database.client.read(statement, patience);
      // Every question is answered by a row: perhaps the dataset is gone, or is not ours any more.
      if (rows.length === 0) this.#suspect();
      return rows;
    } catch (error) {
      if (isOutage(error) && !patience?.ended) this.#suspect();
      throw error;
    }
  }

  /** The same trouble is told once, however many attempts it outlasts. */
  #lost(status: NotReady, message: string): void {
    this.#status = status;
    if (message !== this.#told) this.#options.report(message);
    this.#told = message;
  }

  #isStopped(): boolean {
    return this.#stopped.signal.aborted;
  }
}

/** Stopping closes the database to cut its work short, and so does the end of that work. */
function closedOnce(database: OpenDatabase): OpenDatabase {
  let closing: Promise<void> | null = null;
  return { ...database, close: () => (closing ??= database.close()) };
}

function notReady({ code, reason }: NotReady): ApiError {
  return new ApiError(code, reason);
}

function isOutage(error: unknown): boolean {
  return error instanceof ApiError && (error.code === 'DATABASE_UNAVAILABLE' || error.code === 'DATABASE_TIMEOUT');
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
