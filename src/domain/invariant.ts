/** A bug of ours, never a caller's mistake: it is logged whole and shown to callers only as INTERNAL_SERVER_ERROR. */
export class InvariantError extends Error {
  override readonly name = 'InvariantError';
}

export function invariant(condition: unknown, message: string): asserts condition {
  if (!condition) throw new InvariantError(message);
}
