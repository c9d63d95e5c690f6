import { rateWindows } from '../../../../src/server/http/admission/rate-windows.ts';

function counted(mostClients = 10) {
  const world = { now: 5 };
  return { world, count: rateWindows(60, mostClients, () => world.now) };
}

test('the requests of each client are counted by themselves, from its first one on', () => {
  const { world, count } = counted();
  expect([count('a'), count('a'), count('b')]).toEqual([{ asked: 1, secondsLeft: 60 }, { asked: 2, secondsLeft: 60 }, { asked: 1, secondsLeft: 60 }]);
  world.now += 30_500;
  expect([count('a'), count('c')]).toEqual([{ asked: 3, secondsLeft: 30 }, { asked: 1, secondsLeft: 60 }]);
});

test('a window lasts until its time is up, and whoever is refused does not lengthen it', () => {
  const { world, count } = counted();
  count('a');
  world.now += 59_999;
  expect(count('a')).toEqual({ asked: 2, secondsLeft: 1 });
  world.now += 1;
  expect(count('a')).toEqual({ asked: 1, secondsLeft: 60 });
});

test('a window is as long as it says, whatever a clock with fractions adds up to', () => {
  const { world, count } = counted();
  // With 60,000 added this has no place for its last digits any more, and the difference is a little more than 60,000.
  world.now = 32_768 + 3 * 2 ** -37;
  expect(count('a').secondsLeft).toBe(60);
});

test('of more clients than are kept count of, whoever asked longest ago is forgotten first', () => {
  const { count } = counted(2);
  for (const client of ['a', 'b', 'a', 'c']) count(client);
  expect([count('a').asked, count('b').asked]).toEqual([3, 1]);
});
