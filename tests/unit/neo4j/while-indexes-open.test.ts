import { setTimeout as sleep } from 'node:timers/promises';
import { Neo4jError } from 'neo4j-driver';
import { whileIndexesOpen } from '../../../src/neo4j/while-indexes-open.ts';

const betweenSchemas = new Neo4jError('Could not compile query due to insanely frequent schema changes', 'Neo.DatabaseError.General.UnknownError', '50N42', 'error');
const short = { pause: 1, patience: 50 };

/** Work that fails with these errors first, and how often it was done. */
function failing(...errors: readonly Error[]) {
  const done = { times: 0 };
  const work = async (): Promise<string> => {
    const error = errors[done.times];
    done.times += 1;
    if (error) throw error;
    return 'done';
  };
  return { done, work };
}

describe('work that a database gives up while its indexes come online', () => {
  it('is done again until it succeeds', async () => {
    const { done, work } = failing(betweenSchemas, betweenSchemas);
    await expect(whileIndexesOpen(work, short)).resolves.toBe('done');
    expect(done.times).toBe(3);
  });

  it('fails with that error when it lasts', async () => {
    const { done, work } = failing(...Array.from({ length: 1000 }, () => betweenSchemas));
    await expect(whileIndexesOpen(work, short)).rejects.toBe(betweenSchemas);
    expect(done.times).toBeGreaterThan(1);
  });

  it('is done again however long it took before', async () => {
    const { done, work } = failing(betweenSchemas);
    await expect(whileIndexesOpen(async () => {
      await sleep(2 * short.patience);
      return work();
    }, short)).resolves.toBe('done');
    expect(done.times).toBe(2);
  });

  it('is done once when it fails for another reason', async () => {
    const other = new Neo4jError('Invalid input', 'Neo.ClientError.Statement.SyntaxError', '42N00', 'error');
    const { done, work } = failing(other);
    await expect(whileIndexesOpen(work, short)).rejects.toBe(other);
    expect(done.times).toBe(1);
  });
});
