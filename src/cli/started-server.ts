import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { StartError } from '../server/start-error.ts';

export interface Ended {
  /** With what it ended once it was told to stop; null: by a signal. */
  readonly code: number | null;
}

/** Starts a server on a free port, does something with its address once it is ready, and stops it again. */
export async function withStartedServer(command: readonly [string, ...string[]], environment: NodeJS.ProcessEnv, use: (address: string) => Promise<void>): Promise<Ended> {
  const [program, ...parameters] = command;
  const server = spawn(program, parameters, { env: { ...environment, PORT: '0' }, stdio: ['ignore', 'pipe', 'inherit'] });
  const exit = once(server, 'exit') as Promise<[number | null]>;
  try {
    await use(await Promise.race([readyAddress(server.stdout), exit.then(([code]) => Promise.reject(new StartError(`The server ended with exit code ${code} before it was ready.`)))]));
  } finally {
    server.kill('SIGTERM');
  }
  const [code] = await exit;
  return { code };
}

/** Passes the server's messages on, and resolves with its address once it says that it is ready. */
function readyAddress(output: NodeJS.ReadableStream): Promise<string> {
  return new Promise((resolve) => {
    let address = '';
    createInterface({ input: output }).on('line', (line) => {
      process.stdout.write(`  ${line}\n`);
      address = /^Listening at (\S+)/.exec(line)?.[1] ?? address;
      if (line.startsWith('Ready after')) resolve(address);
    });
  });
}
