import { keepNeo4jRunning } from '../../../src/neo4j/keep-neo4j-running.ts';
import type { ManagedNeo4j, ManagedNeo4jOptions } from '../../../src/neo4j/start-managed-neo4j.ts';
import type { ProcessExit } from '../../../src/neo4j/tied-process.ts';

const connection = { uri: 'bolt://127.0.0.1:21000', user: 'neo4j', password: 'secret', database: 'neo4j' };
const nextTurn = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

describe('keeping Neo4j running', () => {
  let told: string[];
  let started: ManagedNeo4jOptions[];
  let end: (exit: ProcessExit) => void;
  beforeEach(() => {
    told = [];
    started = [];
  });

  const options = (): ManagedNeo4jOptions => ({ dataFolder: 'data', cacheFolder: 'cache', onProgress: (message) => told.push(message) });

  async function fakeStart(asked: ManagedNeo4jOptions): Promise<ManagedNeo4j> {
    started.push(asked);
    const exited = new Promise<ProcessExit>((resolve) => (end = resolve));
    return { connection, port: 21_000, pid: 100 + started.length, exited, stop: async () => end({ code: 0, signal: null }) };
  }

  it('starts it again on the same port when it ends by itself', async () => {
    const kept = await keepNeo4jRunning(options(), fakeStart);
    expect(kept.pid()).toBe(101);
    end({ code: null, signal: 'SIGKILL' });
    await nextTurn();
    expect(kept.pid()).toBe(102);
    expect(started.map(({ port }) => port)).toEqual([undefined, 21_000]);
    expect(told).toEqual(['Neo4j ended by itself (SIGKILL); starting it again', 'Neo4j runs again (process 102)']);
    await kept.stop();
  });

  it('does not start it again after it was stopped', async () => {
    const kept = await keepNeo4jRunning(options(), fakeStart);
    await kept.stop();
    await nextTurn();
    expect(started).toHaveLength(1);
    expect(told).toEqual([]);
    expect(kept.pid()).toBeNull();
  });

  it('tries again when it does not come back, until it is stopped', async () => {
    let calls = 0;
    const kept = await keepNeo4jRunning(options(), (asked) => ((calls += 1) === 1 ? fakeStart(asked) : Promise.reject(new Error('no memory'))));
    end({ code: 1, signal: null });
    await nextTurn();
    await nextTurn();
    expect(told).toEqual(['Neo4j ended by itself (exit code 1); starting it again', 'Neo4j did not come back: no memory\nTrying again in 0.5 s']);
    await kept.stop();
    expect(calls).toBe(2);
  });

  it('fails when the first start fails', async () => {
    await expect(keepNeo4jRunning(options(), () => Promise.reject(new Error('no Java')))).rejects.toThrow('no Java');
  });
});
