import { createHash } from 'node:crypto';
import { gunzipSync, gzipSync } from 'node:zlib';
import type { Vintage } from '../folding/vintage.ts';

type Content = Pick<Vintage, 'holds' | 'entries'>;

/** What a vintage holds as JSON, compressed, in base 64: a text that a database can keep. */
export function packVintage({ holds, entries }: Content): string {
  return gzipSync(JSON.stringify({ holds, entries })).toString('base64');
}

export function unpackVintage(packed: string): Content {
  return JSON.parse(gunzipSync(Buffer.from(packed, 'base64')).toString('utf8')) as Content;
}

/** The same whatever the order of the entries in their file; lines of a file are no part of what it says. */
export function contentOf({ holds, entries }: Content): string {
  const lines = entries.map((entry) => JSON.stringify({ ...entry as object, line: undefined })).sort();
  return createHash('sha256').update([...(holds ?? []), ...lines].join('\n')).digest('hex').slice(0, 16);
}
