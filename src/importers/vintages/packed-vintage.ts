import { createHash } from 'node:crypto';
import { gunzipSync, gzipSync } from 'node:zlib';
import { z } from 'zod';
import type { Vintage } from '../folding/vintage.ts';
import { UnreadableVintageError } from './unreadable-vintage-error.ts';

type Content = Pick<Vintage, 'holds' | 'entries'>;

/** A row of a table; entries of documents are in forms of their own. */
const row = z.looseObject({
  table: z.string(), kind: z.string(), key: z.string(), name: z.string(), names: z.array(z.string()), links: z.array(z.string()),
  values: z.looseObject({}), deprecated: z.looseObject({}), references: z.record(z.string(), z.array(z.looseObject({ name: z.string() }))),
});
const packedContent = z.looseObject({ holds: z.array(z.string()).optional(), entries: z.array(z.looseObject({})) });

/** What a vintage holds as JSON, compressed, in base 64: a text that a database can keep. */
export function packVintage({ holds, entries }: Content): string {
  return gzipSync(JSON.stringify({ holds, entries })).toString('base64');
}

/** Fails with an `UnreadableVintageError` that names the vintage where the text is no packed one, or one whose form this version of the project does not know. */
export function unpackVintage(packed: string, of: Pick<Vintage, 'feed' | 'day'>): Content {
  const content = jsonIn(packed, of);
  const faults = faultsIn(content);
  if (faults !== undefined) throw new UnreadableVintageError(of, `${faults}: it is not in the form that this version of the project reads`);
  return content as Content;
}

function jsonIn(packed: string, of: Pick<Vintage, 'feed' | 'day'>): unknown {
  try {
    return JSON.parse(gunzipSync(Buffer.from(packed, 'base64')).toString('utf8'));
  } catch {
    throw new UnreadableVintageError(of, 'it is not compressed JSON');
  }
}

/** Where it is not as it must be. */
function faultsIn(content: unknown): string | undefined {
  const { data, error } = packedContent.safeParse(content);
  if (data === undefined) return error.issues[0]!.path.join('.');
  for (const [index, entry] of data.entries.entries()) {
    const fault = 'table' in entry ? row.safeParse(entry).error?.issues[0] : undefined;
    if (fault !== undefined) return ['entries', index, ...fault.path].join('.');
  }
  return undefined;
}

/** The same whatever the order of the entries in their file; lines of a file are no part of what it says. */
export function contentOf({ holds, entries }: Content): string {
  const lines = entries.map((entry) => JSON.stringify({ ...entry as object, line: undefined })).sort();
  return createHash('sha256').update([...(holds ?? []), ...lines].join('\n')).digest('hex').slice(0, 16);
}
