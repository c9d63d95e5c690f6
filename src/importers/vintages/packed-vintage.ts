import { createHash } from 'node:crypto';
import { gunzipSync, gzipSync } from 'node:zlib';
import type { Vintage } from '../folding/vintage.ts';

/** The entries as JSON, compressed, in base 64: a text that a database can keep. */
export function packEntries(entries: readonly unknown[]): string {
  return gzipSync(JSON.stringify(entries)).toString('base64');
}

export function unpackEntries(packed: string): readonly unknown[] {
  return JSON.parse(gunzipSync(Buffer.from(packed, 'base64')).toString('utf8')) as readonly unknown[];
}

/** The same whatever the order of the entries in their file; lines of a file are no part of what it says. */
export function contentOf({ entries }: Vintage): string {
  const lines = entries.map((entry) => JSON.stringify({ ...entry as object, line: undefined })).sort();
  return createHash('sha256').update(lines.join('\n')).digest('hex').slice(0, 16);
}
