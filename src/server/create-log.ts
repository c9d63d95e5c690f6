import { pino } from 'pino';
import type { Logger } from 'pino';
import type { LogLevel } from './config.ts';

/** Lines are written together, as many as come in so long a time or so many bytes: under load a write of its own for each costs as much as the answer. */
const [togetherMs, togetherBytes] = [100, 8192];

/** JSON lines on standard error: standard output is for the messages that people read. What is left at an end of the process is written before it. */
export function createLog(level: LogLevel): Logger {
  const standardError = pino.destination({ dest: 2, sync: false, minLength: togetherBytes });
  setInterval(() => standardError.flush(), togetherMs).unref();
  return pino({ level, base: null, timestamp: pino.stdTimeFunctions.isoTime, formatters: { level: (label) => ({ level: label }) } }, standardError);
}
