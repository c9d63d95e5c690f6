/** The server can't start for a reason that the operator can mend; the message says how. */
export class StartError extends Error {
  override readonly name = 'StartError';
}
