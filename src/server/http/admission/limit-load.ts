import type { RequestListener } from 'node:http';
import type { CrossOrigin } from '../cross-origin.ts';
import type { Entrant, LoadGate } from './load-gate.ts';
import { refuse, worded } from './refuse.ts';
import type { RefusalWords } from './refuse.ts';

export interface LoadOptions {
  readonly gate: LoadGate;
  /** Files are written as long as a client takes to read them: they have places of their own, and take none from questions. */
  readonly exportGate: LoadGate;
  readonly crossOrigin: CrossOrigin;
  readonly onRefused: (gate: LoadGate) => void;
}

const stopping = worded({
  status: 503, code: 'OVERLOADED', retryAfterSeconds: 1, details: { retryAfterSeconds: 1 }, message: 'This server is being stopped. Ask again in a second: another one answers, or this one when it has been started again.',
});

const overload: RefusalWords = {
  status: 503, code: 'OVERLOADED', retryAfterSeconds: 1, details: { retryAfterSeconds: 1 }, message: 'More is asked than can be answered now. Ask again in a second or more; pause longer each time.',
};

export const overloaded = worded(overload);

const tooManyFiles = worded({ ...overload, message: 'Too many files are being written. Ask again when one of them is done.' });

/** Answers 503 when more is asked than can be answered: at once, and to those who wait as soon as it is known that they would wait in vain. */
export function limitLoad(next: RequestListener, { gate, exportGate, crossOrigin, onRefused }: LoadOptions): RequestListener {
  return (request, response) => {
    // A client that has gone away while its question was read wants no answer, and its end would not be told again.
    if (response.closed) return;
    const own = /^\/export\/?(?:\?|$)/.test(request.url ?? '') ? exportGate : gate;
    const entrant: Entrant = {
      begin(leave) {
        response.on('close', leave);
        next(request, response);
      },
      refuse() {
        onRefused(own);
        refuse(request, response, own === exportGate ? tooManyFiles : overloaded, crossOrigin.headersFor(request));
      },
    };
    const entered = own.enter(entrant);
    if (entered === 'begun') return;
    if (entered) {
      response.once('close', entered.giveUp);
      return;
    }
    if (own.isClosed) {
      refuse(request, response, stopping, { ...crossOrigin.headersFor(request), connection: 'close' });
      return;
    }
    entrant.refuse();
  };
}
