/** A request as it goes over the wire. */
export interface FuzzRequest {
  /** What it tries, under which it is counted. */
  readonly kind: string;
  readonly method: 'GET' | 'POST';
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: string;
}

export const asJson = { 'content-type': 'application/json' };

export function posted(kind: string, body: unknown, headers: Readonly<Record<string, string>> = {}): FuzzRequest {
  return { kind, method: 'POST', path: '/graphql', headers: { ...asJson, ...headers }, body: typeof body === 'string' ? body : JSON.stringify(body) };
}

export function got(kind: string, parameters: Readonly<Record<string, string>>, headers: Readonly<Record<string, string>> = {}): FuzzRequest {
  return { kind, method: 'GET', path: `/graphql?${new URLSearchParams(parameters).toString()}`, headers: { 'apollo-require-preflight': 'true', ...headers } };
}

/** The request as a command for a shell, to be run against a server of one's own. */
export function asCommand({ method, path, headers, body }: FuzzRequest): string {
  const quoted = (text: string) => `'${text.replaceAll("'", `'\\''`)}'`;
  const given = Object.entries(headers).map(([name, value]) => `-H ${quoted(`${name}: ${value}`)}`);
  return ['curl -s', `-X ${method}`, ...given, ...(body === undefined ? [] : [`--data-binary ${quoted(body)}`]), quoted(`http://127.0.0.1:4000${path}`)].join(' ');
}
