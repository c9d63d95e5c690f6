import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { loopback } from '../../../src/neo4j/free-port.ts';
import { startTemporaryNeo4j } from '../test-neo4j.ts';
import type { TemporaryNeo4j } from '../test-neo4j.ts';

export interface Neo4jForEachWorker {
  /** Whoever gets this address followed by the number of a worker is told the connection of its Neo4j. */
  readonly address: string;
  stop(): Promise<void>;
}

/** Starts the Neo4j of a worker when it first asks for it, here where the whole run is at home: a worker has no place for what outlives a suite. */
export async function serveNeo4jForEachWorker(): Promise<Neo4jForEachWorker> {
  const started = new Map<string, Promise<TemporaryNeo4j>>();
  const ofWorker = (worker: string): Promise<TemporaryNeo4j> => {
    const neo4j = started.get(worker) ?? startTemporaryNeo4j();
    started.set(worker, neo4j);
    return neo4j;
  };
  const server = createServer((request, response) => {
    ofWorker(request.url!).then(
      ({ connection }) => response.end(JSON.stringify(connection)),
      (error: unknown) => response.writeHead(500).end(String(error)),
    );
  });
  server.listen(0, loopback);
  await once(server, 'listening');
  return {
    address: `http://${loopback}:${(server.address() as AddressInfo).port}/`,
    async stop() {
      server.close();
      server.closeAllConnections();
      for (const attempt of await Promise.allSettled(started.values())) if (attempt.status === 'fulfilled') await attempt.value.stop();
    },
  };
}
