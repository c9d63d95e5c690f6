import { refusal } from '../feed-error.ts';

/** No feed nests its values deeper by far; each level costs memory many times its one byte. */
const deepest = 100;

const [quote, backslash, openList, closeList, openObject, closeObject, newline] = [0x22, 0x5c, 0x5b, 0x5d, 0x7b, 0x7d, 0x0a];

/** Passes JSON on, unless its lists and objects are made to nest without end. */
export async function* refuseDeep(file: string, chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  let [depth, line, inString, escaped] = [0, 1, false, false];
  for await (const chunk of chunks) {
    for (const byte of chunk) {
      if (byte === newline) line += 1;
      if (escaped) escaped = false;
      else if (inString && byte === backslash) escaped = true;
      else if (byte === quote) inString = !inString;
      else if (!inString && (byte === openList || byte === openObject)) depth += 1;
      else if (!inString && (byte === closeList || byte === closeObject)) depth -= 1;
      if (depth > deepest) throw refusal(file, line, `the JSON nests deeper than ${deepest} values`, 'it is damaged or made to do harm: get it again from its publisher');
    }
    yield chunk;
  }
}
