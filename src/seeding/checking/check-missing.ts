import type { z } from 'zod';
import { didYouMean } from '../did-you-mean.ts';
import { withoutOptional } from '../kinds/fields.ts';
import type { SeedKind } from '../kinds/seed-kind.ts';
import type { Mistake } from '../mistake.ts';
import { valueFieldsOf } from '../provenance.ts';
import type { Finding } from './issue-to-mistake.ts';
import { mistakeOf } from './mistake-in.ts';
import type { PlacedRecord, Seed } from './seed.ts';

/** What is said to be missing is a field of the kind, the record lacks it, and somebody says why. */
export function checkMissing(seed: Seed): readonly Mistake[] {
  return seed.records.flatMap((record) => Object.entries(record.value.missing ?? {}).flatMap(([field, { sources }]) => [
    ...misnamed(seed, record, field),
    ...(sources === undefined && record.value.sources !== undefined && record.value.sources['default'] === undefined
      ? [{ path: ['missing', field], what: `missing.${field} has no source`, whatToDo: `name one under missing.${field}.sources or sources.default` }] : []),
  ].map((finding) => mistakeOf(record, finding))));
}

function misnamed(seed: Seed, record: PlacedRecord, field: string): readonly Finding[] {
  const path = ['missing', field];
  const { kind } = record;
  const known = fieldsOf(kind);
  if (!known.includes(field)) {
    const whatToDo = didYouMean(field, known, `remove it; docs/seed-format.md lists the fields of a ${kind.noun}`);
    return [{ path, what: `missing names the field "${field}", which no ${kind.noun} has`, whatToDo }];
  }
  const relation = kind.relations.find((each) => each.field === field);
  const giver = relation && seed.records.find((other) => other.kind.prefix === relation.madeBy && relation.givenTo(other.value).includes(record.value.id));
  if (giver) return [{ path, what: `missing names "${field}", which the ${giver.kind.noun} "${giver.value.id}" gives`, whatToDo: 'remove it from missing, or correct that record' }];
  return isWritten(record, field) ? [{ path, what: `missing names the field "${field}", which the record has`, whatToDo: 'remove one of the two' }] : [];
}

/** A rate by its name; all rates by the name of their map. */
function fieldsOf(kind: SeedKind): readonly string[] {
  const values = valueFieldsOf(kind).map(({ field }) => field);
  const rates = values.includes('densePerformance') ? Object.keys((withoutOptional(kind.schema.shape['densePerformance'] as z.ZodType) as z.ZodObject).shape) : [];
  return [...values, ...rates.map((format) => `densePerformance.${format}`), ...kind.relations.map(({ field }) => field)];
}

function isWritten(record: PlacedRecord, field: string): boolean {
  const [map, key] = field.split('.');
  if (key === undefined) return record.fields.includes(field);
  return key in ((record.value[map ?? ''] ?? {}) as object);
}
