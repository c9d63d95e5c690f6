/** Refusals that are written at one turn of the event loop. */
const atATurn = 8;

const waiting: (() => void)[] = [];

/**
 * Lets what is cheap and comes in thousands give way to what is worked on: a question takes several turns of the event loop, and a turn that writes all refusals that are due
 * makes each of these turns long. Whoever is refused waits some milliseconds longer, and cannot ask again before.
 */
export function giveWay(write: () => void): void {
  waiting.push(write);
  if (waiting.length === 1) setImmediate(turn);
}

function turn(): void {
  const due = waiting.splice(0, atATurn);
  if (waiting.length > 0) setImmediate(turn);
  for (const write of due) write();
}
