/** Jest loads set-up and tear-down apart from each other, in one process: only a global joins them. */
const holder = globalThis as { stopWhatRunsForTests?: () => Promise<void> };

export function keepForStop(stop: () => Promise<void>): void {
  holder.stopWhatRunsForTests = stop;
}

export async function stopWhatRuns(): Promise<void> {
  await holder.stopWhatRunsForTests?.();
}
