import type { ApiContext } from '../../resolvers/context.ts';

/** What the log says of an operation that was run. */
export interface LoggedOperation {
  /** The codes of the errors that its answer has. */
  readonly errors: readonly unknown[];
  readonly [detail: string]: unknown;
}

/** What a resolver is given, and what the log needs. */
export interface RequestContext extends ApiContext {
  readonly requestId: string;
  /** Filled in when the cost is known and when the operation is logged. An object of its own, since Apollo hands on a copy of the context. */
  readonly outcome?: { cost?: number; logged?: LoggedOperation };
}
