import { promisify } from 'node:util';
import { brotliCompress, gzip } from 'node:zlib';
import { brotliQuality, leastBytes } from '../http/encodings.ts';
import type { Encoding } from '../http/encodings.ts';
import type { HttpAnswer } from './http-answer.ts';

type Encoded = Map<Encoding, HttpAnswer | Promise<HttpAnswer>>;

/** Beside each answer, as long as it is kept, what it is when it is compressed. */
const encodedOf = new WeakMap<HttpAnswer, Encoded>();

const compress: Readonly<Record<Encoding, (body: Buffer) => Promise<Buffer>>> = {
  br: (body) => promisify(brotliCompress)(body, { params: brotliQuality }),
  gzip: (body) => promisify(gzip)(body),
};

/** The answer as it goes to a client that takes the encoding: compressed once, however often it is given, and at once if it has been. */
export function encodedAnswer(answer: HttpAnswer, encoding: Encoding | null): HttpAnswer | Promise<HttpAnswer> {
  if (encoding === null || !isWorthCompressing(answer)) return answer;
  const encoded: Encoded = encodedOf.get(answer) ?? new Map();
  encodedOf.set(answer, encoded);
  const known = encoded.get(encoding);
  if (known) return known;
  const made = compress[encoding](answer.body).then((body) => {
    const compressed = { ...answer, body, headers: headersWhenEncoded(answer.headers, encoding) };
    encoded.set(encoding, compressed);
    return compressed;
  });
  encoded.set(encoding, made);
  return made;
}

export function isWorthCompressing({ body }: HttpAnswer): boolean {
  return body.length >= leastBytes;
}

/** Other bytes, another tag: it is a strong one. */
function headersWhenEncoded({ etag, vary = 'accept-encoding', ...headers }: HttpAnswer['headers'], encoding: Encoding): HttpAnswer['headers'] {
  return { ...headers, 'content-encoding': encoding, vary, ...(etag !== undefined && { etag: etag.replace(/"$/, `-${encoding}"`) }) };
}
