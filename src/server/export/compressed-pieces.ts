import { once } from 'node:events';
import { constants, createBrotliCompress, createGzip } from 'node:zlib';
import { brotliQuality } from '../http/encodings.ts';
import type { Encoding } from '../http/encodings.ts';

/** Each piece compressed as far as it can be read by itself: what was written leaves, the last line of a file that breaks off too. Holds no more than one piece. */
export async function* compressedPieces(pieces: AsyncIterable<string>, encoding: Encoding): AsyncGenerator<Buffer, void> {
  const [compressor, flush] = encoding === 'br' ? [createBrotliCompress({ params: brotliQuality }), constants.BROTLI_OPERATION_FLUSH] as const : [createGzip(), constants.Z_SYNC_FLUSH] as const;
  const written: Buffer[] = [];
  compressor.on('data', (chunk: Buffer) => written.push(chunk));
  try {
    for await (const piece of pieces) {
      compressor.write(piece);
      await new Promise<void>((resolve) => {
        compressor.flush(flush, resolve);
      });
      yield Buffer.concat(written.splice(0));
    }
    const ended = once(compressor, 'end');
    compressor.end();
    await ended;
    yield Buffer.concat(written.splice(0));
  } finally {
    compressor.close();
  }
}
