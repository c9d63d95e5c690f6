import type { ServerResponse } from 'node:http';

type Headers = Readonly<Record<string, string>>;

const rate = Symbol('what is said of the rate');
const none: Headers = {};

interface Rated {
  [rate]?: Headers;
}

/** Keeps what an answer says of its sender's rate for whoever writes its head: set on the answer at once, it would make node go through all other headers one by one. */
export function noteRate(response: ServerResponse & Rated, headers: Headers): void {
  response[rate] = headers;
}

export function rateHeaders(response: ServerResponse & Rated): Headers {
  return response[rate] ?? none;
}
