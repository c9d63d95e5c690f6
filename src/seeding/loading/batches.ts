/** Rows of one UNWIND: large enough to be quick, small enough that no message nears the server's memory limits. */
const batchSize = 2_000;

export function batches<Item>(items: readonly Item[]): readonly (readonly Item[])[] {
  return Array.from({ length: Math.ceil(items.length / batchSize) }, (_, index) => items.slice(index * batchSize, (index + 1) * batchSize));
}
