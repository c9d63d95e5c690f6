import { constants } from 'node:zlib';
import { Negotiator } from '@fastify/accept-negotiator';
import type { FastifyCompressOptions } from '@fastify/compress';
import { LRUCache } from 'lru-cache';

export type Encoding = 'br' | 'gzip';

/** The better one first: a client mostly takes both. */
const encodings = ['br', 'gzip', 'identity'] as const;

/** Below this a compressed answer is hardly shorter, and needs no fewer packets. */
export const leastBytes = 1024;

/** Beyond this quality brotli takes far longer and gains little. */
export const brotliQuality = { [constants.BROTLI_PARAM_QUALITY]: 4 };

const negotiator = new Negotiator({ supportedValues: [...encodings], cache: new LRUCache<string, string>({ max: 100 }) });

/** The encoding that a client likes best of those that we have; null: as it is. */
export function encodingFor(acceptEncoding: string | string[] | undefined): Encoding | null {
  const chosen = acceptEncoding === undefined ? null : negotiator.negotiate(String(acceptEncoding).toLowerCase());
  return chosen === 'br' || chosen === 'gzip' ? chosen : null;
}

/** For pages, the schema and other texts that are whole. Requests are not decompressed: a small one could become any size. */
export const compressOptions: FastifyCompressOptions = {
  encodings: [...encodings], threshold: leastBytes, customTypes: /^text\/|json|xml|bibtex/, brotliOptions: { params: brotliQuality }, globalDecompression: false,
};
