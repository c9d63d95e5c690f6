import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';

export interface CommandOptions {
  readonly folder?: string;
  /** The whole environment of the command, PATH included; without it, ours. */
  readonly environment?: NodeJS.ProcessEnv | undefined;
  readonly onLine?: (line: string) => void;
  /** Ends the command early. */
  readonly signal?: AbortSignal | undefined;
}

export interface CommandResult {
  /** Null when no such command exists or a signal ended it. */
  readonly exitCode: number | null;
  readonly found: boolean;
  /** Standard output and standard error, in the order in which they came. */
  readonly lines: readonly string[];
}

/** Runs a command to its end without a terminal. It never throws: a command that does not exist is a result too. */
export function runCommand(command: string, args: readonly string[], options: CommandOptions = {}): Promise<CommandResult> {
  return new Promise((resolve) => {
    const lines: string[] = [];
    const take = (line: string): void => {
      lines.push(line);
      options.onLine?.(line);
    };
    const child = spawn(command, args, { cwd: options.folder, env: options.environment, signal: options.signal, stdio: ['ignore', 'pipe', 'pipe'] });
    createInterface({ input: child.stdout }).on('line', take);
    createInterface({ input: child.stderr }).on('line', take);
    const endWithUs = (): void => void child.kill();
    process.once('exit', endWithUs);
    const settle = (result: CommandResult): void => {
      process.off('exit', endWithUs);
      resolve(result);
    };
    child.once('error', (error: NodeJS.ErrnoException) => settle({ exitCode: null, found: error.code !== 'ENOENT' && error.code !== 'EACCES', lines }));
    child.once('close', (exitCode) => settle({ exitCode, found: true, lines }));
  });
}
