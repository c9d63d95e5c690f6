import type { IncomingMessage } from 'node:http';
import proxyAddr from '@fastify/proxy-addr';
import { clientsBy } from '../../../../src/server/http/admission/client-of.ts';

const keys = [{ name: 'newsroom', key: 'a-long-enough-key' }];

function request(remoteAddress: string, headers: Record<string, string> = {}): IncomingMessage {
  return { socket: { remoteAddress }, headers } as unknown as IncomingMessage;
}

test('an address is who asks; what a request says of its address counts from a trusted proxy only', () => {
  const forwarded = { 'x-forwarded-for': '203.0.113.9' };
  expect(clientsBy(() => false, [])(request('192.0.2.1', forwarded)).id).toBe('address 192.0.2.1');
  const behindProxy = clientsBy(proxyAddr.compile(['192.0.2.0/24']), []);
  expect(behindProxy(request('192.0.2.1', forwarded)).id).toBe('address 203.0.113.9');
  expect(behindProxy(request('198.51.100.1', forwarded)).id).toBe('address 198.51.100.1');
  expect(behindProxy(request('192.0.2.1', { 'x-forwarded-for': '10.0.0.1, 203.0.113.9' })).id).toBe('address 203.0.113.9');
});

test('all addresses of a network of IPv6 are one client, and IPv4 in its dress is IPv4', () => {
  const of = (address: string) => clientsBy(() => false, [])(request(address)).id;
  expect([of('2001:db8:1:2:3:4:5:6'), of('2001:db8:1:2::9'), of('2001:db8::1'), of('::ffff:192.0.2.7')])
    .toEqual(['address 2001:db8:1:2::/64', 'address 2001:db8:1:2::/64', 'address 2001:db8:0:0::/64', 'address 192.0.2.7']);
});

test('what a proxy names and is no address is one client, however much of it there is; a port beside an address is none of it', () => {
  const of = (named: string) => clientsBy((_address, hop) => hop < 1, [])(request('192.0.2.1', { 'x-forwarded-for': named })).id;
  expect(['a'.repeat(8000), 'b', '203.0.113', '[2001:db8::1', ''].map(of)).toEqual(['address unknown', 'address unknown', 'address unknown', 'address unknown', 'address 192.0.2.1']);
  expect(['203.0.113.9:51234', '203.0.113.9', '[2001:db8:1:2::9]:443', '[2001:db8:1:2::8]', '2001:0db8:0001:0002:0000:ffff:255.255.255.255'].map(of))
    .toEqual(['address 203.0.113.9', 'address 203.0.113.9', 'address 2001:db8:1:2::/64', 'address 2001:db8:1:2::/64', 'address 2001:0db8:0001:0002::/64']);
});

test('a key that is known is who asks; one that is not changes nothing', () => {
  const clientOf = clientsBy(() => false, keys);
  expect(clientOf(request('192.0.2.1', { 'x-api-key': 'a-long-enough-key' }))).toEqual({ id: 'key newsroom', hasKey: true });
  expect(clientOf(request('192.0.2.1', { 'x-api-key': 'another' }))).toEqual({ id: 'address 192.0.2.1', hasKey: false });
});
