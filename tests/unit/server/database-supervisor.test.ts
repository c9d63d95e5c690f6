import { setTimeout as sleep } from 'node:timers/promises';
import { ApiError } from '../../../src/domain/api-error.ts';
import type { DatabaseClient, OpenDatabase } from '../../../src/server/database/database-source.ts';
import { DatabaseSupervisor } from '../../../src/server/database/database-supervisor.ts';

const down = () => new ApiError('DATABASE_UNAVAILABLE', 'The database at bolt://db does not answer.');

/** A database that can be taken down, brought back and killed; waiting takes no time. */
function fakeWorld({ seedError, openError, isOurs = false }: { seedError?: Error; openError?: Error; isOurs?: boolean } = {}) {
  const world = {
    up: true,
    opened: 0,
    seeded: 0,
    reports: [] as string[],
    events: [] as string[],
    waits: [] as number[],
    openError: openError as Error | undefined,
    seedError,
    kill: (_reason: string) => {},
    fault: undefined as Error | undefined,
    unfit: undefined as Error | undefined,
    held: undefined as { readonly version: string } | undefined,
  };
  const answerOrFail = async () => {
    if (world.fault) throw world.fault;
    if (!world.up) throw down();
  };
  const open = async (): Promise<OpenDatabase> => {
    if (world.openError) throw world.openError;
    world.opened += 1;
    // Another process has not met it.
    world.fault = undefined;
    const gone = new Promise<string>((resolve) => (world.kill = resolve));
    const client: DatabaseClient = {
      ping: answerOrFail,
      async read() {
        await answerOrFail();
        return [['answer']];
      },
      write: () => Promise.reject(new Error('not used')),
      changeSchema: async () => [],
      close: async () => {},
    };
    return { client, connection: { uri: 'bolt://127.0.0.1:1', user: 'neo4j', password: 'secret' }, gone, close: async () => void world.events.push('closed') };
  };
  const supervisor = new DatabaseSupervisor({
    source: { name: 'the Neo4j at bolt://db', isOurs, open },
    async seed() {
      if (world.seedError) throw world.seedError;
      world.seeded += 1;
      return { version: `v${world.seeded}` };
    },
    async check() {
      if (world.unfit) throw world.unfit;
      return world.held;
    },
    report: (message) => void world.reports.push(message),
    async pause(milliseconds, signal) {
      world.waits.push(milliseconds);
      await sleep(1, undefined, { signal });
    },
  });
  return { world, supervisor };
}

async function until(condition: () => boolean): Promise<void> {
  for (let tries = 0; !condition(); tries += 1) {
    if (tries > 2000) throw new Error('it did not come to pass');
    await sleep(1);
  }
}

const question = { text: 'RETURN 1', parameters: {} };

test('a database that answers is seeded and then ready', async () => {
  const { world, supervisor } = fakeWorld();
  expect(supervisor.status()).toEqual({ ready: false, code: 'DATABASE_UNAVAILABLE', reason: 'The database is being started. Ask again in a few seconds.' });
  await expect(supervisor.graph.read(question)).rejects.toMatchObject({ code: 'DATABASE_UNAVAILABLE' });
  await supervisor.start();
  expect(supervisor.status()).toEqual({ ready: true, datasetVersion: 'v1' });
  expect(await supervisor.graph.read(question)).toEqual([['answer']]);
  await supervisor.stop();
  expect([world.reports, world.events]).toEqual([[], ['closed']]);
});

test('a database that is down at start is waited for, told once, and seeded when it comes', async () => {
  const { world, supervisor } = fakeWorld();
  world.up = false;
  const ready = supervisor.start();
  await until(() => world.waits.length > 6);
  expect(supervisor.status()).toEqual({ ready: false, code: 'DATABASE_UNAVAILABLE', reason: 'The database at bolt://db does not answer.' });
  expect(world.reports).toEqual(['the Neo4j at bolt://db can\'t be used: The database at bolt://db does not answer. Trying again until it answers.']);
  expect(world.waits.slice(0, 6)).toEqual([500, 1000, 2000, 4000, 8000, 10_000]);
  world.up = true;
  expect(await ready).toBe(true);
  expect([world.seeded, world.opened]).toEqual([1, 1]);
  await supervisor.stop();
});

test('a database lost in mid-flight makes it not ready, and it recovers when the database returns', async () => {
  const { world, supervisor } = fakeWorld();
  await supervisor.start();
  world.up = false;
  await expect(supervisor.graph.read(question)).rejects.toMatchObject({ code: 'DATABASE_UNAVAILABLE' });
  await until(() => !supervisor.status().ready);
  world.up = true;
  await until(() => supervisor.status().ready);
  expect(supervisor.status()).toEqual({ ready: true, datasetVersion: 'v2' });
  expect(world.reports.at(-1)).toBe('the Neo4j at bolt://db answers again (dataset v2)');
  expect(world.opened).toBe(1);
  await supervisor.stop();
});

test('a database that answers and holds what this release cannot read makes it not ready with that code, until it holds what it can read', async () => {
  const { world, supervisor } = fakeWorld();
  await supervisor.start();
  const unfit = new ApiError('DATASET_NOT_LOADED', 'Another release loaded it.', {}, { forStrangers: 'A change of releases is under way.' });
  [world.unfit, world.seedError] = [unfit, unfit];
  await until(() => world.reports.length > 0);
  expect(world.reports).toEqual(["the Neo4j at bolt://db can't be used: Another release loaded it. Trying again until it answers."]);
  await until(() => !supervisor.status().ready && world.waits.length > 3);
  await expect(supervisor.graph.read(question)).rejects.toMatchObject({ code: 'DATASET_NOT_LOADED' });
  [world.unfit, world.seedError] = [undefined, undefined];
  await until(() => supervisor.status().ready);
  expect(world.opened).toBe(1);
  await supervisor.stop();
});

test('what others load meanwhile is named as what there is', async () => {
  const { world, supervisor } = fakeWorld();
  await supervisor.start();
  world.held = { version: 'of others' };
  await until(() => supervisor.status().ready && (supervisor.status() as { datasetVersion: string }).datasetVersion === 'of others');
  await supervisor.stop();
});

test('whatever keeps a database from answering is that it cannot be asked, and no advice on questions', async () => {
  const { world, supervisor } = fakeWorld();
  await supervisor.start();
  world.unfit = new ApiError('DATABASE_TIMEOUT', 'It took too long.');
  await until(() => !supervisor.status().ready);
  expect(supervisor.status()).toMatchObject({ code: 'DATABASE_UNAVAILABLE' });
  await supervisor.stop();
});

test('a managed database whose process ended is opened again', async () => {
  const { world, supervisor } = fakeWorld();
  await supervisor.start();
  world.kill('the managed Neo4j ended (SIGKILL)');
  await until(() => world.opened === 2 && supervisor.status().ready);
  expect(world.reports).toEqual(['the managed Neo4j ended (SIGKILL); starting it again', 'the Neo4j at bolt://db answers again (dataset v2)']);
  expect(world.events).toEqual(['closed']);
  await supervisor.stop();
});

const fault = () => new ApiError('DATABASE_UNAVAILABLE', 'The database met a fault of its own.', { databaseCode: 'Neo.DatabaseError.Transaction.TransactionStartFailed' });

test('a managed database that only a new start mends, as after a full disk, is started again', async () => {
  const { world, supervisor } = fakeWorld({ isOurs: true });
  await supervisor.start();
  world.fault = fault();
  await expect(supervisor.graph.read(question)).rejects.toMatchObject({ code: 'DATABASE_UNAVAILABLE' });
  await until(() => world.opened === 2 && supervisor.status().ready);
  expect(world.reports[0]).toBe('the Neo4j at bolt://db met a fault that only a new start mends: The database met a fault of its own.; starting it again');
  await supervisor.stop();
});

test('a database of others with such a fault is left to them and answers when they have mended it', async () => {
  const { world, supervisor } = fakeWorld();
  await supervisor.start();
  world.fault = fault();
  await expect(supervisor.graph.read(question)).rejects.toMatchObject({ code: 'DATABASE_UNAVAILABLE' });
  await until(() => !supervisor.status().ready && world.waits.length > 6);
  expect(world.opened).toBe(1);
  world.fault = undefined;
  await until(() => supervisor.status().ready);
  await supervisor.stop();
});

test('a managed database that can\'t be started again is tried until it can, without its details reaching callers', async () => {
  const { world, supervisor } = fakeWorld();
  await supervisor.start();
  world.openError = new Error('no space left in /var/data');
  world.kill('the managed Neo4j ended (exit code 1)');
  await until(() => world.reports.length >= 2 && world.waits.length > 6);
  expect(supervisor.status()).toEqual({ ready: false, code: 'DATABASE_UNAVAILABLE', reason: 'The database is being started again. Ask again in a few seconds.' });
  expect(world.reports).toEqual(['the managed Neo4j ended (exit code 1); starting it again', 'the Neo4j at bolt://db can\'t be started again: no space left in /var/data']);
  world.openError = undefined;
  await until(() => supervisor.status().ready);
  await supervisor.stop();
});

test('a wrong password, a broken seed or a database that can\'t be had ends the start', async () => {
  const password = new ApiError('DATABASE_AUTHENTICATION_FAILED', 'The database refuses this user and password.');
  await expect(fakeWorld({ seedError: password }).supervisor.start()).rejects.toBe(password);
  const seed = new Error('the seed has 3 mistakes');
  await expect(fakeWorld({ seedError: seed }).supervisor.start()).rejects.toBe(seed);
  const java = new Error('Java is missing');
  await expect(fakeWorld({ openError: java }).supervisor.start()).rejects.toBe(java);
});

test('a database that fails the start is closed, so that nothing of it stays', async () => {
  const { world, supervisor } = fakeWorld({ seedError: new Error('the seed has 3 mistakes') });
  await expect(supervisor.start()).rejects.toThrow('the seed has 3 mistakes');
  expect(world.events).toEqual(['closed']);
});

test('stopping while the database is awaited ends the waiting', async () => {
  const { world, supervisor } = fakeWorld();
  world.up = false;
  const ready = supervisor.start();
  await until(() => world.waits.length > 2);
  await supervisor.stop();
  expect(await ready).toBe(false);
  const waits = world.waits.length;
  await sleep(20);
  expect(world.waits).toHaveLength(waits);
  expect(supervisor.status()).toEqual({ ready: false, code: 'DATABASE_UNAVAILABLE', reason: 'The server is stopping.' });
});
