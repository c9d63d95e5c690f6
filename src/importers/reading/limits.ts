/** What a file may cost at most: beyond it, it is refused before it can fill memory or the disk. */
export interface ReadingLimits {
  readonly fileBytes: number;
  /** Of a gzip file, once inflated. */
  readonly inflatedBytes: number;
  /** Of one row of CSV or one line of JSON. */
  readonly rowBytes: number;
  /** Of a JSON document, which is held in memory as a whole. */
  readonly documentBytes: number;
}

const mega = 1_000_000;

/** The largest bundled file has 4 MB, its longest row 20 KB: fifty times that is room enough for years. */
export const defaultLimits: ReadingLimits = { fileBytes: 256 * mega, inflatedBytes: 256 * mega, rowBytes: mega, documentBytes: 64 * mega };

/** `2.1 GB`, `256 MB`, `12 KB`: for messages. */
export function inUnits(bytes: number): string {
  const [divisor, unit] = bytes >= 1e9 ? [1e9, 'GB'] : bytes >= 1e6 ? [1e6, 'MB'] : [1e3, 'KB'];
  return `${Number((bytes / divisor).toFixed(1))} ${unit}`;
}
