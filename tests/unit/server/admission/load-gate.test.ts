import { LoadGate } from '../../../../src/server/http/admission/load-gate.ts';

function gateWithClock(atOnce: number, waiting: number, more: { readonly narrows?: boolean } = {}) {
  const world = { now: 0, waited: 0, begun: [] as string[], refused: [] as string[], leaves: [] as (() => void)[] };
  const gate = new LoadGate({ atOnce, waiting, burstMilliseconds: 500, clock: () => world.now, waited: () => world.waited, ...more });
  const enter = (name: string) => gate.enter({
    begin(leave) {
      world.begun.push(name);
      world.leaves.push(leave);
    },
    refuse: () => void world.refused.push(name),
  });
  /** Those who began first are done. */
  const leave = (times = 1): void => {
    for (let at = 0; at < times; at += 1) world.leaves.shift()!();
  };
  /** How many of so many newcomers are let in. */
  const letIn = (newcomers: number): number => Array.from({ length: newcomers }, (_, at) => enter(`newcomer ${at}`)).filter(Boolean).length;
  return { world, gate, enter, leave, letIn };
}

test('as many as allowed begin at once, a burst waits in its order, and what is beyond is refused', () => {
  const { world, gate, enter, leave } = gateWithClock(2, 2, { narrows: false });
  expect(['a', 'b', 'c', 'd', 'e'].map((name) => enter(name) !== false)).toEqual([true, true, true, true, false]);
  expect([world.begun, gate.working, gate.waiting]).toEqual([['a', 'b'], 2, 2]);
  leave(2);
  expect([world.begun, gate.working, gate.waiting]).toEqual([['a', 'b', 'c', 'd'], 2, 0]);
  leave(2);
  expect(gate.working).toBe(0);
});

test('whoever gives up while waiting leaves its place to the next', () => {
  const { world, gate, enter, leave } = gateWithClock(1, 5);
  enter('a');
  const second = enter('b');
  enter('c');
  if (typeof second === 'object') second.giveUp();
  leave();
  expect([world.begun, gate.waiting]).toEqual([['a', 'c'], 0]);
});

test('a queue in which somebody waits longer than a burst lasts is kept short, and after it has gone a burst may wait again', () => {
  const { world, gate, enter, leave, letIn } = gateWithClock(1, 100, { narrows: false });
  for (let at = 0; at < 10; at += 1) enter(`first ${at}`);
  world.now = 501;
  expect(enter('too late')).toBe(false);
  leave(6);
  expect([gate.waiting, letIn(3)]).toEqual([3, 0]);
  leave(4);
  expect([gate.working, gate.waiting]).toEqual([0, 0]);
  expect(letIn(20)).toBe(20);
});

test('a queue that lasts although nobody waits long is no overload', () => {
  const { world, leave, letIn } = gateWithClock(4, 100);
  expect(letIn(16)).toBe(16);
  for (; world.now < 5000; world.now += 10) {
    leave();
    expect(letIn(1)).toBe(1);
  }
});

/** So many newcomers every ten milliseconds, as long as it is told, while so many of those who work are done. */
function overload({ world, gate, leave, letIn }: ReturnType<typeof gateWithClock>, milliseconds: number): void {
  for (const end = world.now + milliseconds; world.now < end; world.now += 10) {
    letIn(100);
    leave(Math.min(4, gate.working));
  }
}

test('a burst that is too large is let in as far as there is room, and the next one too', () => {
  const { world, gate, leave, letIn } = gateWithClock(16, 32);
  for (; world.now < 10_000; world.now += 250) {
    expect(letIn(60)).toBe(48);
    leave(48);
    expect([gate.working, letIn(8)]).toEqual([0, 8]);
    leave(8);
  }
});

test('when more go on coming than can be worked on the gate is open by an eighth, nobody waits, and it is opened again step by step, with room to wait', () => {
  const all = gateWithClock(16, 32);
  const { world, gate, leave, letIn } = all;
  overload(all, 520);
  while (gate.working > 0) leave();
  const narrowed = world.now;
  expect([gate.working, gate.waiting, letIn(100), gate.working, gate.waiting]).toEqual([0, 0, 2, 2, 0]);
  leave(2);
  world.now = narrowed + 501;
  expect([letIn(20), gate.working, gate.waiting]).toEqual([6, 4, 2]);
  leave(6);
  world.now = narrowed + 1002;
  expect([letIn(30), gate.working, gate.waiting]).toEqual([12, 8, 4]);
  leave(12);
  world.now = narrowed + 1503;
  expect(letIn(48)).toBe(48);
});

test('the pauses between attempts get longer while the overload lasts, and are short again when it is long over', () => {
  const all = gateWithClock(16, 32);
  const { world, gate, leave, letIn } = all;
  const attempts: number[] = [];
  overload(all, 520);
  while (gate.working > 0) leave();
  for (; world.now < 40_000; world.now += 10) {
    if (letIn(100) > 2) attempts.push(Math.round(world.now / 100) / 10);
    leave(Math.min(4, gate.working));
  }
  expect(attempts).toEqual([0.6, 1.6, 3.6, 7.6, 15.6, 23.6, 31.6, 39.6]);
  while (gate.working > 0) leave();
  world.now = 100_000;
  overload(all, 520);
  while (gate.working > 0) leave();
  expect(letIn(100)).toBe(2);
  leave(2);
  world.now += 501;
  expect(letIn(10)).toBe(6);
});

test('work that waits for the database is not done by fewer at once, since that would leave it idle', () => {
  const { world, gate, leave, letIn } = gateWithClock(16, 32);
  for (let times = 0; times < 100; times += 1) {
    letIn(1);
    world.now += 200;
    leave();
  }
  for (let times = 0; times < 400; times += 1) {
    letIn(100);
    world.now += 50;
    leave(4);
  }
  expect([gate.working, letIn(100), gate.working, gate.waiting]).toEqual([16, 4, 16, 32]);
});

test('however long work takes while others are refused, it is done by fewer at once when it is quick without them', () => {
  const { world, gate, leave, letIn } = gateWithClock(16, 32);
  for (let times = 0; times < 100; times += 1) {
    letIn(1);
    world.now += 5;
    leave();
  }
  for (let times = 0; times < 100; times += 1) {
    letIn(100);
    world.now += 50;
    if (times % 10 === 9) leave(gate.working);
  }
  while (gate.working > 0) leave();
  expect([letIn(100), gate.working, gate.waiting]).toEqual([2, 2, 0]);
});

test('a burst that is too large and one who comes late are no overload, nor is what is read before and after a pause of the process', () => {
  for (const pause of [51, 60, 100]) {
    const { world, gate, leave, letIn } = gateWithClock(16, 32);
    letIn(70);
    world.now += pause;
    letIn(30);
    world.now += 1;
    letIn(30);
    expect([pause, gate.working, gate.waiting, world.refused]).toEqual([pause, 16, 32, []]);
    leave(48);
    expect(letIn(48)).toBe(48);
  }
});

test('those who wait for a slow database when it gets quick during an overload are worked on as they would have been', () => {
  const { world, gate, leave, letIn } = gateWithClock(16, 32);
  for (let times = 0; times < 100; times += 1) {
    letIn(1);
    world.now += 110;
    leave();
  }
  for (let times = 0; times < 40; times += 1) {
    letIn(100);
    world.now += 10;
  }
  // What begins now is done without a refusal in between: so quick is the work without the overload.
  leave(16);
  world.now += 1;
  leave(4);
  expect([gate.waiting, letIn(1)]).toEqual([12, 0]);
  leave(12);
  expect([gate.working, gate.waiting]).toEqual([16, 0]);
});

test('those who wait when the gate narrows are refused, since each would be answered late and keep another from being answered soon', () => {
  const { world, gate, leave, letIn } = gateWithClock(16, 32);
  for (let times = 0; times <= 5; times += 1) {
    letIn(100);
    world.now += 10;
  }
  expect([gate.working, gate.waiting, world.refused.length]).toEqual([16, 32, 0]);
  letIn(1);
  expect([gate.working, gate.waiting, world.refused.length]).toEqual([16, 0, 32]);
  leave(14);
  expect([gate.working, letIn(1)]).toEqual([2, 0]);
  leave();
  expect([letIn(2), gate.working]).toEqual([1, 2]);
});

test('those who wait for a database that is slow by itself are not refused', () => {
  const { world, gate, leave, letIn } = gateWithClock(16, 32);
  for (let times = 0; times < 100; times += 1) {
    letIn(1);
    world.now += 200;
    leave();
  }
  for (let times = 0; times < 40; times += 1) {
    letIn(100);
    world.now += 10;
  }
  expect([gate.working, gate.waiting, world.refused.length]).toEqual([16, 32, 0]);
});

test('few refusals that follow one another are no overload', () => {
  const { world, leave, letIn } = gateWithClock(16, 0);
  for (let times = 0; times < 20; times += 1) {
    letIn(17);
    world.now += 99;
    leave(16);
  }
  expect(letIn(17)).toBe(16);
  world.now += 99;
  leave(16);
  expect(letIn(17)).toBe(2);
});

test('under overload whoever has waited to be read is refused in favor of the next, but not longer than a moment, and only while there is a next one', () => {
  const all = gateWithClock(16, 32);
  const { world, gate, enter, leave, letIn } = all;
  world.waited = 20;
  expect(letIn(1)).toBe(1);
  leave();
  world.waited = 0;
  overload(all, 490);
  while (gate.working > 0) leave();
  expect(letIn(1)).toBe(1);
  leave();
  world.waited = 20;
  expect(enter('has waited')).toBe(false);
  world.waited = 1;
  expect(enter('comes next')).toBe('begun');
  leave();
  world.waited = 20;
  world.now += 49;
  expect(enter('has waited too')).toBe(false);
  world.now += 2;
  expect(enter('nobody was let in for long')).toBe('begun');
  leave();
  world.now += 101;
  expect(enter('nobody else has come for long')).toBe('begun');
});

test('whoever is refused without asking to enter is refused as any other, and who only asks whether he would be is not', () => {
  const { world, gate, leave, letIn } = gateWithClock(16, 0);
  const round = (isRefused: () => boolean): void => {
    expect(isRefused()).toBe(false);
    letIn(16);
    expect(isRefused()).toBe(true);
    leave(gate.working);
  };
  for (; world.now <= 600; world.now += 10) round(() => gate.wouldRefuse());
  for (; world.now <= 900; world.now += 10) round(() => gate.refuses());
  expect([gate.refuses(), letIn(100)]).toEqual([false, 2]);
});

test('after an overload the gate is whole again under a load for which there is room, though some meet by chance on the way', () => {
  const all = gateWithClock(16, 32);
  const { world, gate, enter } = all;
  overload(all, 2000);
  while (gate.working > 0) all.leave();
  // Arrivals and work of random length, three at once on average.
  let seed = 7;
  const random = (): number => (seed = (seed * 16_807) % 2_147_483_647) / 2_147_483_647;
  const ends: { at: number; leave: () => void }[] = [];
  const refused: number[] = [0, 0, 0];
  const begun = world.now;
  for (let next = begun; world.now < begun + 30_000;) {
    const arrival = next;
    const end = ends.sort((one, other) => one.at - other.at)[0];
    if (end && end.at <= arrival) {
      world.now = end.at;
      ends.shift();
      end.leave();
      while (world.leaves.length > 0) ends.push({ at: world.now - Math.log(random()) * 10, leave: world.leaves.shift()! });
      continue;
    }
    world.now = arrival;
    if (enter('one') === false) refused[Math.floor((arrival - begun) / 10_000)]! += 1;
    while (world.leaves.length > 0) ends.push({ at: world.now - Math.log(random()) * 10, leave: world.leaves.shift()! });
    next = arrival - Math.log(random()) * (1000 / 300);
  }
  expect(refused.slice(1)).toEqual([0, 0]);
});

test('with no room to wait, what cannot begin is refused', () => {
  const { enter } = gateWithClock(1, 0);
  expect([enter('a') !== false, enter('b')]).toEqual([true, false]);
});

test('once closed it lets nobody in, and is idle when those who were in or waited are done', async () => {
  const { world, gate, enter, leave } = gateWithClock(1, 1);
  enter('first');
  enter('second');
  let isIdle = false;
  const idle = gate.close().then(() => (isIdle = true));
  expect(enter('third')).toBe(false);
  leave();
  await Promise.resolve();
  expect([world.begun, isIdle]).toEqual([['first', 'second'], false]);
  leave();
  await idle;
  await new LoadGate({ atOnce: 1, waiting: 1 }).close();
});
