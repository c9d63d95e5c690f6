import type { FoundRecord } from '../src/cypher/paths/found-record.ts';
import { nearest } from '../src/domain/nearest.ts';
import type { ApiContext } from './context.ts';
import { noteKnownLater } from './known-later.ts';
import { unknownRecord } from './unknown-record.ts';

/** Fails for a record that a question names and the graph does not hold; says of one that was not there, or not known, on the day asked about that nothing leads to it. */
export function requireFound(context: ApiContext, records: readonly FoundRecord[], root: string): void {
  for (const { isHeld, argument, label, id, near } of records) if (!isHeld) throw unknownRecord(argument, label, 'id', id, nearest(id, near));
  const days = context.roots.get(root);
  noteKnownLater(context, records.filter(({ isKnown }) => !isKnown).map(({ currentId }) => currentId), days?.knownAt ?? null);
  for (const { currentId, notThere } of records) if (notThere) context.answer.note(`On ${days?.asOf} ${currentId} was not there: it is recorded ${intervalText(notThere)}. Nothing leads to it on that day.`);
}

function intervalText({ from, until }: NonNullable<FoundRecord['notThere']>): string {
  return [...(from === null ? [] : [`from ${from} on`]), ...(until === null ? [] : [`until ${until}`])].join(' ');
}
