import { setImmediate as turn } from 'node:timers/promises';
import { leaseMilliseconds } from '../../../../src/graph-model/lease.ts';
import { StampReader } from '../../../../src/server/response-cache/stamp-reader.ts';
import { fakeStamps } from './fake-stamps.ts';

function reader() {
  const fake = fakeStamps();
  return { ...fake, stamps: new StampReader(fake.graph, fake.clock) };
}

test('what was read is true for the time of a lease, and then it is read again', async () => {
  const { state, stamps } = reader();
  await stamps.read();
  state.now = leaseMilliseconds / 8;
  await stamps.read();
  expect([stamps.leased?.version, state.readings]).toEqual(['v1', 1]);
  state.now = leaseMilliseconds;
  expect(stamps.leased).toBe(null);
  await stamps.read();
  expect(state.readings).toBe(2);
});

test('a lease begins with the question and not with the answer', async () => {
  const { state, stamps, hold, letGo } = reader();
  hold();
  const reading = stamps.read();
  state.now = leaseMilliseconds;
  letGo();
  await reading;
  expect(stamps.leased).toBe(null);
});

test('there is no lease while a load is announced: the database is asked each time', async () => {
  const { state, stamps } = reader();
  state.isAnnounced = true;
  await stamps.read();
  await stamps.read();
  expect([stamps.leased, state.readings]).toEqual([null, 2]);
});

test('a lease that is used is renewed before it ends, without anybody waiting', async () => {
  const { state, stamps } = reader();
  await stamps.read();
  state.now = leaseMilliseconds * 0.9;
  expect(stamps.leased?.version).toBe('v1');
  await turn();
  state.now = leaseMilliseconds * 1.1;
  expect([stamps.leased?.version, state.readings]).toEqual(['v1', 2]);
});

test('who asks while a reading runs is answered by the next, which all of them share', async () => {
  const { state, stamps, hold, letGo } = reader();
  state.isAnnounced = true;
  hold();
  const first = stamps.read();
  const others = [stamps.read(), stamps.read(), stamps.read()];
  state.version = 'v2';
  letGo();
  expect((await first)?.version).toBe('v1');
  expect((await Promise.all(others)).map((stamp) => stamp?.version)).toEqual(['v2', 'v2', 'v2']);
  expect(state.readings).toBe(2);
});

test('a reading that failed fails those who waited for it, and the next is asked anew', async () => {
  const { state, stamps } = reader();
  state.isDown = true;
  await expect(stamps.read()).rejects.toThrow('the database is down');
  state.isDown = false;
  expect((await stamps.read())?.version).toBe('v1');
});
