import type { IncomingMessage } from 'node:http';

/** Whether a request counts for rates and load: an operator's probes do not, nor does what a browser asks before it asks. */
export function isWatched({ method, url = '' }: Pick<IncomingMessage, 'method' | 'url'>): boolean {
  return method !== 'OPTIONS' && !/^\/(?:healthz|readyz|metrics)\/?(?:\?|$)/.test(url);
}
