import type { RequestListener } from 'node:http';
import type { Socket } from 'node:net';
import proxyAddr from '@fastify/proxy-addr';
import type { Logger } from 'pino';
import type { Protection } from '../../protection.ts';
import type { HttpAnswer } from '../../response-cache/http-answer.ts';
import type { ResponseCache } from '../../response-cache/response-cache.ts';
import type { CrossOrigin } from '../cross-origin.ts';
import type { RequestCounts } from '../../metrics/request-counts.ts';
import { hitsFirst } from '../hits-first.ts';
import { requestIdOf } from '../request-id.ts';
import { clientsBy } from './client-of.ts';
import { limitLoad, overloaded } from './limit-load.ts';
import { LoadGate } from './load-gate.ts';
import { rateLimited } from './rate-limit.ts';
import { refusalTexts } from './refuse.ts';
import { UnparsedRefusals } from './unparsed-refusals.ts';
import { waitedToBeRead } from './waited-to-be-read.ts';
import { isWatched } from './watched-paths.ts';

interface Options {
  readonly protection: Protection;
  readonly origins: CrossOrigin;
  readonly cache?: ResponseCache | undefined;
  readonly logHit: (requestId: string, logged: HttpAnswer['logged']) => void;
  readonly log: Logger;
  readonly gates: Gates;
  readonly requests: RequestCounts;
  readonly keepAliveTimeout: number;
}

/** How requests come in: those that node has parsed, and those that are refused unparsed. */
export interface Admission {
  readonly listener: RequestListener;
  readonly unparsed: UnparsedRefusals;
}

/** The places of those who are worked for. */
export interface Gates {
  readonly question: LoadGate;
  readonly export: LoadGate;
}

export function openGates({ requestsAtOnce, requestsWaiting, exportsAtOnce }: Protection): Gates {
  return { question: new LoadGate({ atOnce: requestsAtOnce, waiting: requestsWaiting, waited: waitedToBeRead }), export: new LoadGate({ atOnce: exportsAtOnce, waiting: 0, narrows: false }) };
}

/** The way of a request to its route: whether its sender may ask now, whether its answer is known, and whether there is room to work on it. Each turns away what it can at the least cost. */
export function admission(next: RequestListener, options: Options): Admission {
  const { protection, origins, cache, logHit, log, gates, requests, keepAliveTimeout } = options;
  const { requestsAtOnce, requestsWaiting, requestsPerMinute, requestsPerMinuteWithKey, keys, trustedProxies } = protection;
  const told = { overload: saidAtMostEvery(10_000, (refused) => log.warn({ refused }, 'more is asked than can be answered')), rate: saidAtMostEvery(10_000, (refused) => log.info({ refused }, 'clients ask too often')) };
  /** Connections of clients that are told of their rate, and not that there is no room. */
  const tooOften = new WeakSet<Socket>();
  const countOverload = requests.counter('graphql', overloaded.status, overloaded.code);
  const textFor = refusalTexts(overloaded, { connection: 'keep-alive', 'keep-alive': `timeout=${Math.floor(keepAliveTimeout / 1000)}` });
  const unparsed = new UnparsedRefusals({
    connectionsWithRoom: requestsAtOnce + requestsWaiting,
    mayRefuse: (socket) => !tooOften.has(socket) && gates.question.wouldRefuse(),
    refusalOf(question) {
      if (cache?.mayKnow(question.body) || !gates.question.refuses()) return null;
      countOverload();
      told.overload();
      return textFor(question.headers.accept, requestIdOf(question), origins.headersFor(question));
    },
  });
  const withinLoad = requests.counted(limitLoad(next, {
    gate: gates.question, exportGate: gates.export, crossOrigin: origins,
    onRefused(gate) {
      told.overload();
      if (gate === gates.question) unparsed.watch();
    },
  }));
  const known = cache ? hitsFirst(withinLoad, { cache, crossOrigin: origins, logHit, requests }) : withinLoad;
  const withinRate = rateLimited(known, {
    perMinute: requestsPerMinute, perMinuteWithKey: requestsPerMinuteWithKey, keys: keys.length, clientOf: clientsBy(trustIn(trustedProxies), keys), crossOrigin: origins,
    onRefused(request) {
      tooOften.add(request.socket);
      requests.count(request, 429, 'RATE_LIMITED');
      told.rate();
    },
  });
  return { listener: (request, response) => (isWatched(request) ? withinRate : next)(request, response), unparsed };
}

/** Which hops may say where a request came from; null: none. */
function trustIn(proxies: Protection['trustedProxies']): Parameters<typeof clientsBy>[0] {
  if (typeof proxies === 'number') return (_address, hop) => hop < proxies;
  return proxies.length === 0 ? null : proxyAddr.compile([...proxies]);
}

/** A line for each refusal would make the log a load of its own. */
function saidAtMostEvery(milliseconds: number, say: (count: number) => void): () => void {
  let [count, last] = [0, -Infinity];
  return () => {
    count += 1;
    const now = performance.now();
    if (now - last < milliseconds) return;
    say(count);
    [count, last] = [0, now];
  };
}
