import { connect } from 'node:net';
import { testServer } from './test-server.ts';
import type { TestServer } from './test-server.ts';

let server: TestServer;
beforeAll(async () => {
  server = await testServer();
});
afterAll(() => server.stop(0));

function send(text: string): Promise<string> {
  return new Promise((resolve, reject) => {
    const socket = connect(Number(new URL(server.address).port), '127.0.0.1', () => socket.write(text));
    let answer = '';
    socket.on('data', (chunk) => {
      answer += chunk.toString();
    });
    socket.on('close', () => resolve(answer));
    socket.on('error', reject);
  });
}

test.each([
  ['is no HTTP', 'hello\r\n\r\n', 400, 'The request is no HTTP.'],
  ['has an address that is too long', `GET /graphql?query=${'a'.repeat(20_000)} HTTP/1.1\r\nhost: x\r\n\r\n`, 431, 'The address or the headers are too long. Send the operation by POST.'],
  ['expects what nobody does', 'POST /graphql HTTP/1.1\r\nhost: x\r\nconnection: close\r\nexpect: miracles\r\n\r\n', 417, 'The header expect asks for something that this server does not do. Leave it out.'],
])('what %s is refused in the shape of a GraphQL answer', async (_what, text, status, message) => {
  const [head, body] = (await send(text)).split('\r\n\r\n') as [string, string];
  expect(head).toMatch(new RegExp(`^HTTP/1.1 ${status} `));
  expect(head.toLowerCase()).toContain('content-type: application/json');
  expect(body).toContain(JSON.stringify({ errors: [{ message, extensions: { code: 'BAD_REQUEST' } }] }));
});
