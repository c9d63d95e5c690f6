import type { Socket } from 'node:net';

/** Refusals that are written at one turn of the event loop, or a part of them where many wait. */
const [atATurn, ofThoseWaiting] = [8, 1 / 32];
/** When so many wait, further ones are written at once: what waits is memory. */
const mostWaiting = 512;

const waiting: { readonly socket: Socket; readonly write: () => void }[] = [];
const sockets = new WeakSet<Socket>();

/**
 * Lets what is cheap and comes in thousands give way to what is worked on: a question takes several turns of the event loop, and a turn that writes all refusals that are due
 * makes each of these turns long. Whoever is refused waits some milliseconds longer, and cannot ask again before. A connection has one refusal that waits: whoever sends
 * many requests without waiting for answers is written to at once, so that node stops reading from a connection that takes no answers.
 */
export function giveWay(socket: Socket, write: () => void): void {
  if (waiting.length >= mostWaiting || sockets.has(socket)) {
    write();
    return;
  }
  sockets.add(socket);
  waiting.push({ socket, write });
  if (waiting.length === 1) setImmediate(turn);
}

function turn(): void {
  const due = waiting.splice(0, Math.max(atATurn, Math.ceil(waiting.length * ofThoseWaiting)));
  if (waiting.length > 0) setImmediate(turn);
  for (const { socket, write } of due) {
    sockets.delete(socket);
    // Nobody is there any more to be told.
    if (!socket.destroyed) write();
  }
}
