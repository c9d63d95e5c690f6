import { basename } from 'node:path';
import { fileBytes } from '../reading/file-bytes.ts';
import { jsonDocument } from '../reading/json-document.ts';
import { defaultLimits } from '../reading/limits.ts';
import { readCompact } from './read-compact.ts';
import type { ScreeningList } from './screening-list.ts';

/** Reads the list from a file, packed or not. */
export async function readScreeningList(path: string): Promise<ScreeningList> {
  const file = basename(path);
  return readCompact(file, await jsonDocument(file, fileBytes(path, { file, limits: defaultLimits }), defaultLimits));
}
