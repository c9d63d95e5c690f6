import type { z } from 'zod';
import type { FieldMeta } from './kinds/fields.ts';
import { metaOfItems } from './kinds/fields.ts';
import { provenanceFieldNames } from './kinds/provenance-fields.ts';
import type { Provenance, SourceReference } from './kinds/provenance-fields.ts';
import type { SeedKind, SeedRecord } from './kinds/seed-kind.ts';

/** A value that a source speaks for. */
export interface SourcedValue {
  /** As `sources`, `estimated` and the like name it: `dieAreaMm2`, `densePerformance.fp16`. */
  readonly field: string;
  readonly value: unknown;
  readonly meta: FieldMeta;
}

export interface ValueField {
  readonly field: string;
  readonly meta: FieldMeta;
  readonly optional: boolean;
}

/** Asked once for each record, and the same for all of a kind. */
const valueFields = new WeakMap<SeedKind, readonly ValueField[]>();

/** The fields of a kind that hold values: all but the id, remarks and the provenance itself. */
export function valueFieldsOf(kind: SeedKind): readonly ValueField[] {
  const known = valueFields.get(kind) ?? Object.entries(kind.schema.shape)
    .map(([field, schema]) => ({ field, meta: metaOfItems(schema as z.ZodType), optional: (schema as z.ZodType).safeParse(undefined).success }))
    .filter(({ field, meta }) => field !== 'id' && meta.editorial !== true && !provenanceFieldNames.includes(field));
  valueFields.set(kind, known);
  return known;
}

/** The values of a record, the rates of `densePerformance` one by one. */
export function valuesOf(record: SeedRecord): readonly SourcedValue[] {
  return valueFieldsOf(record.kind).flatMap(({ field, meta }) => {
    const value = record.value[field];
    if (value === undefined) return [];
    if (field !== 'densePerformance') return [{ field, value, meta }];
    return Object.entries(value as Readonly<Record<string, number>>).map(([format, rate]) => ({ field: `${field}.${format}`, value: rate, meta }));
  });
}

export interface ResolvedSources {
  /** FIELD where the source is given for this field, RECORD where it stands for the record as a whole. */
  readonly scope: 'FIELD' | 'RECORD';
  readonly references: readonly SourceReference[];
}

/** Who speaks for a field: its own entry, the entry of the map it is in, else the default. */
export function sourcesOf(provenance: Provenance, field: string): ResolvedSources | undefined {
  const sources = provenance.sources ?? {};
  const own = sources[field] ?? sources[mapOf(field)];
  if (own !== undefined) return { scope: 'FIELD', references: own };
  return sources['default'] === undefined ? undefined : { scope: 'RECORD', references: sources['default'] };
}

/** Whether a marker (`estimated`, `recalled`) names the field or the map it is in. */
export function isMarked(marker: readonly string[] | undefined, field: string): boolean {
  return marker?.includes(field) === true || marker?.includes(mapOf(field)) === true;
}

const mapOf = (field: string): string => field.split('.')[0] ?? field;
