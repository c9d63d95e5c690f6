import type { GraphReader, GraphWriter, Row } from '../../../src/domain/graph.ts';
import { ensureSchema } from '../../../src/seeding/loading/ensure-schema.ts';

/** A database in which another process creates so many of the indexes just before each of our writes. */
function contended(others: readonly number[]): GraphReader & GraphWriter & { readonly names: Set<string>; readonly writes: readonly number[] } {
  const names = new Set<string>();
  const writes: number[] = [];
  return {
    names, writes,
    read: async () => [...names].map((name): Row => [name]),
    changeSchema: async () => [],
    async write(work) {
      const asked: string[] = [];
      const done = await work(async ({ text }) => {
        asked.push(/`?(\w+)`? IF NOT EXISTS/.exec(text)![1]!);
        return [];
      });
      const taken = asked.slice(0, others[writes.length] ?? 0);
      writes.push(asked.length);
      for (const name of taken) names.add(name);
      if (taken.length > 0) throw new Error(`There already exists an index called '${taken[0]}'.`);
      for (const name of asked) names.add(name);
      return done;
    },
  };
}

describe('creating constraints and indexes', () => {
  it('goes on with the rest where another process has created some meanwhile', async () => {
    const graph = contended([3, 2]);
    const { created } = await ensureSchema(graph);
    expect(graph.writes).toEqual([created, created - 3, created - 5]);
    expect(graph.names.size).toBe(created);
    expect((await ensureSchema(graph)).created).toBe(0);
  });

  it('fails where nothing has come meanwhile', async () => {
    const graph = contended([]);
    await expect(ensureSchema({ ...graph, write: () => Promise.reject(new Error('no space left')) })).rejects.toThrow('no space left');
  });
});
