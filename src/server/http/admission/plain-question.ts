/** What a refusal needs to know of a question, in the names of its headers. */
export interface PlainQuestion {
  readonly body: Buffer;
  readonly headers: { readonly accept?: string | undefined; readonly origin?: string | undefined; readonly 'x-request-id'?: string | undefined };
}

const requestLine = Buffer.from('POST /graphql HTTP/1.1\r\n');
const endOfHead = Buffer.from('\r\n\r\n');
const longestHead = 8192;
/** Whoever sends one of these wants more than an answer, or sends a body that is not what it seems. */
const unusual = /\r\n(?:transfer-encoding|content-encoding|expect|upgrade|(?:proxy-)?connection:(?! *keep-alive\r\n))/i;
/** Node answers these with 400. */
const malformed = /[^\t\r\n\x20-\x7e\x80-\xff]|\r(?!\n)|(?<!\r)\n|\n[ \t]/;

/**
 * Reads bytes that are one whole question by POST and nothing else, as most clients send it; null for all others. Only for telling its sender that there is no room for it:
 * whatever is answered in earnest has been parsed by node.
 */
export function plainQuestion(bytes: Buffer): PlainQuestion | null {
  if (bytes.length < requestLine.length || bytes.compare(requestLine, 0, requestLine.length, 0, requestLine.length) !== 0) return null;
  const end = bytes.indexOf(endOfHead);
  if (end === -1 || end > longestHead) return null;
  const head = bytes.toString('latin1', 0, end + 2);
  if (malformed.test(head) || unusual.test(head) || lengthIn(head) !== bytes.length - end - endOfHead.length) return null;
  return { body: bytes.subarray(end + endOfHead.length), headers: { accept: valueIn(head, header.accept), origin: valueIn(head, header.origin), 'x-request-id': valueIn(head, header.requestId) } };
}

const header = { accept: /\r\naccept:([^\r]*)/i, origin: /\r\norigin:([^\r]*)/i, requestId: /\r\nx-request-id:([^\r]*)/i };

/** As it is sent once. */
function valueIn(head: string, name: RegExp): string | undefined {
  return name.exec(head)?.[1]!.trim();
}

/** Null where it is not said, or said twice. */
function lengthIn(head: string): number | null {
  const said = [...head.matchAll(/\r\ncontent-length:([^\r]*)/gi)].map(([, value]) => value!.trim());
  return said.length === 1 && /^\d{1,8}$/.test(said[0]!) ? Number(said[0]) : null;
}
