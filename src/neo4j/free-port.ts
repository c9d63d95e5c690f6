import { randomInt } from 'node:crypto';
import { connect, createServer } from 'node:net';

/** The address on which a managed Neo4j listens: never beyond this machine. */
export const loopback = '127.0.0.1';

/**
 * A port of the loopback address that nothing listens on just now. It is below the range from which systems give ports to
 * outgoing connections, for one of those could take it before the database listens.
 */
export async function freePort(): Promise<number> {
  for (let attempt = 0; attempt < 100; attempt += 1) {
    const port = randomInt(20_000, 32_000);
    if (await isPortFree(port)) return port;
  }
  throw new Error(`No free port is to be had on ${loopback}.`);
}

export function isPortFree(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const server = createServer();
    server.once('error', () => resolve(false));
    server.listen(port, loopback, () => server.close(() => resolve(true)));
  });
}

/** True when something accepts connections there. */
export function isListening(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect(port, loopback);
    const settle = (listening: boolean): void => {
      socket.destroy();
      resolve(listening);
    };
    socket.once('connect', () => settle(true));
    socket.once('error', () => settle(false));
  });
}
