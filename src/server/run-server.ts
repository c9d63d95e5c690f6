import type { GraphQLSchema } from 'graphql';
import type { Logger } from 'pino';
import { apiContext } from '../../resolvers/context.ts';
import type { Rulebook } from '../rules/rulebook.ts';
import type { DatabaseClient, DatabaseSource } from './database/database-source.ts';
import { DatabaseSupervisor } from './database/database-supervisor.ts';
import { printApiSchema } from './graphql/print-api-schema.ts';
import { buildServer } from './http/build-server.ts';
import { listen } from './http/listen.ts';
import type { Protection } from './protection.ts';
import { ResponseCache } from './response-cache/response-cache.ts';
import { StampReader } from './response-cache/stamp-reader.ts';

export interface RunOptions {
  readonly host: string;
  readonly port: number;
  readonly shutdownGraceMs: number;
  readonly slowOperationMs: number;
  readonly protection?: Protection;
  /** 0 or left out: every question is asked anew. */
  readonly responseCacheMegabytes?: number;
  readonly schema: GraphQLSchema;
  readonly rulebook: Rulebook;
  readonly source: DatabaseSource;
  readonly seed: (client: DatabaseClient) => Promise<{ readonly version: string }>;
  readonly report: (message: string) => void;
  readonly log: Logger;
}

export interface RunningServer {
  readonly address: string;
  /** Resolves with true when questions can be answered for the first time, with false when stopped before; fails with what no further attempt would mend. */
  readonly ready: Promise<boolean>;
  /** Stops in this order: questions under way, database client, database. */
  stop(): Promise<void>;
}

/** Listens first and opens the database then: a port in use is found before a database is started, and health checks are answered from the beginning. */
export async function runServer(options: RunOptions): Promise<RunningServer> {
  const { host, port, shutdownGraceMs, slowOperationMs, protection, responseCacheMegabytes = 0, schema, rulebook, source, seed, report, log } = options;
  const supervisor = new DatabaseSupervisor({ source, seed, report });
  const server = await buildServer({
    schema,
    schemaText: printApiSchema(schema),
    databaseStatus: () => supervisor.status(),
    log,
    slowOperationMs,
    protection,
    cache: responseCacheMegabytes === 0 ? undefined : new ResponseCache(new StampReader(supervisor.graph), responseCacheMegabytes),
    makeContext(requestId) {
      return { requestId, ...apiContext({ graph: supervisor.graph, rulebook, now: new Date().toISOString() }) };
    },
  });
  const address = await listen(server.fastify, host, port);
  return {
    address,
    ready: supervisor.start(),
    async stop() {
      await server.stop(shutdownGraceMs);
      await supervisor.stop();
    },
  };
}
