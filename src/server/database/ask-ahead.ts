import type { GraphReader, Statement } from '../../domain/graph.ts';

/**
 * Asks a database that has just started what its first visitors will ask, one after the other, as long as `work` lasts, and waits for the one under way; the rows are dropped.
 * A JVM plans its first long statement ten times slower than the next, which is for no visitor to wait for. What fails to be asked fails nobody:
 * a graph that is still empty lacks the indexes that statements name.
 */
export async function askAhead<Outcome>(client: GraphReader, statements: readonly Statement[], work: Promise<Outcome>): Promise<Outcome> {
  let working = true;
  const worked = work.finally(() => (working = false));
  const ask = async (): Promise<void> => {
    for (const statement of statements) if (working) await client.read(statement).catch(() => undefined);
  };
  const [outcome] = await Promise.all([worked, ask()]);
  return outcome;
}
