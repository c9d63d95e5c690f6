import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import type { ErrorCode } from '../../../domain/api-error.ts';
import { noteOutcome } from '../../metrics/request-counts.ts';
import { requestIdOf } from '../request-id.ts';
import { giveWay } from './give-way.ts';
import { rateHeaders } from './rate-headers.ts';

export interface Refusal {
  readonly status: 429 | 503;
  readonly code: ErrorCode;
  readonly message: string;
  readonly details: Readonly<Record<string, unknown>>;
  readonly retryAfterSeconds: number;
}

const mediaTypeOfGraphQL = 'application/graphql-response+json';

/** Answers before routing and parsing do any work, in the shape of a GraphQL answer, so that one client code reads it too. */
export function refuse(request: IncomingMessage, response: ServerResponse, { status, code, message, details, retryAfterSeconds }: Refusal, headers: Readonly<Record<string, string>>): void {
  noteOutcome(response, code);
  const mediaType = request.headers.accept?.includes(mediaTypeOfGraphQL) ? mediaTypeOfGraphQL : 'application/json';
  const body = JSON.stringify({ errors: [{ message, extensions: { code, details } }] });
  response.statusCode = status;
  giveWay(request.socket, () => void response.writeHead(status, {
    ...rateHeaders(response), ...headers, 'content-type': `${mediaType}; charset=utf-8`, 'content-length': String(Buffer.byteLength(body)), 'cache-control': 'no-store', 'retry-after': String(retryAfterSeconds), 'x-request-id': requestIdOf(request),
    // A connection that is kept would keep a server that stops.
    ...((request.socket as { readonly server?: Server }).server?.listening === false && { connection: 'close' }),
  }).end(body));
}
