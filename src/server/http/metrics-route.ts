import { createHash, timingSafeEqual } from 'node:crypto';
import type { FastifyInstance } from 'fastify';
import type { Registry } from 'prom-client';

/** Who may read the metrics: anybody who reaches the server, nobody, or whoever knows the token. They are the operator's, and cost more than a probe. */
export type MetricsAccess = 'open' | 'closed' | { readonly token: string };

export function metricsRoute(fastify: FastifyInstance, registry: Registry, access: MetricsAccess): void {
  if (access === 'closed') return;
  fastify.get('/metrics', async (request, reply) => {
    void reply.header('cache-control', 'no-store');
    if (access !== 'open' && !isSame(request.headers.authorization ?? '', `Bearer ${access.token}`)) {
      return reply.code(401).header('www-authenticate', 'Bearer').send({ errors: [{ message: 'The metrics are for whoever knows the token: authorization: Bearer …', extensions: { code: 'BAD_REQUEST' } }] });
    }
    return reply.type(registry.contentType).send(await registry.metrics());
  });
}

/** Compared by digest, so that how long it takes tells nothing of the token. */
function isSame(given: string, wanted: string): boolean {
  const digest = (text: string): Buffer => createHash('sha256').update(text).digest();
  return timingSafeEqual(digest(given), digest(wanted));
}
