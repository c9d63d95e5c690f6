import { fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';

export interface Flood {
  readonly url: string;
  /** Sent in turns. */
  readonly bodies: readonly string[];
  readonly headers?: Readonly<Record<string, string>>;
  readonly perSecond: number;
  readonly seconds: number;
  readonly connections: number;
}

export interface Flooded {
  /** Requests whose turn came while every connection waited for an answer. */
  readonly unsent: number;
  /** Connections that broke and answers that never came. */
  readonly errors: number;
  /** How long the answers took, in milliseconds, by their status. */
  readonly taken: Readonly<Record<string, readonly number[]>>;
}

/** Until a process has answered so many, much of what it does is not compiled yet, and an answer may take ten times as long as later. */
const warmUpAnswers = 8000;

/** Floods until the server is warm: what it can do is asked afterwards. */
export async function floodUntilWarm(asked: Flood): Promise<void> {
  for (let answers = 0; answers < warmUpAnswers;) {
    const { taken } = await flood(asked);
    const answered = taken['200']?.length ?? 0;
    if (answered === 0) throw new Error(`no answer, but ${JSON.stringify(Object.fromEntries(Object.entries(taken).map(([status, each]) => [status, each.length])))}`);
    answers += answered;
  }
}

/** Asks as fast as it is told, from a process of its own, however fast it is answered. */
export async function flood(asked: Flood): Promise<Flooded> {
  const child = fork(fileURLToPath(new URL('peers/flood.mjs', import.meta.url)));
  child.send(asked);
  const ended = once(child, 'exit').then(([code]) => Promise.reject(new Error(`the flood ended with exit code ${code} before it told what came back`)));
  const [flooded] = (await Promise.race([once(child, 'message'), ended])) as [Flooded];
  child.disconnect();
  return flooded;
}
