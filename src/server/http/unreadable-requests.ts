import type { RequestListener } from 'node:http';
import { STATUS_CODES } from 'node:http';
import type { Socket } from 'node:net';
import { badRequest } from './transport-error.ts';

const messages = {
  400: 'The request is no HTTP.',
  408: 'The request did not come whole in time.',
  417: 'The header expect asks for something that this server does not do. Leave it out.',
  431: 'The address or the headers are too long. Send the operation by POST.',
} as const;

const statuses: Readonly<Record<string, keyof typeof messages>> = { HPE_HEADER_OVERFLOW: 431, ERR_HTTP_REQUEST_TIMEOUT: 408 };

/** What never becomes a request is answered in the shape of a GraphQL answer too. The connection can't be used any further. */
export function answerUnreadable({ code = '' }: NodeJS.ErrnoException, socket: Socket): void {
  if (code === 'ECONNRESET' || socket.destroyed) return;
  const status = statuses[code] ?? 400;
  const body = bodyOf(status);
  if (socket.writable) socket.write(`HTTP/1.1 ${status} ${STATUS_CODES[status]}\r\ncontent-length: ${Buffer.byteLength(body)}\r\ncontent-type: application/json; charset=utf-8\r\ncache-control: no-store\r\nconnection: close\r\n\r\n${body}`);
  socket.destroySoon();
}

/** A request with an `expect` other than the one for leave to send its body. */
export const refuseExpectation: RequestListener = (_request, response) => {
  response.writeHead(417, { 'content-type': 'application/json; charset=utf-8', 'cache-control': 'no-store' }).end(bodyOf(417));
};

function bodyOf(status: keyof typeof messages): string {
  return JSON.stringify(badRequest(messages[status]));
}
