import type { ApiContext } from '../../resolvers/context.ts';

/** What a resolver is given, and what the log needs. */
export interface RequestContext extends ApiContext {
  readonly requestId: string;
}
