/** What a refusal needs to know of a question, in the names of its headers. */
export interface PlainQuestion {
  readonly body: Buffer;
  readonly headers: { readonly accept?: string | undefined; readonly origin?: string | undefined; readonly 'x-request-id'?: string | undefined };
}

const requestLine = Buffer.from('POST /graphql HTTP/1.1\r\n');
const endOfHead = Buffer.from('\r\n\r\n');
const longestHead = 8192;
/** Whoever sends one of these wants more than an answer, or sends a body that is not what it seems. */
const unusual = /\r\n(?:transfer-encoding|content-encoding|expect|upgrade|connection:(?! *keep-alive\r\n))/i;

/**
 * Reads bytes that are one whole question by POST and nothing else, as most clients send it; null for all others. Only for telling its sender that there is no room for it:
 * whatever is answered in earnest has been parsed by node.
 */
export function plainQuestion(bytes: Buffer): PlainQuestion | null {
  if (bytes.length < requestLine.length || bytes.compare(requestLine, 0, requestLine.length, 0, requestLine.length) !== 0) return null;
  const end = bytes.indexOf(endOfHead);
  if (end === -1 || end > longestHead) return null;
  const head = bytes.toString('latin1', 0, end + 2);
  if (unusual.test(head) || lengthIn(head) !== bytes.length - end - endOfHead.length) return null;
  return { body: bytes.subarray(end + endOfHead.length), headers: { accept: header.accept.exec(head)?.[1], origin: header.origin.exec(head)?.[1], 'x-request-id': header.requestId.exec(head)?.[1] } };
}

/** Each as it is sent once. */
const header = { accept: /\r\naccept: *(.*?) *\r\n/i, origin: /\r\norigin: *(.*?) *\r\n/i, requestId: /\r\nx-request-id: *(.*?) *\r\n/i };

/** Null where it is not said, or said twice. */
function lengthIn(head: string): number | null {
  const said = [...head.matchAll(/\r\ncontent-length: *(.*?) *(?=\r\n)/gi)];
  return said.length === 1 && /^\d{1,8}$/.test(said[0]![1]!) ? Number(said[0]![1]) : null;
}
