import { fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';

export interface ChildServer {
  readonly address: string;
  stop(): Promise<void>;
}

interface Options {
  readonly environment: Readonly<Record<string, string>>;
  readonly args?: readonly string[];
  /** What it answers with; sent to it first. */
  readonly content?: unknown;
  readonly onMessage?: (message: unknown) => void;
}

/** A server in a process of its own, which tells its address as soon as it listens and ends when we disconnect. */
export async function startChildServer(module: URL, { environment, args = [], content, onMessage }: Options): Promise<ChildServer> {
  const file = fileURLToPath(module);
  const child = fork(file, args, { env: { ...process.env, NODE_ENV: 'production', ...environment }, serialization: 'advanced', execArgv: ['--v8-pool-size=1', '--no-memory-reducer', ...(file.endsWith('.ts') ? ['--import', 'tsx'] : [])] });
  const address = await new Promise<string>((resolve, reject) => {
    child.once('exit', (code) => reject(new Error(`${file} ended with exit code ${code} before it listened`)));
    child.on('message', (message) => {
      if (typeof message === 'object' && 'address' in message) resolve(String(message.address));
      else onMessage?.(message);
    });
    if (content !== undefined) child.send(content as object);
  });
  return {
    address: address.replace(/\/$/, ''),
    async stop() {
      if (child.exitCode !== null || child.signalCode !== null) return;
      const exit = once(child, 'exit');
      child.disconnect();
      await exit;
    },
  };
}
