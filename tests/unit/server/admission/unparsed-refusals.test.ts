import { createServer } from 'node:http';
import type { IncomingMessage, Server, ServerOptions } from 'node:http';
import { connect } from 'node:net';
import type { AddressInfo, Socket } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { UnparsedRefusals } from '../../../../src/server/http/admission/unparsed-refusals.ts';

setFlagsFromString('--expose-gc');
const collectGarbage = runInNewContext('gc') as () => void;

const refusal = 'HTTP/1.1 503 Service Unavailable\r\ncontent-length: 0\r\n\r\n';
const body = '{"query":"{ __typename }"}';
const question = `POST /graphql HTTP/1.1\r\nhost: x\r\ncontent-length: ${body.length}\r\n\r\n${body}`;

const opened: { server: Server; sockets: Socket[] }[] = [];
afterEach(() => {
  for (const { server, sockets } of opened.splice(0)) {
    for (const socket of sockets) socket.destroy();
    server.close();
    server.closeAllConnections();
  }
});

/** A server that answers each request that node parses with the body that came, after so many milliseconds as its header `after` says, and refuses others unparsed as long as it is full. */
async function serverThat({ connectionsWithRoom = 0, ...options }: ServerOptions & { readonly connectionsWithRoom?: number } = {}) {
  const world = { isFull: false, parsed: 0, sockets: [] as Socket[], last: undefined as WeakRef<IncomingMessage> | undefined };
  const server = createServer({ keepAlive: true, ...options }, (request, response) => {
    world.parsed += 1;
    world.last = new WeakRef(request);
    let came = '';
    request.on('data', (chunk: Buffer) => {
      came += chunk.toString();
    });
    request.on('end', () => void sleep(Number(request.headers['after'] ?? 0)).then(() => response.end(`parsed ${request.method} ${came}`)));
  });
  server.on('connection', (socket) => world.sockets.push(socket));
  const unparsed = new UnparsedRefusals({ connectionsWithRoom, mayRefuse: () => world.isFull, refusalOf: () => refusal });
  unparsed.follow(server);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const sockets: Socket[] = [];
  opened.push({ server, sockets });
  const client = async () => {
    const socket = connect((server.address() as AddressInfo).port, '127.0.0.1');
    sockets.push(socket);
    let came = '';
    socket.on('data', (chunk) => {
      came += chunk.toString();
    });
    await new Promise((resolve) => socket.once('connect', resolve));
    /** The statuses and last lines of all that has come since it was last asked, as soon as there are so many. */
    const answers = async (count: number): Promise<readonly string[]> => {
      for (let tries = 0; ; tries += 1) {
        const all = [...came.matchAll(/HTTP\/1\.1 (\d+) .*?\r\n\r\n(.*?)(?=HTTP\/1\.1 |$)/gs)].map(([, status, text]) => `${status} ${text}`.trim());
        if (all.length >= count) {
          came = '';
          return all;
        }
        if (tries > 1000) throw new Error(`only this came: ${came}`);
        await sleep(2);
      }
    };
    const ask = async (text: string): Promise<readonly string[]> => {
      socket.write(text);
      return answers(1);
    };
    return { socket, ask, answers };
  };
  /** From the next turn of the event loop on. */
  const watch = async (): Promise<void> => {
    unparsed.watch();
    await sleep(5);
  };
  return { world, client, watch };
}

const parsed = `200 parsed POST ${body}`;

test('a connection whose first question was parsed is refused unparsed while there is no room, and answered again when there is', async () => {
  const { world, client } = await serverThat();
  const { ask } = await client();
  expect(await ask(question)).toEqual([parsed]);
  world.isFull = true;
  for (let times = 0; times < 3; times += 1) expect(await ask(question)).toEqual(['503']);
  expect(world.parsed).toBe(1);
  world.isFull = false;
  expect(await ask(question)).toEqual([parsed]);
});

test('as many connections as find room with a question each are left to node, and others in place of those that are closed', async () => {
  const { world, client } = await serverThat({ connectionsWithRoom: 2 });
  const [one, two, three] = [await client(), await client(), await client()];
  for (const { ask } of [one, two, three]) await ask(question);
  world.isFull = true;
  const answers = async (): Promise<readonly string[]> => (await Promise.all([one, two, three].map(({ ask }) => ask(question)))).flat();
  expect(await answers()).toEqual([parsed, parsed, '503']);
  two.socket.destroy();
  three.socket.destroy();
  for (let tries = 0; world.sockets.filter(({ destroyed }) => destroyed).length < 2; tries += 1) {
    if (tries > 400) throw new Error('the connections are still open');
    await sleep(5);
  }
  const [again, more] = [await client(), await client()];
  for (const { ask } of [again, more]) await ask(question);
  expect([await again.ask(question), await more.ask(question)]).toEqual([[parsed], ['503']]);
});

test('the first question of a connection is left to node, which closes connections from which it has parsed none in time, and no others', async () => {
  const { world, client } = await serverThat({ headersTimeout: 100, requestTimeout: 100, connectionsCheckingInterval: 20 });
  const { socket, ask } = await client();
  world.isFull = true;
  expect(await ask(question)).toEqual([parsed]);
  for (let times = 0; times < 15; times += 1) expect(await ask(question)).toEqual(['503']);
  expect([socket.destroyed, world.parsed]).toEqual([false, 1]);
});

describe('a connection at which nobody has looked', () => {
  async function unwatched() {
    const { world, client, watch } = await serverThat({ connectionsWithRoom: 1 });
    return { world, watch, ...await client() };
  }

  test('is read by node until somebody looks, and is refused unparsed after one more question', async () => {
    const { world, watch, ask } = await unwatched();
    world.isFull = true;
    expect(await ask(question)).toEqual([parsed]);
    expect(await ask(question)).toEqual([parsed]);
    await watch();
    expect(await ask(question)).toEqual([parsed]);
    expect(await ask(question)).toEqual(['503']);
    expect(world.parsed).toBe(3);
  });

  test('keeps the order of its answers when somebody looks while a question is worked on', async () => {
    const { world, watch, socket, answers, ask } = await unwatched();
    socket.write(question.replace('host: x', 'host: x\r\nafter: 150').replace('__typename', 'first one '));
    await sleep(30);
    world.isFull = true;
    await watch();
    for (const name of ['second one', 'third one ']) {
      socket.write(question.replace('__typename', name));
      await sleep(30);
    }
    expect(await answers(3)).toEqual(['first one ', 'second one', 'third one '].map((name) => parsed.replace('__typename', name)));
    expect(await ask(question)).toEqual(['503']);
  });

  // A body in which the end of a head seems to come, so far from its own end as the beginning of the next request is long.
  const next = 'GET / HTTP/1.1\r\nx: ';
  const deceiving = `${'.'.repeat(next.length - 4)}\r\n\r\n`;
  test.each([
    ['within a head', question.slice(0, 40), question.slice(40), parsed, '503'],
    ['within a body', question.slice(0, -5), question.slice(-5), parsed, parsed],
    ['within the end of a head', question.replace(`\r\n\r\n${body}`, '\r\n'), `\r\n${body}`, parsed, parsed],
    ['within the end of a head, and what follows seems to end where it does not', `POST / HTTP/1.1\r\nhost: x\r\ncontent-length: ${deceiving.length}\r\n`, `\r\n${deceiving}${next}`, `200 parsed POST ${deceiving.trim()}`, `200 parsed GET ${body}`],
  ])('goes on as it was when somebody looks %s', async (_where, before, after, answered, then) => {
    const { world, watch, socket, ask } = await unwatched();
    world.isFull = true;
    socket.write(before);
    await sleep(20);
    await watch();
    expect(await ask(after)).toEqual([answered]);
    expect(await ask(question)).toEqual([then]);
  });
});

test.each([
  ['a question without a body', ['GET /graphql?query={__typename} HTTP/1.1\r\nhost: x\r\n\r\n'], ['200 parsed GET']],
  ['another address', [question.replace('/graphql', '/export')], [parsed]],
  ['a body in pieces', [question.slice(0, -5), question.slice(-5)], [parsed]],
  ['a head in pieces', [question.slice(0, 30), question.slice(30)], [parsed]],
  ['a chunked body', [`POST /graphql HTTP/1.1\r\nhost: x\r\ntransfer-encoding: chunked\r\n\r\n2\r\n{}\r\n0\r\n\r\n`], ['200 parsed POST {}']],
  ['a body of two lengths', [question.replace('content-length', 'content-length: 1\r\ncontent-length')], ['400']],
  ['two questions at once', [question + question], [parsed, parsed]],
  ['a question and a part of the next', [question + question.slice(0, 20), question.slice(20)], [parsed, parsed]],
  ['the last question of a connection', [question.replace('host: x', 'host: x\r\nconnection: close')], [parsed]],
])('%s is left to node', async (_what, parts, answered) => {
  const { world, client } = await serverThat();
  const { socket, ask, answers } = await client();
  expect(await ask(question)).toEqual([parsed]);
  world.isFull = true;
  for (const part of parts) {
    socket.write(part);
    await sleep(20);
  }
  expect(await answers(answered.length)).toEqual(answered);
});

test('while a question of its connection is worked on the next is left to node, so that answers keep their order', async () => {
  const { world, client } = await serverThat();
  const { socket, ask, answers } = await client();
  await ask(question);
  socket.write(question.replace('host: x', 'host: x\r\nafter: 150').replace('__typename', 'first one '));
  await sleep(30);
  world.isFull = true;
  socket.write(question.replace('__typename', 'second one'));
  await sleep(30);
  socket.write(question.replace('__typename', 'third one '));
  expect(await answers(3)).toEqual(['first one ', 'second one', 'third one '].map((name) => parsed.replace('__typename', name)));
  expect(await ask(question)).toEqual(['503']);
});

test('after what did not come one at a time and whole a connection is left to node for good', async () => {
  const { world, client } = await serverThat();
  const { ask } = await client();
  await ask(question);
  world.isFull = true;
  expect(await ask(question + question.slice(0, 20))).toEqual([parsed]);
  expect(await ask(question.slice(20))).toEqual([parsed]);
  expect(await ask(question)).toEqual([parsed]);
});

test.each(['accept:', 'x-request-id:', 'origin:', 'content-length:'])('a long row of spaces after %s takes no time', async (name) => {
  const { world, client } = await serverThat();
  const { ask } = await client();
  await ask(question);
  world.isFull = true;
  const begun = performance.now();
  const spaces = ' '.repeat(7000);
  await ask(question.replace('host: x', `host: x\r\n${name}a${spaces}\rX`));
  const again = await client();
  world.isFull = false;
  await again.ask(question);
  world.isFull = true;
  await again.ask(question.replace('host: x', `host: x\r\n${name}a${spaces}b`));
  expect(performance.now() - begun).toBeLessThan(1000);
});

test('a request with what node answers by 400 is left to node', async () => {
  for (const header of ['a: \rb', 'a: \nb: c', 'a: b\r\n c', 'a: \0']) {
    const { world, client } = await serverThat();
    const { ask } = await client();
    await ask(question);
    world.isFull = true;
    expect((await ask(question.replace('host: x', `host: x\r\n${header}`)))[0]).not.toBe('503');
  }
});

test('of the requests of a connection that is left to node none is kept', async () => {
  const { world, client } = await serverThat();
  const { ask } = await client();
  await ask(question + question.slice(0, 20));
  await ask(question.slice(20));
  await ask(question);
  const last = world.last!;
  await ask(question);
  for (let tries = 0; tries < 20 && last.deref() !== undefined; tries += 1) {
    await sleep(5);
    collectGarbage();
  }
  expect(last.deref()).toBeUndefined();
});

test('whoever takes no answers is left to node, which then reads no further: what waits to be taken is bounded', async () => {
  const { world, client } = await serverThat();
  const { socket, ask } = await client();
  await ask(question);
  world.isFull = true;
  socket.pause();
  let most = 0;
  for (let times = 0; times < 6000; times += 1) {
    socket.write(question);
    if (times % 20 === 0) await sleep(0);
    most = Math.max(most, ...world.sockets.map(({ writableLength }) => writableLength));
  }
  expect(most).toBeLessThan(100_000);
});
