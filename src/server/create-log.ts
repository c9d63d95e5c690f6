import { pino } from 'pino';
import type { Logger } from 'pino';
import type { LogLevel } from './config.ts';

/** JSON lines on standard error: standard output is for the messages that people read. Written at once, so that the last line before an end is not lost. */
export function createLog(level: LogLevel): Logger {
  return pino(
    { level, base: null, timestamp: pino.stdTimeFunctions.isoTime, formatters: { level: (label) => ({ level: label }) } },
    pino.destination({ dest: 2, sync: true }),
  );
}
