import { basename } from 'node:path';
import { fileBytes } from './file-bytes.ts';
import type { ReadingLimits } from './limits.ts';

/** The first line of a file, packed or not, as far as a row may be long: enough to tell how the file is arranged. Whether the file is sound is for its reader to say. */
export async function firstLine(path: string, limits: ReadingLimits): Promise<string> {
  let text = '';
  for await (const chunk of fileBytes(path, { file: basename(path), limits })) {
    text += Buffer.from(chunk).toString('utf8');
    const end = text.indexOf('\n');
    if (end >= 0) return text.slice(0, end);
    if (text.length > limits.rowBytes) break;
  }
  return text;
}
