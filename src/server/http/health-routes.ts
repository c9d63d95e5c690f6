import type { FastifyInstance } from 'fastify';
import type { DatabaseStatus } from '../database/database-status.ts';

/** `/healthz`: the process is alive. `/readyz`: it can answer questions now; if not, 503 and why. */
export function healthRoutes(fastify: FastifyInstance, status: () => DatabaseStatus): void {
  fastify.get('/healthz', async () => ({ status: 'alive' }));
  fastify.get('/readyz', async (_request, reply) => {
    const now = status();
    void reply.header('cache-control', 'no-store');
    if (now.ready) return { status: 'ready', datasetVersion: now.datasetVersion };
    void reply.code(503).header('retry-after', '2');
    return { status: 'not ready', code: now.code, reason: now.reason };
  });
}
