import { createHash } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import { isIP, isIPv6 } from 'node:net';
import proxyAddr from '@fastify/proxy-addr';

export interface KnownKey {
  readonly name: string;
  readonly key: string;
}

/** Who asks, as far as rates are concerned: the holder of a key, or an address. */
export interface Client {
  readonly id: string;
  readonly hasKey: boolean;
}

export const keyHeader = 'x-api-key';

type Trust = (address: string, hop: number) => boolean;

/** Tells clients apart. `trust` is null where no proxy is trusted. The address that a proxy names counts only where that proxy is trusted; else anybody could be anybody. */
export function clientsBy(trust: Trust | null, keys: readonly KnownKey[]): (request: IncomingMessage) => Client {
  const names = new Map(keys.map(({ name, key }) => [digest(key), name]));
  return (request) => {
    const given = request.headers[keyHeader];
    const name = typeof given === 'string' && names.size > 0 ? names.get(digest(given)) : undefined;
    return name === undefined ? { id: `address ${network(trust ? addressIn(proxyAddr(request, trust)) : request.socket.remoteAddress)}`, hasKey: false } : { id: `key ${name}`, hasKey: true };
  };
}

/** Keys are looked up by digest, so that how long a look-up takes tells nothing about them. */
function digest(key: string): string {
  return createHash('sha256').update(key).digest('base64url');
}

/** The address that a proxy names, some with its port. What is none may be anything, as long as a header: all who come with such are one. */
function addressIn(named: string): string | undefined {
  const address = named.replace(/^\[(.*)\](?::\d+)?$/, '$1').replace(/^([\d.]+):\d+$/, '$1');
  // A copy: a piece of a header would keep the whole of it, as long as the address is kept.
  return isIP(address) === 0 ? undefined : Buffer.from(address, 'latin1').toString('latin1');
}

/** Whoever has an IPv6 address has 2^64 of them: they count as one. */
function network(address: string | undefined): string {
  if (address === undefined) return 'unknown';
  const plain = address.replace(/^::ffff:(?=\d+\.)/, '');
  // An address of IPv4 is no work for a long pattern.
  if (!plain.includes(':') || !isIPv6(plain)) return plain;
  const [head = '', tail = ''] = plain.split('::');
  const [before, after] = [head.split(':').filter(Boolean), tail.split(':').filter(Boolean)];
  const groups = plain.includes('::') ? [...before, ...Array<string>(8 - before.length - after.length).fill('0'), ...after] : before;
  return `${groups.slice(0, 4).join(':')}::/64`;
}
