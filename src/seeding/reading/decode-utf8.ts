export type Decoded = { readonly text: string } | { readonly badLine: number; readonly what: string };

/** Reads UTF-8 strictly: a wrong encoding is told with its line instead of being loaded as replacement characters. */
export function decodeUtf8(bytes: Uint8Array): Decoded {
  if ((bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff)) {
    return { badLine: 1, what: 'the file is in UTF-16, not UTF-8' };
  }
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes) };
  } catch {
    return { badLine: lineOfFirstBadByte(bytes), what: 'the line holds bytes that are not UTF-8' };
  }
}

function lineOfFirstBadByte(bytes: Uint8Array): number {
  const newline = 0x0a;
  let line = 1;
  for (let start = 0; start < bytes.length; line += 1) {
    const found = bytes.indexOf(newline, start);
    const end = found < 0 ? bytes.length : found;
    try {
      new TextDecoder('utf-8', { fatal: true }).decode(bytes.subarray(start, end));
    } catch {
      return line;
    }
    start = end + 1;
  }
  return line;
}
