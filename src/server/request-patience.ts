import type { ServerResponse } from 'node:http';
import { ApiError } from '../domain/api-error.ts';
import { Patience } from '../domain/patience.ts';

/** Ends it when the client goes away before it is answered. */
export function endWhenClientGoes(response: ServerResponse, patience: Patience): void {
  response.on('close', () => endUnlessAnswered(response, patience));
}

function endUnlessAnswered(response: ServerResponse, patience: Patience): void {
  if (!response.writableFinished) patience.end(clientGone());
}

function clientGone(): ApiError {
  return new ApiError('CLIENT_CLOSED_REQUEST', 'The client went away before it was answered.');
}

/** Ends it after so long; the returned function calls that off. */
export function endAfter(milliseconds: number, patience: Patience): () => void {
  const timer = setTimeout(() => {
    patience.end(new ApiError('DATABASE_TIMEOUT', `The question took longer than ${milliseconds / 1000} s and was ended, in the database too. Ask for less at once: a smaller first, fewer nested lists, a narrower filter.`));
  }, milliseconds);
  return () => clearTimeout(timer);
}

/** Ends when nobody waits for the answer to a request any longer: its client has gone, or its time is up. */
export function requestPatience(response: ServerResponse, milliseconds: number): Patience {
  const patience = new Patience();
  const callOff = endAfter(milliseconds, patience);
  response.on('close', () => {
    callOff();
    endUnlessAnswered(response, patience);
  });
  return patience;
}
