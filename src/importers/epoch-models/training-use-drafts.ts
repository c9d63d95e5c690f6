import type { Draft } from '../folding/draft.ts';
import type { FoldContext } from '../folding/feed-fold.ts';
import type { NamedHardware } from '../folding/names.ts';
import { readableId } from '../folding/readable-id.ts';
import type { RowHistory } from '../folding/row-history.ts';
import { draftOf, folded, historyIn, namesIn } from '../folding/row-history.ts';

/**
 * On what a model was trained, as the last table that names hardware says: one use for each name, known since the first table that named it so. The quantity is of all
 * hardware together, so it stands only where one is named.
 */
export function trainingUseDrafts(history: RowHistory, model: string, context: FoldContext): readonly Draft[] {
  const named = namesIn(history, 'hardware');
  if (named === undefined) return [];
  const rows = history.rows.slice(history.rows.findIndex(({ source, entry }) => source === named.source && entry.references['hardware'] !== undefined)).filter(({ entry }) => entry.references['hardware'] !== undefined);
  const own: RowHistory = { ...history, rows: rows.map((row) => ({ ...row, entry: { ...row.entry, deprecated: {} } })) };
  const quantity = historyIn(own, ({ values }) => values['hardwareQuantity']);
  const isOne = named.value.length === 1;
  const drafts = named.value.map((name): Draft => {
    const hardware = context.names.hardware(name);
    return draftOf('training-use', `${model}-${slugOf(hardware, name)}`, own, [
      { field: 'model', value: model }, { field: 'role', value: 'TRAINING' },
      ...Object.entries(hardware ?? {}).flatMap(([field, value]) => folded(field, { ...named, value }, (meant) => meant)),
      { field: 'chipAsStated', value: name, source: named.source },
      // Of the bounds of a range the seed's form has no room for what they were.
      ...(isOne ? ['quantityLow', 'quantityHigh'].flatMap((field) => folded(field, quantity, (count) => count)) : []),
      ...(isOne && quantity !== undefined ? [{ field: 'quantityUnit', value: 'devices', source: quantity.source }] : []),
      ...(isOne ? folded('acceleratorHours', historyIn(own, ({ values }) => values['acceleratorHours'])) : []),
      { field: 'confidence', value: 'REPORTED' },
    ], { notes: isOne || quantity === undefined ? [] : [`${String(quantity.value)} devices of all kinds together.`] });
  });
  return [...new Map(drafts.map((draft) => [draft.value.id, draft])).values()];
}

function slugOf(hardware: NamedHardware | null, name: string): string {
  if (hardware === null) return readableId(name);
  return 'chip' in hardware ? hardware.chip : hardware.family;
}
