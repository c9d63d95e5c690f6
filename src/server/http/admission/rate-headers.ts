import type { ServerResponse } from 'node:http';

type Headers = Readonly<Record<string, string>>;

const noted = new WeakMap<ServerResponse, Headers>();
const none: Headers = {};

/** Keeps what an answer says of its sender's rate for whoever writes its head: set on the answer at once, it would make node go through all other headers one by one. */
export function noteRate(response: ServerResponse, headers: Headers): void {
  noted.set(response, headers);
}

export function rateHeaders(response: ServerResponse): Headers {
  return noted.get(response) ?? none;
}
