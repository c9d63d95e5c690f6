import type { Draft } from '../folding/draft.ts';
import type { FoldContext } from '../folding/feed-fold.ts';
import type { NamedHardware } from '../folding/names.ts';
import { readableId } from '../folding/readable-id.ts';
import type { TabledModel } from './tabled-model.ts';
import { lastReference, placeOf } from './tabled-model.ts';

/** On what a model was trained, as the last table that names hardware says: one use for each name. The quantity is of all hardware together, so it stands only where one is named. */
export function trainingUseDrafts({ name, rows }: TabledModel, model: string, context: FoldContext): readonly Draft[] {
  const named = lastReference(rows, 'hardware');
  if (named === undefined) return [];
  const { values } = named.row.entry;
  const from = placeOf(named.row, name);
  const [only, ...others] = named.references;
  const quantity = typeof values['hardwareQuantity'] === 'number' ? values['hardwareQuantity'] : undefined;
  const hours = typeof values['acceleratorHours'] === 'number' ? values['acceleratorHours'] : undefined;
  const isOne = only !== undefined && others.length === 0;
  const drafts = named.references.map((reference): Draft => {
    const hardware = context.names.hardware(reference.name, from);
    return {
      prefix: 'training-use', from,
      value: {
        id: `${model}-${slugOf(hardware, reference.name)}`, model, role: 'TRAINING', ...resolved(hardware), chipAsStated: reference.name,
        ...(isOne && quantity !== undefined && { quantityLow: quantity, quantityHigh: quantity, quantityUnit: 'devices' }),
        ...(isOne && hours !== undefined && { acceleratorHours: hours }),
        confidence: 'REPORTED',
        ...(!isOne && quantity !== undefined && { note: `${quantity} devices of all kinds together.` }),
        sources: { default: named.row.source },
      },
    };
  });
  return [...new Map(drafts.map((draft) => [draft.value.id, draft])).values()];
}

function resolved(hardware: NamedHardware | null): Readonly<Record<string, unknown>> {
  if (hardware === null) return {};
  return 'chip' in hardware ? { chip: hardware.chip } : { family: hardware.family, ...(hardware.candidates.length > 0 && { candidates: hardware.candidates }) };
}

function slugOf(hardware: NamedHardware | null, name: string): string {
  if (hardware === null) return readableId(name);
  return 'chip' in hardware ? hardware.chip : hardware.family;
}
