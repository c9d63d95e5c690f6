import { formerValue, formerValues } from '../../graph-model/known-days.ts';
import type { Properties, RecordLookup, SeedRecord } from '../kinds/seed-kind.ts';

/** Since when a field of a record is known; null: on every day; undefined: it has none. */
export type DayOf = (record: SeedRecord, field: string) => string | null | undefined;

interface Candidate {
  readonly date: string;
  readonly basis: 'TRAINING_START' | 'PUBLICATION';
  /** The empty text is before every day. */
  readonly since: string;
}

/**
 * The day by which the law is judged rests on other fields, of a use also on those of its model: the start where that was known, else the publication.
 * Gives since when what is stored of it was known, and what stood for it before.
 */
export function trainingDayKnown(record: SeedRecord, dayOf: DayOf, lookup: RecordLookup): { readonly since: string; readonly former: Properties } | null {
  const [now, ...others] = candidates(record, dayOf, lookup);
  if (!now || now.since === '') return null;
  const before = others.filter((each, index) => [now, ...others.slice(0, index)].every((preferred) => each.since < preferred.since)).reverse();
  const entries = (value: (candidate: Candidate) => string): readonly string[] => before.map((each) => formerValue(each.since || undefined, value(each)));
  return { since: now.since, former: before.length === 0 ? {} : { [formerValues('trainingDate')]: entries(({ date }) => date), [formerValues('trainingDateBasis')]: entries(({ basis }) => basis) } };
}

function candidates(record: SeedRecord, dayOf: DayOf, lookup: RecordLookup): readonly Candidate[] {
  const { value } = record;
  if (record.kind.label === 'Model') return ofModel(record, '', dayOf);
  if (record.kind.label !== 'TrainingUse') return [];
  if (value['trainingFrom'] !== undefined) return [{ date: value['trainingFrom'] as string, basis: 'TRAINING_START', since: dayOf(record, 'trainingFrom') ?? '' }];
  const inherited = value['inheritedFrom'] as string | undefined;
  const model = lookup.find('model', inherited ?? (value['model'] as string));
  return model ? ofModel(model, inherited === undefined ? '' : (dayOf(record, 'inheritedFrom') ?? ''), dayOf) : [];
}

function ofModel(model: SeedRecord, atEarliest: string, dayOf: DayOf): readonly Candidate[] {
  return ([['trainingStart', 'TRAINING_START'], ['publicationDate', 'PUBLICATION']] as const).flatMap(([field, basis]) => {
    const date = model.value[field] as string | undefined;
    return date === undefined ? [] : [{ date, basis, since: [dayOf(model, field) ?? '', atEarliest].sort().at(-1)! }];
  });
}
