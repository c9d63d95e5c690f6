import { connect, createServer } from 'node:net';
import type { AddressInfo, Socket } from 'node:net';

export interface CuttableProxy {
  readonly port: number;
  /** Breaks every connection and refuses new ones, as a database does that is gone. */
  cut(): Promise<void>;
  restore(): Promise<void>;
}

/** Stands between a server and the database of the tests, so that the database can be lost without being stopped. */
export async function cuttableProxy(targetPort: number): Promise<CuttableProxy> {
  const sockets = new Set<Socket>();
  const proxy = createServer((incoming) => {
    const outgoing = connect(targetPort, '127.0.0.1');
    for (const [one, other] of [[incoming, outgoing], [outgoing, incoming]] as const) {
      sockets.add(one);
      one.on('error', () => other.destroy()).on('close', () => {
        sockets.delete(one);
        other.destroy();
      });
      one.pipe(other);
    }
  });
  const listen = (port: number) => new Promise<void>((resolve) => proxy.listen(port, '127.0.0.1', resolve));
  await listen(0);
  const { port } = proxy.address() as AddressInfo;
  return {
    port,
    cut: () => new Promise((resolve) => {
      proxy.close(() => resolve());
      for (const socket of sockets) socket.destroy();
    }),
    restore: () => listen(port),
  };
}
