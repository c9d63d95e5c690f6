import { stopOnSignals } from '../../../src/server/stop-on-signals.ts';

function fakeProcess(stop: () => Promise<void>) {
  const listeners = new Map<string, () => void>();
  const [said, exits]: [string[], number[]] = [[], []];
  const time = { now: 0 };
  stopOnSignals({ stop, say: (message) => void said.push(message), exit: (code) => void exits.push(code), on: (signal, listener) => void listeners.set(signal, listener), clock: () => time.now });
  return { said, exits, time, send: (signal: string) => listeners.get(signal)?.() };
}

test.each(['SIGINT', 'SIGTERM', 'SIGHUP'])('%s stops in order and exits with 0', async (signal) => {
  let stops = 0;
  const { said, exits, send } = fakeProcess(async () => void (stops += 1));
  send(signal);
  await new Promise(setImmediate);
  expect([stops, exits, said]).toEqual([1, [0], ['Stopping: finishing the questions under way (again to stop at once)']]);
});

test('one Ctrl-C that arrives twice is one', () => {
  const { exits, time, send } = fakeProcess(() => new Promise(() => {}));
  send('SIGINT');
  time.now = 40;
  send('SIGINT');
  expect(exits).toEqual([]);
});

test('a second signal ends at once', () => {
  const { exits, time, send } = fakeProcess(() => new Promise(() => {}));
  send('SIGINT');
  time.now = 900;
  send('SIGTERM');
  expect(exits).toEqual([1]);
});

test('a stop that fails says so and exits with 1', async () => {
  const { said, exits, send } = fakeProcess(() => Promise.reject(new Error('the store is locked')));
  send('SIGTERM');
  await new Promise(setImmediate);
  expect([exits, said.at(-1)]).toEqual([[1], 'Stopping failed: the store is locked']);
});
