import { z } from 'zod';
import type { FieldMeta } from '../kinds/fields.ts';
import { metaOf, withoutOptional } from '../kinds/fields.ts';

export interface VisitedValue {
  readonly path: readonly (string | number)[];
  readonly value: unknown;
  readonly meta: FieldMeta;
}

/** Every present leaf of a value that its schema describes, with the leaf's meta. */
export function visitValues(schema: z.ZodType, value: unknown, path: readonly (string | number)[] = []): readonly VisitedValue[] {
  if (value === undefined || value === null) return [];
  const here = withoutOptional(schema);
  if (here instanceof z.ZodObject) {
    if (typeof value !== 'object') return [];
    return Object.entries(here.shape).flatMap(([key, inner]) => visitValues(inner as z.ZodType, (value as Record<string, unknown>)[key], [...path, key]));
  }
  if (here instanceof z.ZodArray) {
    if (!Array.isArray(value)) return [];
    return value.flatMap((item: unknown, index) => visitValues(here.element as z.ZodType, item, [...path, index]));
  }
  return [{ path, value, meta: metaOf(schema) }];
}
