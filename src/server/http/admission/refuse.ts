import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import { STATUS_CODES } from 'node:http';
import type { ErrorCode } from '../../../domain/api-error.ts';
import { invariant } from '../../../domain/invariant.ts';
import { noteOutcome } from '../../metrics/request-counts.ts';
import { requestIdOf } from '../request-id.ts';
import { rateHeaders } from './rate-headers.ts';

export interface Refusal {
  readonly status: 429 | 503;
  readonly code: ErrorCode;
  readonly retryAfterSeconds: number;
  /** In the shape of a GraphQL answer, so that one client code reads it too. */
  readonly body: string;
}

export interface RefusalWords extends Omit<Refusal, 'body'> {
  readonly message: string;
  readonly details: Readonly<Record<string, unknown>>;
}

export function worded({ message, details, ...refusal }: RefusalWords): Refusal {
  return { ...refusal, body: JSON.stringify({ errors: [{ message, extensions: { code: refusal.code, details } }] }) };
}

type Headers = Readonly<Record<string, string>>;

/** Answers before routing and parsing do any work. */
export function refuse(request: IncomingMessage, response: ServerResponse, refusal: Refusal, headers: Headers): void {
  noteOutcome(response, refusal.code);
  response.writeHead(refusal.status, {
    ...rateHeaders(response), ...headers, ...headersOf(refusal, mediaTypeFor(request.headers.accept)), 'x-request-id': requestIdOf(request),
    // A connection that is kept would keep a server that stops.
    ...((request.socket as { readonly server?: Server }).server?.listening === false && { connection: 'close' }),
  }).end(refusal.body);
}

/** The texts of such answers to requests that were not parsed, without date and rates. What is alike in all is made once: under overload thousands a second are sent. */
export function refusalTexts(refusal: Refusal, headers: Headers): (accept: string | undefined, requestId: string, more: Headers) => string {
  invariant(Buffer.byteLength(refusal.body) === refusal.body.length, 'a text that goes out as it stands is of one byte a letter');
  const headOf = (mediaType: MediaType): string => `HTTP/1.1 ${refusal.status} ${STATUS_CODES[refusal.status]}\r\n${linesOf({ ...headers, ...headersOf(refusal, mediaType) })}`;
  const heads = { [mediaTypes.graphql]: headOf(mediaTypes.graphql), [mediaTypes.json]: headOf(mediaTypes.json) };
  return (accept, requestId, more) => `${heads[mediaTypeFor(accept)]}${linesOf(more)}x-request-id: ${requestId}\r\n\r\n${refusal.body}`;
}

function linesOf(headers: Headers): string {
  let lines = '';
  for (const [name, value] of Object.entries(headers)) lines += `${name}: ${value}\r\n`;
  return lines;
}

const mediaTypes = { graphql: 'application/graphql-response+json', json: 'application/json' } as const;
type MediaType = (typeof mediaTypes)[keyof typeof mediaTypes];

function mediaTypeFor(accept: string | undefined): MediaType {
  return accept?.includes(mediaTypes.graphql) ? mediaTypes.graphql : mediaTypes.json;
}

function headersOf({ retryAfterSeconds, body }: Refusal, mediaType: MediaType): Headers {
  return { 'content-type': `${mediaType}; charset=utf-8`, 'content-length': String(Buffer.byteLength(body)), 'cache-control': 'no-store', 'retry-after': String(retryAfterSeconds) };
}
