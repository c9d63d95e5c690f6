import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { identityOf, isRunning } from '../../../src/neo4j/process-identity.ts';
import { startTiedProcess } from '../../../src/neo4j/tied-process.ts';
import type { TiedProcess } from '../../../src/neo4j/tied-process.ts';

describe('a tied process', () => {
  let folder: string;
  beforeEach(() => (folder = mkdtempSync(join(tmpdir(), 'tied-'))));
  afterEach(() => rmSync(folder, { recursive: true }));

  const output = (): string => join(folder, 'output');
  const start = (script: string, expendable = false): Promise<TiedProcess> => startTiedProcess('sh', ['-c', script, 'sh', 'a b'], { folder, outputFile: output(), expendable });

  it('gets its words unchanged, and writes both outputs to the file', async () => {
    await (await start('echo "$1"; echo trouble >&2')).exited;
    expect(readFileSync(output(), 'utf8')).toBe('a b\ntrouble\n');
  });

  it('tells the exit code with which it ended by itself', async () => {
    await expect((await start('exit 3')).exited).resolves.toEqual({ code: 3, signal: null });
  });

  it('tells the signal that ended it', async () => {
    const running = await start('exec sleep 60');
    process.kill(running.pid, 'SIGKILL');
    await expect(running.exited).resolves.toEqual({ code: null, signal: 'SIGKILL' });
  });

  it('tells that its command does not exist', async () => {
    const running = await startTiedProcess('no-such-command', [], { folder, outputFile: output() });
    await expect(running.exited).resolves.toEqual({ code: 127, signal: null });
  });

  it('is asked to end when it is stopped, and is gone afterwards', async () => {
    const running = await start('trap "echo asked; exit 0" TERM; while :; do sleep 0.05; done');
    const identity = identityOf(running.pid);
    while (!isRunning(identity)) await new Promise((resolve) => setTimeout(resolve, 10));
    await new Promise((resolve) => setTimeout(resolve, 100));
    await running.stop();
    expect(isRunning(identity)).toBe(false);
    expect(readFileSync(output(), 'utf8')).toBe('asked\n');
  });

  it('is killed rather than asked when it is expendable', async () => {
    const running = await start('trap "" TERM; while :; do sleep 0.05; done', true);
    await running.stop();
    await expect(running.exited).resolves.toEqual({ code: null, signal: 'SIGKILL' });
  });
});
