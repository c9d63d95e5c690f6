/** Rows of one UNWIND: large enough to be quick, small enough that no message nears the server's memory limits. */
const batchSize = 1_000;

export function batches<Item>(items: readonly Item[]): readonly (readonly Item[])[] {
  return Array.from({ length: Math.ceil(items.length / batchSize) }, (_, index) => items.slice(index * batchSize, (index + 1) * batchSize));
}

/** Does the work of batch after batch, in order; while the database is at one, the next is made ready and sent. */
export async function inBatches<Item, Answer>(items: readonly Item[], work: (batch: readonly Item[]) => Promise<Answer>, take: (answer: Answer, batch: readonly Item[]) => void): Promise<void> {
  let before: Promise<unknown> = Promise.resolve();
  for (const batch of batches(items)) {
    const taken = work(batch).then((answer) => { take(answer, batch); });
    // It is told when its turn comes, unless one before it has failed.
    taken.catch(() => undefined);
    await before;
    before = taken;
  }
  await before;
}
