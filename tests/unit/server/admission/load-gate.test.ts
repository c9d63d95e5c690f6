import { LoadGate } from '../../../../src/server/http/admission/load-gate.ts';

function gateWithClock(atOnce: number, waiting: number) {
  const world = { now: 0, begun: [] as string[] };
  const gate = new LoadGate({ atOnce, waiting, burstMilliseconds: 500, clock: () => world.now });
  return { world, gate, enter: (name: string) => gate.enter(() => void world.begun.push(name)) };
}

test('as many as allowed begin at once, a burst waits in its order, and what is beyond is refused', () => {
  const { world, gate, enter } = gateWithClock(2, 2);
  expect(['a', 'b', 'c', 'd', 'e'].map((name) => enter(name) !== false)).toEqual([true, true, true, true, false]);
  expect([world.begun, gate.working, gate.waiting]).toEqual([['a', 'b'], 2, 2]);
  gate.leave();
  gate.leave();
  expect([world.begun, gate.working, gate.waiting]).toEqual([['a', 'b', 'c', 'd'], 2, 0]);
  gate.leave();
  gate.leave();
  expect(gate.working).toBe(0);
});

test('whoever gives up while waiting leaves its place to the next', () => {
  const { world, gate, enter } = gateWithClock(1, 5);
  enter('a');
  const second = enter('b');
  enter('c');
  if (second) second.giveUp();
  gate.leave();
  expect([world.begun, gate.waiting]).toEqual([['a', 'c'], 0]);
});

test('a queue that lasts longer than a burst is kept short, and after it has gone a burst may wait again', () => {
  const { world, gate, enter } = gateWithClock(1, 100);
  for (let at = 0; at < 10; at += 1) enter(`first ${at}`);
  world.now = 501;
  expect(enter('too late')).toBe(false);
  for (let at = 0; at < 6; at += 1) gate.leave();
  expect([gate.waiting, enter('fills up') !== false, enter('beyond')]).toEqual([3, true, false]);
  for (let at = 0; at < 5; at += 1) gate.leave();
  expect([gate.working, gate.waiting]).toEqual([0, 0]);
  for (let at = 0; at < 20; at += 1) expect(enter(`second ${at}`)).not.toBe(false);
});

test('with no room to wait, what cannot begin is refused', () => {
  const { enter } = gateWithClock(1, 0);
  expect([enter('a') !== false, enter('b')]).toEqual([true, false]);
});

test('once closed it lets nobody in, and is idle when those who were in or waited are done', async () => {
  const gate = new LoadGate({ atOnce: 1, waiting: 1 });
  const begun: string[] = [];
  gate.enter(() => begun.push('first'));
  gate.enter(() => begun.push('second'));
  let isIdle = false;
  const idle = gate.close().then(() => (isIdle = true));
  expect(gate.enter(() => begun.push('third'))).toBe(false);
  gate.leave();
  await Promise.resolve();
  expect([begun, isIdle]).toEqual([['first', 'second'], false]);
  gate.leave();
  await idle;
  await new LoadGate({ atOnce: 1, waiting: 1 }).close();
});
