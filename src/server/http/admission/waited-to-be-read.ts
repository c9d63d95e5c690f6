import { performance } from 'node:perf_hooks';

/** When the event loop last looked for what has come in, as far as it is known, and how long it had been idle until then. */
let [looked, idle] = [performance.now(), idleTime()];
let isNoted = false;

/**
 * For so many milliseconds the event loop has worked since it last looked for what has come in, if it is asked at every request, and for longer if not. What is read now and was there
 * then has waited so long, or longer if it came while the loop worked before.
 */
export function waitedToBeRead(): number {
  if (!isNoted) {
    isNoted = true;
    setImmediate(note);
  }
  return performance.now() - looked - (idleTime() - idle);
}

/** Comes after all that was read at this turn. */
function note(): void {
  isNoted = false;
  [looked, idle] = [performance.now(), idleTime()];
}

function idleTime(): number {
  return performance.eventLoopUtilization().idle;
}
