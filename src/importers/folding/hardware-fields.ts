import type { FoldContext } from './feed-fold.ts';
import type { FoldedField, RowHistory } from './row-history.ts';
import { folded, namesIn } from './row-history.ts';

/** What the row means by its name of hardware: the exact chip, or a family with its candidates; and the name as it stands there. */
export function hardwareFields(history: RowHistory, reference: string, { names }: Pick<FoldContext, 'names'>): readonly FoldedField[] {
  const named = namesIn(history, reference);
  const stated = named && { ...named, value: named.value[0]!, superseded: named.superseded.map(({ value, sources }) => ({ value: value[0]!, sources })) };
  const meant = stated === undefined ? null : names.hardware(stated.value);
  return [
    ...(meant === null ? [] : Object.entries(meant).flatMap(([field, value]) => folded(field, { ...stated!, value, superseded: [] }))),
    ...folded('chipAsStated', stated),
  ];
}
