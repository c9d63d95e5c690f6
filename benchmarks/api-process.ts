import { execFileSync, spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { startFlags } from './start-flags.ts';

export interface ApiProcess {
  readonly pid: number;
  readonly address: string;
  stop(): Promise<number | null>;
}

/** Starts the server of this project, or of another folder, as `npm start` does, on a free port, and resolves as soon as it listens. `flags` are given to node beside. */
export async function startApi(environment: Readonly<Record<string, string>>, projectFolder = fileURLToPath(new URL('..', import.meta.url)), flags: readonly string[] = []): Promise<ApiProcess> {
  const child = spawn(process.execPath, [...startFlags(), ...flags, '--import', 'tsx', 'src/cli/start.ts'], { cwd: projectFolder, env: { ...process.env, PORT: '0', LOG_LEVEL: 'error', ...environment }, stdio: ['ignore', 'pipe', 'inherit'] });
  const address = await addressOf(child);
  return {
    pid: child.pid!,
    address,
    async stop() {
      const exit = once(child, 'exit');
      child.kill('SIGTERM');
      const [code] = (await exit) as [number | null];
      return code;
    },
  };
}

function addressOf(child: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    child.once('exit', (code) => reject(new Error(`the server ended with exit code ${code} before it listened`)));
    createInterface({ input: child.stdout! }).on('line', (line) => {
      const address = /^Listening at (\S+)/.exec(line)?.[1];
      if (address) resolve(address);
    });
  });
}

export interface Question {
  readonly query: string;
  readonly variables?: Readonly<Record<string, unknown>>;
}

export interface Answer {
  readonly data?: unknown;
  readonly errors?: readonly unknown[];
}

export async function ask(address: string, question: Question): Promise<Answer> {
  return read(await post(address, JSON.stringify(question)));
}

/** The whole body of the answer as it came. */
export async function post(address: string, body: string): Promise<ArrayBuffer> {
  const response = await fetch(`${address}/graphql`, { method: 'POST', headers: { 'content-type': 'application/json' }, body });
  return response.arrayBuffer();
}

export function read(body: ArrayBuffer): Answer {
  return JSON.parse(new TextDecoder().decode(body)) as Answer;
}

/** Asks until the answer has no error. */
export async function firstAnswer(address: string, question: Question): Promise<void> {
  for (let last: unknown = null, tries = 0; ; tries += 1) {
    const { errors } = await ask(address, question);
    if (!errors) return;
    last = errors;
    if (tries > 6000) throw new Error(`no answer within minutes: ${JSON.stringify(last)}`);
    await sleep(20);
  }
}

/** Resident memory in MB of the first process whose command line the test accepts. */
export function residentMB(accepts: (pid: number, command: string) => boolean): number {
  const lines = execFileSync('ps', ['-axo', 'pid=,rss=,args='], { encoding: 'utf8', maxBuffer: 64 * 1024 * 1024 }).split('\n');
  for (const line of lines) {
    const [, pid, kilobytes, command = ''] = /^\s*(\d+)\s+(\d+)\s+(.*)$/.exec(line) ?? [];
    if (accepts(Number(pid), command)) return Number(kilobytes) / 1024;
  }
  throw new Error('the process to measure is not running');
}
