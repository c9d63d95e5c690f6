import type { IncomingMessage, RequestListener } from 'node:http';
import type { Logger } from 'pino';
import type { StatementWatch } from '../database/watched-reader.ts';
import type { OperationExecutor } from '../graphql/operation-executor.ts';

/** Spans of requests, their operations and the statements of these. */
export interface Tracing {
  /** Makes a span of each request, below that of the caller where it names one. */
  readonly requests: (next: RequestListener) => RequestListener;
  /** What is begun within has the span of the request above it: reading a body loses sight of it. */
  readonly within: <Result>(request: IncomingMessage, work: () => Result) => Result;
  readonly operations: (execute: OperationExecutor) => OperationExecutor;
  readonly statements: StatementWatch;
  /** Sends what is left. */
  readonly stop: () => Promise<void>;
}

/** How spans are sent. Everything else is read from the environment by the SDK: docs/operations.md. */
export interface TracingSettings {
  readonly protocol: 'http/protobuf' | 'http/json';
}

/** The packages of OpenTelemetry take a tenth of a second and 20 MB: only who wants traces loads them. */
export async function openTracing(settings: TracingSettings | null, log: Logger): Promise<Tracing | undefined> {
  if (settings === null) return undefined;
  const { openTelemetry } = await import('./open-telemetry.ts');
  return openTelemetry(settings, log);
}
