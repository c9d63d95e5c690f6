const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

interface Options {
  readonly stop: () => Promise<void>;
  readonly say: (message: string) => void;
  readonly exit: (code: number) => void;
  readonly on: (signal: NodeJS.Signals, listener: () => void) => void;
  readonly clock?: () => number;
}

/** One Ctrl-C arrives twice when a package manager passes on what the terminal has sent already; so close together they are one. */
const sameKeypressMs = 500;

/** The first signal stops in order, a second one at once: the database is tied to this process and goes with it. */
export function stopOnSignals({ stop, say, exit, on, clock = () => performance.now() }: Options): void {
  let firstAt: number | null = null;
  for (const signal of signals) {
    on(signal, () => {
      if (firstAt === null) {
        firstAt = clock();
        say('Stopping: finishing the questions under way (again to stop at once)');
        stop().then(
          () => exit(0),
          (error: unknown) => {
            say(`Stopping failed: ${error instanceof Error ? error.message : String(error)}`);
            exit(1);
          },
        );
      } else if (clock() - firstAt > sameKeypressMs) {
        exit(1);
      }
    });
  }
}
