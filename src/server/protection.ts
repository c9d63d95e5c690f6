import type { KnownKey } from './http/admission/client-of.ts';
import type { ListedOperations } from './limits/listed-operations.ts';

/** What keeps the server well among strangers; docs/limits.md says each to clients, docs/operations.md to operators. */
export interface Protection {
  /** The most that an operation may cost. */
  readonly mostCost: number;
  /** After so long a request is ended, in the database too. */
  readonly requestTimeoutMs: number;
  /** Requests that are worked on at once, those that may wait when a burst comes, and files that may be written at once. */
  readonly requestsAtOnce: number;
  readonly requestsWaiting: number;
  readonly exportsAtOnce: number;
  /** Requests that an address may send in a minute; 0: any number. */
  readonly requestsPerMinute: number;
  /** The same for the holder of a key. */
  readonly requestsPerMinuteWithKey: number;
  readonly keys: readonly KnownKey[];
  /** Proxies whose word on a client's address counts: addresses and ranges, or a number of hops. */
  readonly trustedProxies: readonly string[] | number;
  /** Operations that clients register by their hash (automatic persisted queries) are kept in so much memory. */
  readonly persistedQueriesMegabytes: number;
  /** Left out: all operations are answered. */
  readonly listedOperations?: ListedOperations | undefined;
  /** Pages of which origins may ask; null: of any. */
  readonly origins: readonly string[] | null;
}

export const defaultProtection: Protection = {
  mostCost: 20_000,
  requestTimeoutMs: 15_000,
  requestsAtOnce: 16,
  requestsWaiting: 32,
  exportsAtOnce: 4,
  requestsPerMinute: 0,
  requestsPerMinuteWithKey: 0,
  keys: [],
  trustedProxies: [],
  persistedQueriesMegabytes: 8,
  origins: null,
};
