import { basename } from 'node:path';
import { fileBytes } from './file-bytes.ts';
import type { JsonDocument } from './json-document.ts';
import { jsonDocument } from './json-document.ts';
import type { ReadingLimits } from './limits.ts';
import { defaultLimits } from './limits.ts';

export interface JsonFile extends JsonDocument {
  /** As messages name it. */
  readonly file: string;
}

/** A JSON document on disk, packed or not. */
export async function jsonFile(path: string, limits: ReadingLimits = defaultLimits): Promise<JsonFile> {
  const file = basename(path);
  return { file, ...(await jsonDocument(file, fileBytes(path, { file, limits }), limits)) };
}
