import type { IncomingMessage } from 'node:http';
import { citationHeader } from '../graphql/citation-request.ts';
import { costHeader, costLimitHeader } from '../graphql/cost-header.ts';
import { keyHeader } from './admission/client-of.ts';

const exposed = ['x-request-id', 'etag', 'cache-status', 'retry-after', 'ratelimit', 'ratelimit-policy', costHeader, costLimitHeader];

export interface CrossOrigin {
  /** For fastify's own plugin. */
  readonly options: Readonly<Record<string, unknown>>;
  /** The same, on an answer that is given without fastify. */
  headersFor(request: Pick<IncomingMessage, 'headers'>): Readonly<Record<string, string>>;
}

/**
 * Which pages may ask. By default those of any origin: everything here is public and only read, no cookie or login is looked at, and so another page learns nothing
 * that its author could not ask for directly.
 */
export function crossOrigin(origins: readonly string[] | null): CrossOrigin {
  const options = {
    origin: origins ?? '*', methods: ['GET', 'POST'], allowedHeaders: ['content-type', 'apollo-require-preflight', 'x-request-id', 'if-none-match', citationHeader, costHeader, keyHeader],
    exposedHeaders: exposed, credentials: false, maxAge: 86_400,
  };
  const exposing = { 'access-control-expose-headers': exposed.join(', ') };
  const anyOrigin = { 'access-control-allow-origin': '*', ...exposing };
  const allowed = new Set(origins);
  return {
    options,
    headersFor({ headers: { origin } }) {
      if (!origins) return anyOrigin;
      return { vary: 'Origin', ...(origin !== undefined && allowed.has(origin) && { 'access-control-allow-origin': origin, ...exposing }) };
    },
  };
}
