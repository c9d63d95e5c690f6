import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import { constants } from 'node:os';
import { setTimeout as sleep } from 'node:timers/promises';
import { identityOf, isRunning } from './process-identity.ts';

/** A process that cannot outlive this one. */
export interface TiedProcess {
  readonly pid: number;
  /** Resolves when it is gone, however it went. */
  readonly exited: Promise<ProcessExit>;
  /** Lets go of it, as our own end would, and waits until it is gone. */
  stop(): Promise<void>;
}

export interface ProcessExit {
  readonly code: number | null;
  readonly signal: NodeJS.Signals | null;
}

export interface TiedProcessOptions {
  readonly folder: string;
  /** Takes its standard output and standard error, from the beginning. */
  readonly outputFile: string;
  readonly environment?: NodeJS.ProcessEnv | undefined;
  /** What it does is worth little: it yields the processor to everything else, and is killed, not asked to end, when we let go of it. */
  readonly expendable?: boolean | undefined;
}

/**
 * Runs the command, prints its process id, and ends it when standard input ends: that is when we close it to stop it, and
 * also when we are gone for any reason, kill -9 included. Asked to end, it has ten seconds. It has its own session, so Ctrl-C in a terminal does not reach it.
 * The waiting part has a shell of its own, so that it still works if the outer shell is killed.
 */
const keeper = `
output=$1 signal=$2
shift 2
exec 3<&0
"$@" </dev/null >"$output" 2>&1 3<&- &
process=$!
trap 'kill -TERM "$process" 2>/dev/null' HUP INT TERM
echo "$process"
(
  trap '' HUP INT TERM
  while read -r line <&3; do :; done
  kill "-$signal" "$process" 2>/dev/null || exit 0
  for second in 1 2 3 4 5 6 7 8 9 10; do sleep 1; kill -0 "$process" 2>/dev/null || exit 0; done
  kill -KILL "$process" 2>/dev/null
) >/dev/null 2>&1 &
exec 3<&- >/dev/null 2>&1
while :; do
  wait "$process"
  code=$?
  kill -0 "$process" 2>/dev/null || exit "$code"
done
`;

export async function startTiedProcess(command: string, args: readonly string[], options: TiedProcessOptions): Promise<TiedProcess> {
  const { folder, outputFile, environment, expendable = false } = options;
  const words = expendable ? ['nice', '-n', '19', command, ...args] : [command, ...args];
  const child = spawn('/bin/sh', ['-c', keeper, 'sh', outputFile, expendable ? 'KILL' : 'TERM', ...words], {
    cwd: folder,
    detached: true,
    env: environment,
    stdio: ['pipe', 'pipe', 'ignore'],
  });
  // A pipe to a shell that is gone must not throw; that it is gone, `exited` tells.
  child.stdin.on('error', () => undefined);
  const shellExited = new Promise<ProcessExit>((resolve, reject) => {
    child.once('error', reject);
    child.once('exit', (code, signal) => resolve({ code, signal }));
  });
  const pid = await Promise.race([firstLineOf(child.stdout), shellExited.then(() => null)]);
  if (pid === null) throw new Error(`The shell that runs ${command} ended at once.`);
  const identity = identityOf(pid);
  const gone = shellExited.then(async (exit) => {
    child.stdin.destroy();
    if (!exit.signal) return exitOfShell(exit.code);
    // Someone killed the shell. Its process goes with it: the waiting part has seen standard input end.
    while (isRunning(identity)) await sleep(50);
    return exit;
  });
  return {
    pid,
    exited: gone,
    async stop() {
      child.stdin.end();
      await gone;
    },
  };
}

function firstLineOf(stream: NodeJS.ReadableStream): Promise<number> {
  return new Promise((resolve) => createInterface({ input: stream }).once('line', (line) => resolve(Number(line))));
}

/** A shell reports that a signal ended its process as 128 and the signal's number. */
function exitOfShell(code: number | null): ProcessExit {
  const name = Object.entries(constants.signals).find(([, number]) => number === (code ?? 0) - 128)?.[0];
  return name === undefined ? { code, signal: null } : { code: null, signal: name as NodeJS.Signals };
}
