import { citationHeader } from '../graphql/citation-request.ts';

const exposedHeaders = ['x-request-id', 'etag', 'cache-status'];

/** Pages of any origin may ask: everything here is public and only read, no cookie or login is looked at, and so another page learns nothing that its author could not ask for directly. */
export const corsOptions = { origin: '*', methods: ['GET', 'POST'], allowedHeaders: ['content-type', 'apollo-require-preflight', 'x-request-id', 'if-none-match', citationHeader], exposedHeaders, credentials: false, maxAge: 86_400 };

/** The same, on an answer that is given without fastify. */
export const allowsAnyOrigin = { 'access-control-allow-origin': '*', 'access-control-expose-headers': exposedHeaders.join(', ') };
