/** From a key to the entries that have it, in one typed array of 8 bytes a pair. Two keys may share a hash, so what is found is compared afterwards. */
export interface KeyTable {
  entriesOf(key: string): readonly number[];
}

/** Room for a million entries beside 32 bits of hash in the 53 bits of a number. */
const entrySpace = 2 ** 20;

export interface KeyTableBuilder {
  add(key: string, entry: number): void;
  build(): KeyTable;
}

export function keyTableBuilder(): KeyTableBuilder {
  const pairs: number[] = [];
  return {
    add: (key, entry) => void pairs.push(hash(key) * entrySpace + entry),
    build: () => keyTable(Float64Array.from(pairs).sort()),
  };
}

function keyTable(sorted: Float64Array): KeyTable {
  return {
    entriesOf(key) {
      const from = hash(key) * entrySpace;
      const found: number[] = [];
      for (let at = firstAtLeast(sorted, from); at < sorted.length && sorted[at]! < from + entrySpace; at += 1) found.push(sorted[at]! - from);
      return found;
    },
  };
}

function firstAtLeast(sorted: Float64Array, value: number): number {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (sorted[middle]! < value) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** FNV-1a over UTF-16 units. */
function hash(text: string): number {
  let value = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) value = Math.imul(value ^ text.charCodeAt(at), 0x01000193);
  return value >>> 0;
}
