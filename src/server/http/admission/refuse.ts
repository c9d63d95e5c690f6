import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import { STATUS_CODES } from 'node:http';
import type { ErrorCode } from '../../../domain/api-error.ts';
import { noteOutcome } from '../../metrics/request-counts.ts';
import { requestIdOf } from '../request-id.ts';
import { rateHeaders } from './rate-headers.ts';

export interface Refusal {
  readonly status: 429 | 503;
  readonly code: ErrorCode;
  readonly message: string;
  readonly details: Readonly<Record<string, unknown>>;
  readonly retryAfterSeconds: number;
}

type Headers = Readonly<Record<string, string>>;

/** Answers before routing and parsing do any work, in the shape of a GraphQL answer, so that one client code reads it too. */
export function refuse(request: IncomingMessage, response: ServerResponse, refusal: Refusal, headers: Headers): void {
  noteOutcome(response, refusal.code);
  const body = bodyOf(refusal);
  response.writeHead(refusal.status, {
    ...rateHeaders(response), ...headers, ...headersOf(refusal, body, request.headers.accept, requestIdOf(request)),
    // A connection that is kept would keep a server that stops.
    ...((request.socket as { readonly server?: Server }).server?.listening === false && { connection: 'close' }),
  }).end(body);
}

/** The same as the text of an answer, without its date and what it says of rates: for one whose request was not parsed. */
export function refusalText(refusal: Refusal, accept: string | undefined, requestId: string, headers: Headers): string {
  const body = bodyOf(refusal);
  const lines = Object.entries({ ...headers, ...headersOf(refusal, body, accept, requestId) }).map(([name, value]) => `${name}: ${value}\r\n`);
  return `HTTP/1.1 ${refusal.status} ${STATUS_CODES[refusal.status]}\r\n${lines.join('')}\r\n${body}`;
}

function bodyOf({ code, message, details }: Refusal): string {
  return JSON.stringify({ errors: [{ message, extensions: { code, details } }] });
}

const mediaTypeOfGraphQL = 'application/graphql-response+json';

function headersOf({ retryAfterSeconds }: Refusal, body: string, accept: string | undefined, requestId: string): Headers {
  const mediaType = accept?.includes(mediaTypeOfGraphQL) ? mediaTypeOfGraphQL : 'application/json';
  return { 'content-type': `${mediaType}; charset=utf-8`, 'content-length': String(Buffer.byteLength(body)), 'cache-control': 'no-store', 'retry-after': String(retryAfterSeconds), 'x-request-id': requestId };
}
