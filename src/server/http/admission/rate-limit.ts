import type { IncomingMessage, RequestListener } from 'node:http';
import { RateLimiterMemory } from 'rate-limiter-flexible';
import type { RateLimiterRes } from 'rate-limiter-flexible';
import type { CrossOrigin } from '../cross-origin.ts';
import type { Client } from './client-of.ts';
import { isWatched } from './watched-paths.ts';
import { noteRate } from './rate-headers.ts';
import { refuse } from './refuse.ts';

export interface RateLimitOptions {
  /** Requests a minute from an address, and from the holder of a key; 0: any number. */
  readonly perMinute: number;
  readonly perMinuteWithKey: number;
  readonly clientOf: (request: IncomingMessage) => Client;
  readonly crossOrigin: CrossOrigin;
  readonly onRefused: (request: IncomingMessage) => void;
}

const seconds = 60;

/** Answers 429 to whoever has asked more often within a minute than is allowed; every answer says how much is left (draft-ietf-httpapi-ratelimit-headers). */
export function rateLimited(next: RequestListener, { perMinute, perMinuteWithKey, clientOf, crossOrigin, onRefused }: RateLimitOptions): RequestListener {
  const limiters = { address: limiter(perMinute), key: limiter(perMinuteWithKey) };
  return (request, response) => {
    if (!isWatched(request)) {
      next(request, response);
      return;
    }
    const { id, hasKey } = clientOf(request);
    const { name, limit, memory } = hasKey ? { name: 'key', limit: perMinuteWithKey, memory: limiters.key } : { name: 'address', limit: perMinute, memory: limiters.address };
    if (limit === 0) {
      next(request, response);
      return;
    }
    memory.consume(id).then(
      (state) => {
        noteRate(response, stateHeaders(name, limit, state));
        next(request, response);
      },
      (state: RateLimiterRes) => {
        onRefused(request);
        const retryAfterSeconds = secondsUntil(state);
        refuse(request, response, {
          status: 429, code: 'RATE_LIMITED', retryAfterSeconds, details: { limit, seconds, retryAfterSeconds },
          message: `More than ${limit} requests within ${seconds} s came from this ${name}. Ask again in ${retryAfterSeconds} s, and for more at once: nodes(ids:), a larger first, or /export for a whole list.`,
        }, { ...crossOrigin.headersFor(request), ...stateHeaders(name, limit, state) });
      },
    );
  };
}

function limiter(points: number): RateLimiterMemory {
  return new RateLimiterMemory({ points, duration: seconds });
}

function stateHeaders(name: string, limit: number, state: RateLimiterRes): Readonly<Record<string, string>> {
  return { 'ratelimit-policy': `"${name}";q=${limit};w=${seconds}`, ratelimit: `"${name}";r=${state.remainingPoints};t=${secondsUntil(state)}` };
}

function secondsUntil({ msBeforeNext }: RateLimiterRes): number {
  return Math.max(1, Math.ceil(msBeforeNext / 1000));
}
