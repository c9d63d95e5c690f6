import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** Bare node:http: the body is read, as every API must, and the path names the case. */
export async function servePosts(answer: (path: string) => Uint8Array | Promise<Uint8Array>): Promise<void> {
  const server = createServer((request, response) => {
    request.resume().on('end', () => {
      Promise.resolve(answer(request.url ?? '')).then(
        (body) => response.writeHead(200, { 'content-type': 'application/json; charset=utf-8', 'content-length': body.length }).end(body),
        (error: unknown) => response.writeHead(500).end(String(error)),
      );
    });
  });
  await new Promise<void>((resolve) => { server.listen(0, '127.0.0.1', resolve); });
  process.send?.({ address: `http://127.0.0.1:${(server.address() as AddressInfo).port}` });
  process.on('disconnect', () => process.exit());
}
