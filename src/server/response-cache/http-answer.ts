import { hash } from 'node:crypto';

/** An answer as it goes over the wire. */
export interface HttpAnswer {
  readonly status: number;
  readonly body: Buffer;
  /** Those that describe the body. */
  readonly headers: Readonly<Record<string, string>>;
  /** It is all that was asked for, without an error. */
  readonly isWhole: boolean;
  readonly datasetVersion: string | undefined;
  /** What the log says of the operation. */
  readonly logged: Readonly<Record<string, unknown>>;
}

/**
 * The headers of an answer. Anybody may keep a whole one and must ask before it is used again, since the dataset may change at any moment: the tag makes asking cheap.
 * It is a strong tag: other bytes or another media type have another one. Anything else than a whole answer is of this moment only.
 */
export function headersOf(contentType: string, body: Buffer, isWhole: boolean): HttpAnswer['headers'] {
  if (!isWhole) return { 'content-type': contentType, 'cache-control': 'no-store' };
  const etag = `"${hash('sha256', Buffer.concat([Buffer.from(`${contentType}\n`), body]), 'base64url').slice(0, 32)}"`;
  return { 'content-type': contentType, 'cache-control': 'public, no-cache', etag, vary: 'accept, accept-encoding, x-citation, x-operation-cost' };
}

/** Whether one of the tags that a client holds is that of the answer. Weak tags are compared too: If-None-Match asks for that. */
export function isHeld(ifNoneMatch: string | undefined, { headers: { etag } }: HttpAnswer): boolean {
  if (ifNoneMatch === undefined || etag === undefined) return false;
  return ifNoneMatch.trim() === '*' || ifNoneMatch.split(',').some((tag) => tag.trim().replace(/^W\//, '') === etag);
}

/** Of a reply without a body. */
export function headersWithoutBody({ 'content-type': _type, 'content-encoding': _encoding, ...headers }: HttpAnswer['headers']): HttpAnswer['headers'] {
  return headers;
}

/** By RFC 9211. */
export const cacheStatus = { hit: 'chip-export-controls; hit', miss: 'chip-export-controls; fwd=miss' };
