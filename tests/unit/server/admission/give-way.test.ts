import { setImmediate as nextTurn } from 'node:timers/promises';
import { giveWay } from '../../../../src/server/http/admission/give-way.ts';

test('many refusals are written in their order over several turns, between which others have theirs', async () => {
  const written: number[] = [];
  for (let at = 0; at < 20; at += 1) giveWay(() => void written.push(at));
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

test('one that comes when all have been written is written at the next turn', async () => {
  const written: string[] = [];
  giveWay(() => void written.push('first'));
  await nextTurn();
  giveWay(() => void written.push('second'));
  await nextTurn();
  expect(written).toEqual(['first', 'second']);
});
