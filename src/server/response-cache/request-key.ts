import { hash } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import { citationHeader } from '../graphql/citation-request.ts';
import { costHeader } from '../graphql/cost-header.ts';

/** Headers that decide over an answer: its media type, whether a browser could have asked unasked, whether it cites, and whether it tells its cost. */
const decidingHeaders = ['content-type', 'accept', 'apollo-require-preflight', 'x-apollo-operation-name', citationHeader, costHeader] as const;

/** Everything on which an answer depends beside the dataset: the operation with its variables as it was sent, the headers that decide, and the day for which a question without `asOf` or `knownAt` stands. */
export function requestKey({ method, url, headers }: Pick<IncomingMessage, 'method' | 'url' | 'headers'>, body: Buffer, now = Date.now()): string {
  let text = `${Math.floor(now / millisecondsOfADay)}\n${method}\n${url}\n`;
  // No part but the body, which comes last, can have a line break.
  for (const name of decidingHeaders) text += headers[name] === undefined ? '\n' : `+${String(headers[name])}\n`;
  return hash('sha256', text + body.toString('latin1'), 'base64url');
}

const millisecondsOfADay = 86_400_000;
