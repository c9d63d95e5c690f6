import type { IncomingMessage, RequestListener } from 'node:http';
import type { CrossOrigin } from '../cross-origin.ts';
import type { Client } from './client-of.ts';
import { noteRate } from './rate-headers.ts';
import { rateWindows } from './rate-windows.ts';
import type { RateState } from './rate-windows.ts';
import { refuse, worded } from './refuse.ts';

export interface RateLimitOptions {
  /** Requests a minute from an address, and from the holder of a key; 0: any number. */
  readonly perMinute: number;
  readonly perMinuteWithKey: number;
  /** So many keys are known. */
  readonly keys: number;
  readonly clientOf: (request: IncomingMessage) => Client;
  readonly crossOrigin: CrossOrigin;
  readonly onRefused: (request: IncomingMessage) => void;
}

const seconds = 60;
/** A million addresses, each once, must not take the memory that answers need. */
const mostAddresses = 50_000;

/** Answers 429 to whoever has asked more often within a minute than is allowed; every answer says how much is left (draft-ietf-httpapi-ratelimit-headers). */
export function rateLimited(next: RequestListener, { perMinute, perMinuteWithKey, keys, clientOf, crossOrigin, onRefused }: RateLimitOptions): RequestListener {
  const rates = { address: rateOf('address', perMinute, mostAddresses), key: rateOf('key', perMinuteWithKey, keys) };
  if (!rates.address && !rates.key) return next;
  return (request, response) => {
    const { id, hasKey } = clientOf(request);
    const rate = hasKey ? rates.key : rates.address;
    if (!rate) {
      next(request, response);
      return;
    }
    const { name, limit, count, headers } = rate;
    const state = count(id);
    if (state.asked <= limit) {
      noteRate(response, headers(state));
      next(request, response);
      return;
    }
    const retryAfterSeconds = state.secondsLeft;
    onRefused(request);
    const refusal = worded({
      status: 429, code: 'RATE_LIMITED', retryAfterSeconds, details: { limit, seconds, retryAfterSeconds },
      message: `More than ${limit} requests within ${seconds} s came from this ${name}. Ask again in ${retryAfterSeconds} s, and for more at once: nodes(ids:), a larger first, or /export for a whole list.`,
    });
    refuse(request, response, refusal, { ...crossOrigin.headersFor(request), ...headers(state) });
  };
}

/** Null: any number is allowed, or nobody can be known by this. */
function rateOf(name: 'address' | 'key', limit: number, mostClients: number) {
  if (limit === 0 || mostClients === 0) return null;
  const policy = `"${name}";q=${limit};w=${seconds}`;
  return {
    name, limit, count: rateWindows(seconds, mostClients),
    headers: ({ asked, secondsLeft }: RateState) => ({ 'ratelimit-policy': policy, ratelimit: `"${name}";r=${Math.max(0, limit - asked)};t=${secondsLeft}` }),
  };
}
