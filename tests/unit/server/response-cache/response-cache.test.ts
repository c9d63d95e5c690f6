import { setImmediate as turn } from 'node:timers/promises';
import { headersOf } from '../../../../src/server/response-cache/http-answer.ts';
import type { HttpAnswer } from '../../../../src/server/response-cache/http-answer.ts';
import { ResponseCache } from '../../../../src/server/response-cache/response-cache.ts';
import { StampReader } from '../../../../src/server/response-cache/stamp-reader.ts';
import { fakeStamps } from './fake-stamps.ts';

function setUp() {
  const fake = fakeStamps();
  // Nothing is leased, so that every hit asks for the stamp.
  fake.state.isAnnounced = true;
  const cache = new ResponseCache(new StampReader(fake.graph, fake.clock), 1);
  let asked = 0;
  const answerOf = (body: Buffer, isWhole = true): HttpAnswer => ({ status: 200, body, headers: headersOf('application/json', body, isWhole), isWhole, datasetVersion: fake.state.version, logged: {} });
  const ask = async (): Promise<HttpAnswer> => answerOf(Buffer.from(`answer ${asked += 1}`));
  const get = async (key = 'question', how = ask): Promise<string> => {
    const { answer, isHit } = await cache.answer({ key, body: Buffer.from(key) }, how);
    await turn();
    return `${answer.body.subarray(0, 20).toString()}${isHit ? ', kept' : ''}`;
  };
  return { ...fake, cache, get, answerOf };
}

test('an answer is given again, and another question is asked', async () => {
  const { get } = setUp();
  expect([await get(), await get(), await get('another'), await get()]).toEqual(['answer 1', 'answer 1, kept', 'answer 2', 'answer 1, kept']);
});

test('a load that changes the dataset drops it, also one that gives the same version again', async () => {
  const { get, state } = setUp();
  await get();
  state.version = 'v2';
  expect([await get(), await get()]).toEqual(['answer 2', 'answer 2, kept']);
  state.loadedAt = 'tuesday';
  expect(await get()).toBe('answer 3');
});

test('an answer during which the dataset changed is not kept', async () => {
  const { get, state, answerOf } = setUp();
  await get('other');
  await get('question', async () => {
    const answer = answerOf(Buffer.from('old'));
    state.version = 'v2';
    return answer;
  });
  expect(await get()).toBe('answer 2');
});

test('an answer with an error, and one of another version than the dataset has, is not kept', async () => {
  const { get, answerOf } = setUp();
  await get('failed', async () => answerOf(Buffer.from('error'), false));
  expect(await get('failed')).toBe('answer 1');
  await get('odd', async () => ({ ...answerOf(Buffer.from('odd')), datasetVersion: 'v0' }));
  expect(await get('odd')).toBe('answer 2');
});

test('equal questions at the same time are asked once', async () => {
  const { get } = setUp();
  expect(await Promise.all([get(), get(), get()])).toEqual(['answer 1', 'answer 1, kept', 'answer 1, kept']);
});

test('who joined a question that failed asks for themselves', async () => {
  const { get } = setUp();
  const failing = get('question', () => Promise.reject(new Error('lost')));
  const joined = get();
  await expect(failing).rejects.toThrow('lost');
  expect(await joined).toBe('answer 1');
});

test('whether an answer to a body may be kept is known without its key, until the last of them is gone', async () => {
  const { get, cache, state, answerOf } = setUp();
  const mayKnow = (body: string) => cache.mayKnow(Buffer.from(body));
  expect(mayKnow('question')).toBe(false);
  await get();
  expect([mayKnow('question'), mayKnow('another')]).toEqual([true, false]);
  await get('failed', async () => answerOf(Buffer.from('error'), false));
  await get('too large', async () => answerOf(Buffer.alloc(200 * 1024)));
  expect([mayKnow('failed'), mayKnow('too large')]).toEqual([false, false]);
  // The same body with other headers has a key of its own.
  await cache.answer({ key: 'cited', body: Buffer.from('question') }, async () => answerOf(Buffer.from('cited')));
  for (const letter of 'abcdefghijklmnop') {
    await get();
    await get(letter, async () => answerOf(Buffer.alloc(50 * 1024, letter)));
  }
  expect([mayKnow('question'), mayKnow('a')]).toEqual([true, false]);
  state.version = 'v2';
  await get('p');
  expect([mayKnow('question'), mayKnow('p')]).toEqual([false, true]);
});

test('while the database can’t be asked nothing kept is given', async () => {
  const { get, state } = setUp();
  await get();
  state.isDown = true;
  await expect(get('question', () => Promise.reject(new Error('unavailable')))).rejects.toThrow('unavailable');
});

test('what is kept stays within its bytes, with what it takes compressed; what was used last stays longest, and one that takes more than an eighth is not kept', async () => {
  const { get, answerOf } = setUp();
  const of = (letter: string, kilobytes: number) => async () => answerOf(Buffer.alloc(kilobytes * 1024, letter));
  for (const letter of 'abcdefghijkl') await get(letter, of(letter, 50));
  expect(await get('l', of('L', 1))).toMatch(/kept$/);
  expect(await get('a', of('A', 1))).not.toMatch(/kept$/);
  await get('huge', of('h', 100));
  expect(await get('huge', of('H', 1))).not.toMatch(/kept$/);
});
