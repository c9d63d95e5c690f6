import { setMaxListeners } from 'node:events';
import type { ServerResponse } from 'node:http';
import { ApiError } from '../domain/api-error.ts';
import { operationLimits } from './limits/operation-limits.ts';

/** Aborts what is done for a request when its client goes away before it is answered. */
export function abortWhenClientGoes(response: ServerResponse, controller: AbortController): void {
  response.once('close', () => {
    if (!response.writableFinished) controller.abort(clientGone());
  });
}

function clientGone(): ApiError {
  return new ApiError('CLIENT_CLOSED_REQUEST', 'The client went away before it was answered.');
}

/** Aborts after so long; the returned function calls it off. */
export function abortAfter(milliseconds: number, controller: AbortController): () => void {
  const timer = setTimeout(() => {
    controller.abort(new ApiError('DATABASE_TIMEOUT', `The question took longer than ${milliseconds / 1000} s and was ended, in the database too. Ask for less at once: a smaller first, fewer nested lists, a narrower filter.`));
  }, milliseconds);
  return () => clearTimeout(timer);
}

/** Given when nobody waits for the answer to a request any longer: its client has gone, or its time is up. */
export function requestSignal(response: ServerResponse, milliseconds: number): AbortSignal {
  const controller = new AbortController();
  // Every root field listens.
  setMaxListeners(operationLimits.rootFields + 1, controller.signal);
  const callOff = abortAfter(milliseconds, controller);
  response.once('close', () => {
    callOff();
    if (!response.writableFinished) controller.abort(clientGone());
  });
  return controller.signal;
}
