import { readFile } from 'node:fs/promises';
import { gunzip } from 'node:zlib';
import { promisify } from 'node:util';
import { ImportError } from '../import-error.ts';
import type { KnownListings } from './listing-rows.ts';
import { keyInSeed } from './listing-rows.ts';
import { readCompact } from './read-compact.ts';
import type { ScreeningList } from './screening-list.ts';

/** The list has about 3.4 MB; a file that unpacks to much more is not it. */
const mostBytes = 64 * 1024 * 1024;

/** Reads the list from a file, packed or not. */
export async function readScreeningList(file: string): Promise<ScreeningList> {
  const bytes = await readFile(file);
  if (bytes.length > mostBytes) throw new ImportError(file, [`it has ${bytes.length} bytes; more than ${mostBytes} are not read`]);
  return readCompact(file, decode(file, bytes[0] === 0x1f && bytes[1] === 0x8b ? await unpack(file, bytes) : bytes));
}

async function unpack(file: string, bytes: Buffer): Promise<Buffer> {
  try {
    return await promisify(gunzip)(bytes, { maxOutputLength: mostBytes });
  } catch (error) {
    throw new ImportError(file, [`it cannot be unpacked, or holds more than ${mostBytes} bytes: ${error instanceof Error ? error.message : String(error)}`]);
  }
}

function decode(file: string, bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new ImportError(file, ['it is not UTF-8']);
  }
}

/** The listings of the seed, so that none is imported a second time. */
export function knownListings(listings: readonly { readonly id: string; readonly list: string; readonly listedName: string }[]): KnownListings {
  return new Map(listings.map(({ id, list, listedName }) => [keyInSeed(list, listedName), id]));
}
