import { lastDayOf } from '../../domain/iso-date.ts';
import type { NodeLabel } from '../../graph-model/node-kinds.ts';
import type { Properties, SeedRecord } from '../kinds/seed-kind.ts';

/** Values that somebody looked up on a day that the record gives, and the field that gives it: no older source can have told them. */
const lookedUpOn: Readonly<Partial<Record<NodeLabel, Readonly<Record<string, string>>>>> = {
  Regulation: { statusAsStated: 'statusAsOf' },
  Acquisition: { status: 'statusAsOf' },
  Listing: { status: 'statusOn' },
};

/** The knowledge time of such a value begins on that day; an older source bears out no day since which it was known. */
export function notBeforeObserved({ kind, value }: SeedRecord, predicate: string, { knownSince, recordedFrom, ...known }: Properties): Properties {
  const field = lookedUpOn[kind.label]?.[predicate];
  const day = field === undefined ? undefined : (value[field] as string | undefined);
  if (day === undefined) return { knownSince, recordedFrom, ...known };
  const observed = lastDayOf(day);
  const isBorneOut = typeof knownSince === 'string' && lastDayOf(knownSince) >= observed;
  return { ...known, knownSince: isBorneOut ? knownSince : undefined, recordedFrom: typeof recordedFrom === 'string' && recordedFrom > observed ? recordedFrom : observed };
}
