import type { IncomingMessage, RequestListener } from 'node:http';
import type { CrossOrigin } from '../cross-origin.ts';
import type { Client } from './client-of.ts';
import { noteRate } from './rate-headers.ts';
import { rateWindows } from './rate-windows.ts';
import type { RateState } from './rate-windows.ts';
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
  const rates = { address: rateOf('address', perMinute), key: rateOf('key', perMinuteWithKey) };
  return (request, response) => {
    const { id, hasKey } = clientOf(request);
    const { name, limit, count, headers } = hasKey ? rates.key : rates.address;
    if (limit === 0) {
      next(request, response);
      return;
    }
    const state = count(id);
    if (state.asked <= limit) {
      noteRate(response, headers(state));
      next(request, response);
      return;
    }
    const retryAfterSeconds = state.secondsLeft;
    onRefused(request);
    refuse(request, response, {
      status: 429, code: 'RATE_LIMITED', retryAfterSeconds, details: { limit, seconds, retryAfterSeconds },
      message: `More than ${limit} requests within ${seconds} s came from this ${name}. Ask again in ${retryAfterSeconds} s, and for more at once: nodes(ids:), a larger first, or /export for a whole list.`,
    }, { ...crossOrigin.headersFor(request), ...headers(state) });
  };
}

function rateOf(name: 'address' | 'key', limit: number) {
  const policy = `"${name}";q=${limit};w=${seconds}`;
  return {
    name, limit, count: rateWindows(seconds),
    headers: ({ asked, secondsLeft }: RateState) => ({ 'ratelimit-policy': policy, ratelimit: `"${name}";r=${Math.max(0, limit - asked)};t=${secondsLeft}` }),
  };
}
