import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { identityOf, isRunning } from '../../../src/neo4j/process-identity.ts';
import { takeProcessLock } from '../../../src/neo4j/process-lock.ts';
import type { ProcessLock } from '../../../src/neo4j/process-lock.ts';

describe('the lock of a process', () => {
  let folder: string;
  let path: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'lock-'));
    path = join(folder, 'neo4j.lock');
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  function taken(): ProcessLock {
    const attempt = takeProcessLock(path);
    if (!('lock' in attempt)) throw new Error(`held by ${attempt.heldBy.pid}`);
    return attempt.lock;
  }

  /** The identity of a process that has ended. */
  async function ended(): Promise<number> {
    const child = spawn('true');
    await once(child, 'exit');
    return child.pid as number;
  }

  it('is taken once, and names its holder to the next', () => {
    taken();
    expect(takeProcessLock(path)).toEqual({ heldBy: identityOf(process.pid) });
  });

  it('can be taken again after it was released, and leaves no file', () => {
    taken().release();
    expect(readdirSync(folder)).toEqual([]);
    taken();
    expect(readdirSync(folder)).toEqual(['neo4j.lock']);
  });

  it('is not released twice, so that the next holder keeps it', () => {
    const first = taken();
    first.release();
    taken();
    first.release();
    expect(readdirSync(folder)).toEqual(['neo4j.lock']);
  });

  it('is taken over from a process that has ended, with the child that it left', async () => {
    const child = { pid: await ended(), started: 'then' };
    writeFileSync(path, JSON.stringify({ holder: { pid: await ended(), started: 'then' }, child }));
    expect(taken().leftBehind).toEqual(child);
    expect(readdirSync(folder)).toEqual(['neo4j.lock']);
  });

  it('is taken over when the id of its holder has been given to another process', () => {
    writeFileSync(path, JSON.stringify({ holder: { pid: process.ppid, started: 'in another life' }, child: null }));
    expect(taken().leftBehind).toBeNull();
  });

  it.each(['', '{', '{"holder":{}}', 'null'])('is taken over when its file holds %j', (text) => {
    writeFileSync(path, text);
    expect(taken().leftBehind).toBeNull();
  });

  it('records the child that runs on its behalf', () => {
    taken().recordChild(process.pid);
    expect(JSON.parse(readFileSync(path, 'utf8'))).toEqual({ holder: identityOf(process.pid), child: identityOf(process.pid) });
  });

  it('knows a running process from one that ended', async () => {
    const child = spawn('sleep', ['60']);
    const identity = identityOf(child.pid as number);
    expect(isRunning(identity)).toBe(true);
    child.kill('SIGKILL');
    await once(child, 'exit');
    expect(isRunning(identity)).toBe(false);
  });
});
