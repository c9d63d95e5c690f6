import { isUtf8 } from 'node:buffer';
import { refusal } from '../feed-error.ts';

const newline = 0x0a;

/** Passes on bytes that are UTF-8 and text, in chunks that end with a whole character and without a byte-order mark; else tells the line and the byte. */
export async function* utf8Bytes(file: string, chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  let carried = new Uint8Array(0);
  let [offset, line] = [0, 1];
  for await (const chunk of chunks) {
    const bytes = carried.length === 0 ? chunk : Buffer.concat([carried, chunk]);
    // What tells another encoding or format stands in the first four bytes.
    if (offset === 0 && bytes.length < 4) {
      carried = new Uint8Array(bytes);
      continue;
    }
    if (offset === 0) refuseOtherEncoding(file, bytes);
    const whole = bytes.subarray(0, wholeLength(bytes));
    refuseBadByte(file, whole, offset, line);
    carried = new Uint8Array(bytes.subarray(whole.length));
    yield offset === 0 && startsWithMark(whole) ? whole.subarray(3) : whole;
    offset += whole.length;
    line += countLines(whole);
  }
  refuseBadByte(file, carried, offset, line);
  if (carried.length > 0) yield startsWithMark(carried) ? carried.subarray(3) : carried;
}

function refuseOtherEncoding(file: string, bytes: Uint8Array): void {
  const [first, second] = bytes;
  if ((first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff)) throw refusal(file, 1, 'the file is in UTF-16, not UTF-8', 'save it as UTF-8');
  if (first === 0x50 && second === 0x4b && bytes[2] === 3 && bytes[3] === 4) throw refusal(file, 1, 'the file is a ZIP archive or a spreadsheet', 'unpack it, or save the sheet as CSV');
}

function refuseBadByte(file: string, bytes: Uint8Array, offset: number, line: number): void {
  const nul = bytes.indexOf(0);
  if (nul < 0 && isUtf8(bytes)) return;
  const bad = isUtf8(bytes) ? nul : firstBadByte(bytes);
  const what = bytes[bad] === 0 ? 'is zero: the file is not text' : 'is not UTF-8';
  throw refusal(file, line + countLines(bytes.subarray(0, bad)), `byte ${offset + bad} (0x${(bytes[bad] ?? 0).toString(16).padStart(2, '0')}) ${what}`, 'save the file as UTF-8, or get it again');
}

/** The length without a last character whose bytes have not all arrived. */
function wholeLength(bytes: Uint8Array): number {
  for (let back = 1; back <= Math.min(3, bytes.length); back += 1) {
    const at = bytes.length - back;
    const lead = bytes[at] ?? 0;
    if ((lead & 0xc0) !== 0x80) return sequenceLength(lead) > back ? at : bytes.length;
  }
  return bytes.length;
}

function firstBadByte(bytes: Uint8Array): number {
  let at = 0;
  while (at < bytes.length) {
    const length = sequenceLength(bytes[at] ?? 0);
    if (at + length > bytes.length || !isUtf8(bytes.subarray(at, at + length))) return at;
    at += length;
  }
  return at;
}

const sequenceLength = (lead: number): number => (lead >= 0xf0 ? 4 : lead >= 0xe0 ? 3 : lead >= 0xc0 ? 2 : 1);
const startsWithMark = (bytes: Uint8Array): boolean => bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;

function countLines(bytes: Uint8Array): number {
  let count = 0;
  for (let at = bytes.indexOf(newline); at >= 0; at = bytes.indexOf(newline, at + 1)) count += 1;
  return count;
}
