import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';
import { Counter } from 'prom-client';
import type { Registry } from 'prom-client';
import { publicErrorCodes } from '../graphql/public-error-codes.ts';

const places = ['graphql', 'export', 'other'] as const;
type Place = (typeof places)[number];

interface Count {
  readonly place: Place;
  readonly status: number;
  readonly outcome: string;
  count: number;
}

const known = new Set(publicErrorCodes);
const outcomes = new WeakMap<ServerResponse, string>();

/** Says what became of a request where its status does not tell: an answer with errors is 200 too. Anything but a documented code is left to the status, so that outcomes stay few. */
export function noteOutcome(response: ServerResponse, code: unknown): void {
  if (typeof code === 'string' && known.has(code)) outcomes.set(response, code);
}

/** Requests by place, status and outcome: `ok` or the code of the first error. Counted in plain numbers, which are handed over when they are asked for: an answer that is known takes less than 0.1 ms in all. */
export class RequestCounts {
  readonly #counts = new Map<string, Count>();
  /** Questions that were answered: most of all, where there are many. */
  readonly #answered = { 200: this.#at('graphql', 200, 'ok'), 304: this.#at('graphql', 304, 'ok') };

  constructor(registry: Registry) {
    // Alarms go by how these grow: they have to be there before the first.
    this.#at('graphql', 200, 'INTERNAL_SERVER_ERROR');
    this.#at('graphql', 503, 'OVERLOADED');
    this.#at('graphql', 429, 'RATE_LIMITED');
    const counts = this.#counts;
    registry.registerMetric(new Counter({
      name: 'chip_export_controls_requests_total', help: 'Requests that were answered or refused, by place, HTTP status and outcome: ok or the code of the first error.', labelNames: ['place', 'status', 'outcome'], registers: [],
      collect() {
        this.reset();
        for (const { place, status, outcome, count } of counts.values()) this.inc({ place, status, outcome }, count);
      },
    }));
  }

  count({ url }: Pick<IncomingMessage, 'url'>, status: number, outcome: string): void {
    const place = placeOf(url);
    if (place === 'graphql' && status === 200 && outcome === 'ok') this.#answered[200].count += 1;
    else this.#at(place, status, outcome).count += 1;
  }

  /** The same of what is always counted alike. */
  counter(place: Place, status: number, outcome: string): () => void {
    const counted = this.#at(place, status, outcome);
    return () => {
      counted.count += 1;
    };
  }

  hit(status: 200 | 304): void {
    this.#answered[status].count += 1;
  }

  /** Counts what the listener answers, once it is sent or its client has gone. */
  counted(next: RequestListener): RequestListener {
    return (request, response) => {
      response.on('close', () => this.count(request, response.statusCode, outcomeOf(response)));
      next(request, response);
    };
  }

  #at(place: Place, status: number, outcome: string): Count {
    const key = `${place} ${status} ${outcome}`;
    let count = this.#counts.get(key);
    if (!count) this.#counts.set(key, count = { place, status, outcome, count: 0 });
    return count;
  }
}

export function placeOf(url = ''): Place {
  return /^\/graphql\/?(?:\?|$)/.test(url) ? 'graphql' : /^\/export\/?(?:\?|$)/.test(url) ? 'export' : 'other';
}

function outcomeOf(response: ServerResponse): string {
  const noted = outcomes.get(response);
  if (noted) return noted;
  if (!response.writableFinished) return 'CLIENT_CLOSED_REQUEST';
  return response.statusCode < 400 ? 'ok' : response.statusCode < 500 ? 'BAD_REQUEST' : 'INTERNAL_SERVER_ERROR';
}
