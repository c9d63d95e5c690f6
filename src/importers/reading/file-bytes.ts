import { createReadStream } from 'node:fs';
import { open, stat } from 'node:fs/promises';
import { pipeline } from 'node:stream';
import { createGunzip } from 'node:zlib';
import { refusal } from '../feed-error.ts';
import type { FeedError } from '../feed-error.ts';
import type { ReadingLimits } from './limits.ts';
import { inUnits } from './limits.ts';

export interface BytesOptions {
  /** As messages name it. */
  readonly file: string;
  readonly limits: ReadingLimits;
  /** Told how many bytes of the file itself were read so far, and how many it has. */
  readonly onRead?: (read: number, total: number) => void;
}

const getAgain = 'get the file again';

/** The bytes of a file, inflated where it is gzip (told by its content, not by its name), chunk by chunk and within limits. */
export async function* fileBytes(path: string, { file, limits, onRead }: BytesOptions): AsyncGenerator<Uint8Array> {
  const total = await sizeOf(path, file, limits);
  const gzip = await startsWithGzip(path, file);
  const source = createReadStream(path);
  // Errors arrive where the chunks are consumed.
  const stream = gzip ? pipeline(source, createGunzip(), () => undefined) : source;
  let passed = 0;
  try {
    for await (const chunk of stream as AsyncIterable<Uint8Array>) {
      passed += chunk.length;
      if (passed > (gzip ? limits.inflatedBytes : limits.fileBytes)) throw tooLarge(file, gzip, limits);
      onRead?.(source.bytesRead, total);
      yield chunk;
    }
  } catch (error) {
    throw gzip ? gzipError(error, file) : error;
  }
}

async function sizeOf(path: string, file: string, limits: ReadingLimits): Promise<number> {
  const found = await stat(path).catch(() => undefined);
  if (found === undefined) throw unreadable(file);
  if (!found.isFile()) throw refusal(file, undefined, 'this is not a file', 'name the file itself');
  if (found.size === 0) throw refusal(file, undefined, 'the file is empty', getAgain);
  if (found.size > limits.fileBytes) {
    throw refusal(file, undefined, `the file has ${inUnits(found.size)}; at most ${inUnits(limits.fileBytes)} are read`, 'check that it is the file of this feed');
  }
  return found.size;
}

const unreadable = (file: string): FeedError => refusal(file, undefined, 'the file does not exist or can\'t be read', 'correct the path, or its permissions');

async function startsWithGzip(path: string, file: string): Promise<boolean> {
  const handle = await open(path).catch(() => { throw unreadable(file); });
  try {
    const magic = Buffer.alloc(2);
    await handle.read(magic, 0, 2, 0);
    return magic[0] === 0x1f && magic[1] === 0x8b;
  } finally {
    await handle.close();
  }
}

/** A file that grows while it is read, or a gzip bomb. */
function tooLarge(file: string, gzip: boolean, limits: ReadingLimits): FeedError {
  return gzip
    ? refusal(file, undefined, `the file inflates to more than ${inUnits(limits.inflatedBytes)}`, 'it is damaged or made to do harm: get it again from its publisher')
    : refusal(file, undefined, `the file has more than ${inUnits(limits.fileBytes)}`, 'check that it is the file of this feed');
}

function gzipError(error: unknown, file: string): unknown {
  const code = typeof error === 'object' && error !== null && 'code' in error ? error.code : undefined;
  if (code === 'Z_BUF_ERROR') return refusal(file, undefined, 'the gzip file is cut off before its end', getAgain);
  if (typeof code === 'string' && code.startsWith('Z_')) return refusal(file, undefined, 'the gzip file is damaged', getAgain);
  return error;
}
