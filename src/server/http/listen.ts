import type { FastifyInstance } from 'fastify';
import { StartError } from '../start-error.ts';

/** Listens, or says why that place can't be had and what to do. Returns the address to ask at. */
export async function listen(fastify: FastifyInstance, host: string, port: number): Promise<string> {
  try {
    await fastify.listen({ host, port });
  } catch (error) {
    const remedy = remedies[(error as NodeJS.ErrnoException).code ?? ''];
    throw remedy ? new StartError(remedy(host, port), { cause: error }) : error;
  }
  const address = fastify.server.address();
  const actualPort = typeof address === 'object' && address ? address.port : port;
  return `http://${shownHost(host)}:${actualPort}`;
}

const remedies: Readonly<Record<string, (host: string, port: number) => string>> = {
  EADDRINUSE: (host, port) => `Port ${port} on ${host} is in use: another program listens there, perhaps this one, started before. Stop it, or choose another port: PORT=${port + 1} (PORT=0 takes any free one).`,
  EACCES: (_host, port) => `Port ${port} may not be used without privileges. Choose a port from 1024: PORT=4000.`,
  EADDRNOTAVAIL: (host) => `HOST ${host} is no address of this machine. Use 127.0.0.1 for this machine only, or 0.0.0.0 for every network it is in.`,
  ENOTFOUND: (host) => `HOST ${host} is not known. Use 127.0.0.1 for this machine only, or 0.0.0.0 for every network it is in.`,
};

/** An address that means every interface can't be asked at. */
function shownHost(host: string): string {
  if (host === '0.0.0.0' || host === '::') return 'localhost';
  return host.includes(':') ? `[${host}]` : host;
}
