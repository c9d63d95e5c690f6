import { fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import type { HttpRequest } from './contender.ts';

export interface Load {
  /** Requests a second with so many at once, from a process of its own. So many are asked and waited for: what is left under way would slow the next one. */
  requestsASecond(request: HttpRequest, atOnce: number, requests: number): Promise<number>;
  stop(): Promise<void>;
}

export function startLoad(): Load {
  const child = fork(fileURLToPath(new URL('../peers/load.mjs', import.meta.url)));
  return {
    async requestsASecond({ url, body }, atOnce, requests) {
      child.send({ url, body, atOnce, requests });
      const [{ perSecond, failed }] = (await once(child, 'message')) as [{ readonly perSecond: number; readonly failed: number }];
      if (failed > 0) throw new Error(`of ${requests} requests, ${atOnce} at once, ${failed} failed`);
      return perSecond;
    },
    async stop() {
      const exit = once(child, 'exit');
      child.disconnect();
      await exit;
    },
  };
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
