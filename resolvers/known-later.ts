import type { ApiContext } from './context.ts';

/** Says of records that the question names that nothing of them was known on the day of knowledge. */
export function noteKnownLater({ answer }: ApiContext, ids: readonly string[], knownAt: string | null): void {
  if (ids.length > 0) answer.note(`${ids.join(', ')} ${ids.length === 1 ? 'was' : 'were'} not known on ${knownAt}: the sources of the record were published later.`);
}
