import type { AsyncLocalStorage } from 'node:async_hooks';
import type { Context, Tracer } from '@opentelemetry/api';

/** Where spans are made, and below which. */
export interface SpanSource {
  readonly tracer: Tracer;
  readonly contexts: AsyncLocalStorage<Context>;
  readonly current: () => Context;
}
