import { setTimeout as sleep } from 'node:timers/promises';
import { ApiError } from '../../../src/domain/api-error.ts';
import type { Statement } from '../../../src/domain/graph.ts';
import { askAhead } from '../../../src/server/database/ask-ahead.ts';

const statements = ['first', 'second', 'third'].map((text): Statement => ({ text, parameters: {} }));

function clientThat(answers: (text: string) => Promise<void>) {
  const asked: string[] = [];
  return { asked, client: { async read({ text }: Statement) {
    asked.push(text);
    await answers(text);
    return [];
  } } };
}

test('the statements are asked one after the other while the work lasts, and what the work gives is given', async () => {
  let atOnce = 0;
  const { asked, client } = clientThat(async () => {
    expect(atOnce++).toBe(0);
    await sleep(1);
    atOnce -= 1;
  });
  expect(await askAhead(client, statements, sleep(200, 'loaded'))).toBe('loaded');
  expect(asked).toEqual(['first', 'second', 'third']);
});

test('when the work is done, the statement under way is waited for, and no further one is asked', async () => {
  let answer = () => {};
  const { asked, client } = clientThat(() => new Promise<void>((resolve) => (answer = resolve)));
  let isOver = false;
  const all = askAhead(client, statements, Promise.resolve('loaded')).finally(() => (isOver = true));
  await sleep(5);
  expect([asked, isOver]).toEqual([['first'], false]);
  answer();
  expect([await all, asked]).toEqual(['loaded', ['first']]);
});

test('a statement that fails, for want of an index or of time, fails nobody', async () => {
  const { asked, client } = clientThat(async () => {
    throw new ApiError('DATABASE_TIMEOUT', 'It took too long.');
  });
  expect(await askAhead(client, statements, sleep(50, 'loaded'))).toBe('loaded');
  expect(asked).toEqual(['first', 'second', 'third']);
});

test('work that fails fails as it did without', async () => {
  const { client } = clientThat(async () => {});
  await expect(askAhead(client, statements, Promise.reject(new Error('the seed is broken')))).rejects.toThrow('the seed is broken');
});
