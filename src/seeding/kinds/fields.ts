import { z } from 'zod';
import type { IdPrefix } from '../../domain/global-id.ts';
import { isIsoDay } from '../../domain/iso-date.ts';

/** Why a value is missing, where a source says so. */
export const missingReasons = ['NOT_DISCLOSED', 'NOT_APPLICABLE', 'NOT_LOOKED_UP'] as const;

export type MissingReason = (typeof missingReasons)[number];

/** What the checks and the fold need to know of a field beyond its type. */
export type FieldMeta = {
  /** The kinds of record that the text may name. */
  readonly refersTo?: readonly IdPrefix[];
  /** The text carries its kind: `organization:x`. */
  readonly prefixed?: boolean;
  /** A remark of the record's editor, or its grading: no source speaks for it and no claim is made of it. */
  readonly editorial?: boolean;
  /** Left out, it means "none", not "unknown": it doesn't count in coverage. */
  readonly absentMeansNone?: boolean;
  /** Values that say that the field is missing and why: an entity list status of NOT_CHECKED was not looked up. */
  readonly saysMissing?: Readonly<Record<string, MissingReason>>;
  /** An ECCN, which stands in quotes: YAML reads some as numbers. */
  readonly quoted?: boolean;
};

/** A refusal with its remedy, for what zod can't say by itself. */
export function refuse(what: string, whatToDo: string): { code: 'custom'; params: { what: string; whatToDo: string }; message: string } {
  return { code: 'custom', params: { what, whatToDo }, message: what };
}

export const text = z.string().trim().min(1);
export const texts = z.array(text).min(1);
export const names = texts.meta({ absentMeansNone: true } satisfies FieldMeta);
export const editorialText = text.meta({ editorial: true } satisfies FieldMeta);
export const truth = z.boolean();
export const eccn = text.meta({ quoted: true } satisfies FieldMeta);

/** A day that exists. */
export const day = z.string().check((context) => {
  if (/^\d{4}-\d{2}-\d{2}$/.test(context.value)) {
    if (!isIsoDay(context.value)) context.issues.push({ ...refuse(`is "${context.value}", a day that does not exist`, 'look the day up in the source'), input: context.value });
  } else context.issues.push({ ...refuse(`is "${context.value}", not a day`, 'write it as YYYY-MM-DD'), input: context.value });
});

/** A day, a month or a year: as precise as the source is. */
export const partialDay = z.string().check((context) => {
  const value = context.value;
  if (!/^\d{4}(?:-\d{2}){0,2}$/.test(value)) {
    context.issues.push({ ...refuse(`is "${value}", not a day, month or year`, 'write YYYY-MM-DD, YYYY-MM or "YYYY"'), input: value });
  } else if (!isIsoDay(`${value}-01-01`.slice(0, 10))) {
    context.issues.push({ ...refuse(`is "${value}", which does not exist`, 'look the date up in the source'), input: value });
  }
});

/** A number within what is physically plausible; beyond it the unit or the digits are wrong. */
export const quantity = (low: number, high: number): z.ZodNumber => z.number().min(low).max(high);
export const count = (high: number): z.ZodNumber => quantity(0, high);

export const oneOf = <const Values extends readonly [string, ...string[]]>(...values: Values) => z.enum(values);
export const check = oneOf('SEEN', 'RECALLED');
export const grading = oneOf('HIGH', 'MEDIUM', 'LOW').meta({ editorial: true } satisfies FieldMeta);

/** The bare id of a record of that kind. */
export const reference = (...kinds: readonly IdPrefix[]) => text.meta({ refersTo: kinds } satisfies FieldMeta);
export const references = (...kinds: readonly IdPrefix[]) => z.array(reference(...kinds)).min(1);
/** A reference that may be to several kinds and so is written with its prefix: `person:liang-wenfeng`. */
export const prefixedReference = (...kinds: readonly IdPrefix[]) => text.meta({ refersTo: kinds, prefixed: true } satisfies FieldMeta);

/** The meta of a field and, for a list, of its items. */
export function metaOfItems(schema: z.ZodType): FieldMeta {
  const inner = withoutOptional(schema);
  return inner instanceof z.ZodArray ? { ...metaOf(inner.element as z.ZodType), ...metaOf(schema) } : metaOf(schema);
}

/** The meta of a field, through `optional`. */
export function metaOf(schema: z.ZodType): FieldMeta {
  const own = schema.meta() as FieldMeta | undefined;
  return schema instanceof z.ZodOptional ? { ...metaOf(schema.unwrap() as z.ZodType), ...own } : own ?? {};
}

export const withoutOptional = (schema: z.ZodType): z.ZodType => (schema instanceof z.ZodOptional ? withoutOptional(schema.unwrap() as z.ZodType) : schema);
