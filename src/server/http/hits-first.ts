import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';
import { encodedAnswer } from '../response-cache/encoded-answer.ts';
import { cacheStatus, headersWithoutBody, isHeld } from '../response-cache/http-answer.ts';
import type { HttpAnswer } from '../response-cache/http-answer.ts';
import { requestKey } from '../response-cache/request-key.ts';
import type { KeyedQuestion, ResponseCache } from '../response-cache/response-cache.ts';
import type { RequestCounts } from '../metrics/request-counts.ts';
import type { CrossOrigin } from './cross-origin.ts';
import { rateHeaders } from './admission/rate-headers.ts';
import { encodingFor } from './encodings.ts';
import { requestIdOf } from './request-id.ts';
import { bodyLimitBytes } from './transport-error.ts';

const questions = new WeakMap<IncomingMessage, KeyedQuestion>();

/** What was read of the request before fastify got it; undefined where nothing was. */
export function questionOf(request: IncomingMessage): KeyedQuestion | undefined {
  return questions.get(request);
}

interface Options {
  readonly cache: ResponseCache;
  readonly crossOrigin: CrossOrigin;
  readonly logHit: (requestId: string, logged: HttpAnswer['logged']) => void;
  readonly requests: RequestCounts;
}

/** Gives an answer that is known to be true now before routing, parsing and hooks do any work; whatever needs more goes on to fastify, with the body that was read. */
export function hitsFirst(next: RequestListener, { cache, crossOrigin, logHit, requests }: Options): RequestListener {
  return (request, response) => {
    if (!mayBeKept(request)) {
      next(request, response);
      return;
    }
    readBody(request, (body) => {
      const key = requestKey(request, body);
      const answer = cache.leased(key);
      if (answer) {
        const requestId = requestIdOf(request);
        const encoded = encodedAnswer(answer, encodingFor(request.headers['accept-encoding']));
        const count = (given: HttpAnswer) => requests.hit(give(request, response, given, requestId, crossOrigin));
        if ('then' in encoded) void encoded.then(count, ignore);
        else count(encoded);
        logHit(requestId, answer.logged);
      } else {
        questions.set(request, { key, body });
        next(request, response);
      }
    });
  };
}

/** A question whose length is known and allowed. Everything else is rare, or an error that fastify words. */
function mayBeKept({ method, url = '', headers }: IncomingMessage): boolean {
  if (!/^\/graphql\/?(?:\?|$)/.test(url)) return false;
  const length = headers['content-length'];
  if (method === 'GET') return length === undefined && headers['transfer-encoding'] === undefined && !headers.accept?.includes('text/html');
  return method === 'POST' && length !== undefined && Number(length) <= bodyLimitBytes && headers['content-encoding'] === undefined;
}

function readBody(request: IncomingMessage, use: (body: Buffer) => void): void {
  const chunks: Buffer[] = [];
  request.on('data', (chunk: Buffer) => chunks.push(chunk));
  request.on('end', () => use(chunks.length === 1 ? chunks[0]! : Buffer.concat(chunks)));
  // A client that goes away while it asks wants no answer.
  request.on('error', ignore);
}

const ignore = (): void => undefined;

function give(request: IncomingMessage, response: ServerResponse, answer: HttpAnswer, requestId: string, crossOrigin: CrossOrigin): 200 | 304 {
  const own = [...inTurn(crossOrigin.headersFor(request)), ...inTurn(rateHeaders(response)), 'x-request-id', requestId];
  if (isHeld(request.headers['if-none-match'], answer)) {
    response.writeHead(304, [...own, ...inTurn(headersWithoutBody(answer.headers)), ...isHit]).end();
    return 304;
  }
  // What is kept is whole.
  response.writeHead(200, [...own, ...headOf(answer)]).end(answer.body);
  return 200;
}

const heads = new WeakMap<HttpAnswer, readonly string[]>();

/** Names and values in turn: node writes a list faster than an object. Made once for an answer. */
function headOf(answer: HttpAnswer): readonly string[] {
  const known = heads.get(answer);
  if (known) return known;
  const head = [...inTurn({ ...answer.headers, 'content-length': String(answer.body.length) }), ...isHit];
  heads.set(answer, head);
  return head;
}

const isHit = ['cache-status', cacheStatus.hit];

function inTurn(headers: Readonly<Record<string, string>>): readonly string[] {
  return Object.entries(headers).flat();
}
