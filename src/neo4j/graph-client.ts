import neo4j from 'neo4j-driver';
import type { Driver, ManagedTransaction, Result, ResultSummary, Session, SessionMode } from 'neo4j-driver';
import { ApiError } from '../domain/api-error.ts';
import type { GraphReader, GraphWriter, Row, Statement } from '../domain/graph.ts';
import { invariant } from '../domain/invariant.ts';
import { Patience } from '../domain/patience.ts';
import type { Neo4jConnection } from './connection.ts';
import { databaseError, forStrangers, isBrokenConnection } from './database-error.ts';
import { queryPlan } from './query-plan.ts';
import type { QueryPlan } from './query-plan.ts';
import { requireSupportedServer } from './server-version.ts';
import { whileIndexesOpen } from './while-indexes-open.ts';

export interface GraphClientOptions {
  /** How many statements may run at once; more wait for a connection. */
  readonly poolSize?: number;
  /** How long to wait for a connection, new or free again. */
  readonly connectionTimeoutMilliseconds?: number;
  /** After so long the server stops a read. */
  readonly readTimeoutMilliseconds?: number;
  /** After so long the server rolls a write back, or gives a schema command up. */
  readonly writeTimeoutMilliseconds?: number;
  /** Told of every statement that ran to its end. */
  readonly onStatement?: (statement: Statement, run: StatementRun) => void;
}

export interface StatementRun {
  readonly milliseconds: number;
  readonly rows: number;
}

export interface GraphClient extends GraphReader, GraphWriter {
  /** Fails with the `ApiError` that a read would now fail with. */
  ping(): Promise<void>;
  /** The plan that the server would follow; nothing is run. */
  explain(statement: Statement): Promise<QueryPlan>;
  /** Runs the statement as a read, and tells what each operator cost. */
  profile(statement: Statement): Promise<QueryPlan>;
  close(): Promise<void>;
}

/** Connections that may be open at once. */
export const defaultPoolSize = 50;

/** Opens no connection yet: an unreachable database shows in the first call, and a later call succeeds once it is back. */
export function createGraphClient(connection: Neo4jConnection, options: GraphClientOptions = {}): GraphClient {
  const { poolSize = defaultPoolSize, connectionTimeoutMilliseconds = 5_000, readTimeoutMilliseconds = 15_000, writeTimeoutMilliseconds = 120_000, onStatement } = options;
  const place = placeOf(connection);
  const driver = openDriver(connection, place, { poolSize, connectionTimeoutMilliseconds });
  const bookmarkManager = neo4j.bookmarkManager();
  let database: Promise<string> | null = null;

  /** Asked once: which database is ours, and whether the server is new enough. A failure is forgotten, so that the next call asks again. */
  function ourDatabase(): Promise<string> {
    database ??= greet(driver, connection.database, place).catch((error: unknown) => {
      database = null;
      throw error;
    });
    return database;
  }

  async function inSession<Outcome>(mode: SessionMode, work: (session: Session) => Promise<Outcome>, patience?: Patience): Promise<Outcome> {
    const session = driver.session({ database: await ourDatabase(), defaultAccessMode: mode, bookmarkManager, fetchSize: -1 });
    try {
      return await (patience ? patience.for(() => work(session)) : work(session));
    } finally {
      // Closed under a statement that still runs, the session resets its connection, which ends the statement in the server: not while it is planned, and so nobody waits for it who waits no longer.
      const closed = session.close();
      if (patience?.ended) closed.catch(() => undefined);
      else await closed;
    }
  }

  async function measured(statement: Statement, run: () => Result): Promise<readonly Row[]> {
    const begun = performance.now();
    const rows = await rowsOf(run());
    onStatement?.(statement, { milliseconds: performance.now() - begun, rows: rows.length });
    return rows;
  }

  function autoCommit(mode: SessionMode, timeout: number): GraphReader['read'] {
    return (statement, patience) => inSession(mode, (session) => measured(statement, () => withoutStack(() => session.run(statement.text, statement.parameters, { timeout }))), patience);
  }

  /** The driver keeps the parameters of every statement until its transaction ends: of a load they would be all that it writes. */
  async function inTransaction(transaction: ManagedTransaction, statement: Statement): Promise<readonly Row[]> {
    const parameters: Record<string, unknown> = { ...statement.parameters };
    try {
      return await measured(statement, () => transaction.run(statement.text, parameters));
    } finally {
      for (const name of Object.keys(parameters)) delete parameters[name];
    }
  }

  /** A read changes nothing, so one whose connection turns out to be broken is asked once more, over another. */
  async function asRead<Outcome>(work: () => Promise<Outcome>): Promise<Outcome> {
    try {
      const known = database !== null;
      return await whileIndexesOpen(() => work().catch((error: unknown) => (known && isBrokenConnection(error) ? work() : Promise.reject(error))));
    } catch (error) {
      throw databaseError(error, place);
    }
  }

  function planned(keyword: 'EXPLAIN' | 'PROFILE', { text, parameters }: Statement): Promise<QueryPlan> {
    return asRead(() =>
      inSession('READ', async (session) => {
        const { summary } = await session.run(`${keyword} ${text}`, parameters, { timeout: readTimeoutMilliseconds });
        const plan = summary.profile || summary.plan;
        invariant(plan, `The server gave no plan for ${keyword}.`);
        return queryPlan(plan);
      }),
    );
  }

  /** A server that is paused or cut off answers nothing, not even that the time is up. */
  async function withinTime<Outcome>(milliseconds: number, work: (patience: Patience) => Promise<Outcome>): Promise<Outcome> {
    const patience = new Patience();
    const timer = setTimeout(() => patience.end(new ApiError('DATABASE_TIMEOUT', `The database at ${place} did not answer within ${milliseconds / 1000} s. Try again when it is less busy.`, {}, { forStrangers: forStrangers.DATABASE_TIMEOUT })), milliseconds);
    try {
      return await work(patience);
    } finally {
      clearTimeout(timer);
    }
  }

  const readOnce = autoCommit('READ', readTimeoutMilliseconds);
  const changeOnce = autoCommit('WRITE', writeTimeoutMilliseconds);
  return {
    read: (statement, patience) => asRead(() => (patience ? readOnce(statement, patience) : withinTime(readTimeoutMilliseconds + graceMilliseconds, (own) => readOnce(statement, own)))),
    async changeSchema(statement) {
      try {
        return await whileIndexesOpen(() => changeOnce(statement));
      } catch (error) {
        throw databaseError(error, place);
      }
    },
    async write(work) {
      try {
        return await whileIndexesOpen(() => inSession('WRITE', (session) => session.executeWrite((transaction) => work((statement) => inTransaction(transaction, statement)), { timeout: writeTimeoutMilliseconds })));
      } catch (error) {
        throw databaseError(error, place);
      }
    },
    async ping() {
      await asRead(() => withinTime(connectionTimeoutMilliseconds, (patience) => readOnce({ text: 'RETURN 1', parameters: {} }, patience)));
    },
    explain: (statement) => planned('EXPLAIN', statement),
    profile: (statement) => planned('PROFILE', statement),
    close: () => driver.close(),
  };
}

/** A server whose time for a statement is up says so itself, if it can. */
const graceMilliseconds = 2_000;

interface PoolOptions {
  readonly poolSize: number;
  readonly connectionTimeoutMilliseconds: number;
}

function openDriver({ uri, user, password }: Neo4jConnection, place: string, { poolSize, connectionTimeoutMilliseconds }: PoolOptions): Driver {
  try {
    return neo4j.driver(uri, neo4j.auth.basic(user, password), {
      disableLosslessIntegers: true,
      telemetryDisabled: true,
      userAgent: 'chip-export-controls',
      maxConnectionPoolSize: poolSize,
      connectionTimeout: Math.min(3_000, connectionTimeoutMilliseconds),
      connectionAcquisitionTimeout: connectionTimeoutMilliseconds,
      // Proxies and clouds drop idle connections without a word: one idle for a minute is tried before use.
      connectionLivenessCheckTimeout: 60_000,
      maxTransactionRetryTime: connectionTimeoutMilliseconds,
    });
  } catch (error) {
    throw new ApiError('DATABASE_UNAVAILABLE', `${place} is not the address of a Neo4j. Set NEO4J_URI to one such as bolt://localhost:7687 or neo4j+s://example.databases.neo4j.io.`, {}, { cause: error, forStrangers: forStrangers.DATABASE_UNAVAILABLE });
  }
}

async function greet(driver: Driver, wanted: string | undefined, place: string): Promise<string> {
  const session = driver.session({ defaultAccessMode: 'READ', ...(wanted === undefined ? {} : { database: wanted }) });
  try {
    const { summary }: { summary: ResultSummary } = await session.run('RETURN 1');
    requireSupportedServer(summary.server.agent, place);
    const name = wanted ?? summary.database.name;
    invariant(name, `The server at ${place} did not name the database it answered from.`);
    return name;
  } finally {
    await session.close();
  }
}

/** The driver notes for every statement where it was asked, in case it fails: with source maps that costs more than the rest of asking. What fails is wrapped in an error of ours. */
function withoutStack(run: () => Result): Result {
  const limit = Error.stackTraceLimit;
  Error.stackTraceLimit = 0;
  try {
    return run();
  } finally {
    Error.stackTraceLimit = limit;
  }
}

function rowsOf(result: Result): Promise<readonly Row[]> {
  return new Promise((resolve, reject) => {
    const rows: Row[] = [];
    result.subscribe({ onNext: (record) => void rows.push(record.map((value: unknown) => value)), onCompleted: () => resolve(rows), onError: reject });
  });
}

/** The address without a user or password that someone wrote into it. */
function placeOf({ uri, database }: Neo4jConnection): string {
  const address = uri.replace(/\/\/[^/@]*@/, '//');
  return database === undefined ? address : `${address} (database ${database})`;
}
