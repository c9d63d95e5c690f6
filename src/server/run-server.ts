import { setTimeout as sleep } from 'node:timers/promises';
import type { GraphQLSchema } from 'graphql';
import type { Logger } from 'pino';
import { Registry } from 'prom-client';
import { apiContext } from '../../resolvers/context.ts';
import type { Rulebook } from '../rules/rulebook.ts';
import type { DatabaseClient, DatabaseSource } from './database/database-source.ts';
import type { DatabaseStatus } from './database/database-status.ts';
import { DatabaseSupervisor, stopping } from './database/database-supervisor.ts';
import { watchedReader } from './database/watched-reader.ts';
import { printApiSchema } from './graphql/print-api-schema.ts';
import { buildServer } from './http/build-server.ts';
import { listen } from './http/listen.ts';
import type { MetricsAccess } from './http/metrics-route.ts';
import { databaseMetrics } from './metrics/database-metrics.ts';
import { datasetMetrics } from './metrics/dataset-metrics.ts';
import type { Protection } from './protection.ts';
import { ResponseCache } from './response-cache/response-cache.ts';
import { StampReader } from './response-cache/stamp-reader.ts';
import type { Tracing } from './tracing/tracing.ts';

export interface RunOptions {
  readonly host: string;
  readonly port: number;
  /** From being told to stop, so long questions are still taken, while /readyz says 503 already: a balancer has to notice. */
  readonly shutdownDelayMs?: number;
  readonly shutdownGraceMs: number;
  readonly slowOperationMs: number;
  readonly protection?: Protection;
  /** 0 or left out: every question is asked anew. */
  readonly responseCacheMegabytes?: number;
  /** What /metrics tells beside what is measured here, and to whom. */
  readonly registry?: Registry;
  readonly metrics?: MetricsAccess;
  /** Left out: nothing is traced. */
  readonly tracing?: Tracing | undefined;
  readonly schema: GraphQLSchema;
  readonly rulebook: Rulebook;
  readonly source: DatabaseSource;
  readonly seed: (client: DatabaseClient) => Promise<{ readonly version: string }>;
  /** Says which dataset the database holds; fails when it no longer holds one that statements can read. */
  readonly check?: (client: DatabaseClient) => Promise<{ readonly version: string } | undefined>;
  readonly report: (message: string) => void;
  readonly log: Logger;
}

export interface RunningServer {
  readonly address: string;
  /** Resolves with true when questions can be answered for the first time, with false when stopped before; fails with what no further attempt would mend. */
  readonly ready: Promise<boolean>;
  /** Stops in this order: readiness, questions under way, database client, database. */
  stop(): Promise<void>;
}

/** Listens first and opens the database then: a port in use is found before a database is started, and health checks are answered from the beginning. */
export async function runServer(options: RunOptions): Promise<RunningServer> {
  const { host, port, shutdownDelayMs = 0, shutdownGraceMs, slowOperationMs, protection, responseCacheMegabytes = 0, registry = new Registry(), metrics, tracing, schema, rulebook, source, seed, check, report, log } = options;
  const supervisor = new DatabaseSupervisor({ source, seed, report, ...(check && { check }) });
  const stamps = new StampReader(supervisor.graph);
  const graph = watchedReader(supervisor.graph, [databaseMetrics(registry), ...(tracing ? [tracing.statements] : [])]);
  let isStopping = false;
  const status = (): DatabaseStatus => (isStopping ? stopping : supervisor.status());
  datasetMetrics(registry, status, stamps);
  const server = await buildServer({
    schema,
    schemaText: printApiSchema(schema),
    databaseStatus: status,
    log,
    slowOperationMs,
    protection,
    registry, metrics, tracing,
    cache: responseCacheMegabytes === 0 ? undefined : new ResponseCache(stamps, responseCacheMegabytes),
    makeContext(requestId) {
      return { requestId, ...apiContext({ graph, rulebook, now: new Date().toISOString() }) };
    },
  });
  const address = await listen(server.fastify, host, port);
  return {
    address,
    ready: supervisor.start(),
    async stop() {
      const delayMs = status().ready ? shutdownDelayMs : 0;
      isStopping = true;
      await sleep(delayMs);
      await server.stop(shutdownGraceMs);
      await supervisor.stop();
      await tracing?.stop();
    },
  };
}
