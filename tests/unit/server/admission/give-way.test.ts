import { Socket } from 'node:net';
import { setImmediate as nextTurn } from 'node:timers/promises';
import { giveWay } from '../../../../src/server/http/admission/give-way.ts';

test('many refusals are written in their order over several turns, between which others have theirs', async () => {
  const written: number[] = [];
  for (let at = 0; at < 20; at += 1) giveWay(new Socket(), () => void written.push(at));
  expect(written).toEqual([]);
  const after: number[] = [];
  while (written.length < 20) {
    await nextTurn();
    after.push(written.length);
  }
  expect(written).toEqual(Array.from({ length: 20 }, (_, at) => at));
  expect(after.length).toBeGreaterThan(2);
  expect(after[0]).toBeLessThan(20);
});

test('of a connection one refusal waits, and what comes on it meanwhile is written at once', async () => {
  const [socket, written] = [new Socket(), [] as string[]];
  giveWay(socket, () => void written.push('first'));
  giveWay(socket, () => void written.push('second'));
  expect(written).toEqual(['second']);
  await nextTurn();
  giveWay(socket, () => void written.push('third'));
  expect(written).toEqual(['second', 'first']);
  await nextTurn();
  expect(written).toEqual(['second', 'first', 'third']);
});

test('no more than a bounded number wait, and what is beyond is written at once', async () => {
  const written: number[] = [];
  for (let at = 0; at < 600; at += 1) giveWay(new Socket(), () => void written.push(at));
  expect(written).toEqual(Array.from({ length: 600 - 512 }, (_, at) => 512 + at));
  while (written.length < 600) await nextTurn();
  expect(new Set(written).size).toBe(600);
});

test('whoever has gone is written nothing', async () => {
  const [socket, written] = [new Socket(), [] as string[]];
  giveWay(socket, () => void written.push('refusal'));
  socket.destroy();
  await nextTurn();
  await nextTurn();
  expect(written).toEqual([]);
});
