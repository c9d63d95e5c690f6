import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import type { HttpRequest } from './contender.ts';

const autocannon = fileURLToPath(new URL('../peers/node_modules/autocannon/autocannon.js', import.meta.url));

interface Loaded {
  readonly duration: number;
  readonly errors: number;
  readonly non2xx: number;
}

/** Requests a second with so many at once, from a process of its own. So many are asked and waited for: what is left under way would slow the next one. */
export async function requestsASecond({ url, body }: HttpRequest, atOnce: number, requests: number): Promise<number> {
  const { stdout } = await promisify(execFile)(process.execPath, [autocannon, '--json', '--connections', String(atOnce), '--amount', String(requests), '--timeout', '60', '--method', 'POST', '--headers', 'content-type=application/json', '--body', body, url], { maxBuffer: 16 * 1024 * 1024 });
  const { duration, errors, non2xx } = JSON.parse(stdout) as Loaded;
  if (errors > 0 || non2xx > 0) throw new Error(`of ${requests} requests at once ${errors + non2xx} failed`);
  return requests / duration;
}

/** The same of what is called in this process. */
export async function callsASecond(call: () => Promise<unknown>, atOnce: number, calls: number): Promise<number> {
  const begun = performance.now();
  let left = calls;
  await Promise.all(Array.from({ length: atOnce }, async () => {
    for (; left > 0; await call()) left -= 1;
  }));
  return (calls * 1000) / (performance.now() - begun);
}
