import { z } from 'zod';
import { check, editorialText, missingReasons, text } from './fields.ts';

/** `source-id`, `source-id#locator` or `{ source, locator, check }`, read into the last form. */
export interface SourceReference {
  readonly source: string;
  readonly locator?: string | undefined;
  readonly check?: 'SEEN' | 'RECALLED' | undefined;
}

const referenceMap = z.strictObject({ source: text, locator: text.optional(), check: check.optional() });

function readReference(written: unknown): unknown {
  if (typeof written !== 'string') return written;
  const hash = written.indexOf('#');
  return hash < 0 ? { source: written } : { source: written.slice(0, hash), locator: written.slice(hash + 1) };
}

/** One reference or a list of them. */
export const sourceReferences = z.preprocess(
  (written) => (written === undefined || written === null ? written : (Array.isArray(written) ? written : [written]).map(readReference)),
  z.array(referenceMap).min(1),
);

const scalar = z.union([z.string(), z.number(), z.boolean()], { error: 'is not a text, a number or true or false' });

const disputedValue = z.strictObject({
  value: z.union([scalar, z.array(scalar)], { error: 'is not a value' }).optional(),
  low: z.number().optional(),
  high: z.number().optional(),
  sources: sourceReferences,
  rank: z.enum(['NORMAL', 'DEPRECATED']).optional(),
  estimated: z.boolean().optional(),
  recalled: z.boolean().optional(),
  note: editorialText.optional(),
}).check((context) => {
  const { value, low, high } = context.value;
  if ((value === undefined) === (low === undefined && high === undefined)) {
    context.issues.push({ code: 'custom', input: context.value, message: 'one of', params: { what: 'has neither one value nor one range', whatToDo: 'give either value, or low and high' } });
  }
});

export type DisputedValue = z.infer<typeof disputedValue>;

/** A value that stood until what follows it was published, which must have a day for that: the next one of its list, or the field itself. Only plain values can be restored, so it is a scalar. */
const supersededValue = z.strictObject({
  value: scalar,
  sources: sourceReferences,
  note: editorialText.optional(),
});

export type SupersededValue = z.infer<typeof supersededValue>;

/** A field that the record lacks, with the reason that its sources give: `{ reason, sources, note }`, or the reason alone. */
const missingValue = z.preprocess(
  (written) => (typeof written === 'string' ? { reason: written } : written),
  z.strictObject({ reason: z.enum(missingReasons), sources: sourceReferences.optional(), note: editorialText.optional() }),
);

export type MissingField = z.infer<typeof missingValue>;

/** The siblings of the values: who says so, and how sure that is. */
export const provenanceFields = {
  sources: z.record(z.string(), sourceReferences).optional(),
  estimated: z.array(text).min(1).optional(),
  recalled: z.array(text).min(1).optional(),
  disputed: z.record(z.string(), z.array(disputedValue).min(1)).optional(),
  /** What corrections took the place of, oldest first. */
  superseded: z.record(z.string(), z.array(supersededValue).min(1)).optional(),
  missing: z.record(z.string(), missingValue).optional(),
};

export interface Provenance {
  readonly sources?: Readonly<Record<string, readonly SourceReference[]>> | undefined;
  readonly estimated?: readonly string[] | undefined;
  readonly recalled?: readonly string[] | undefined;
  readonly disputed?: Readonly<Record<string, readonly DisputedValue[]>> | undefined;
  readonly superseded?: Readonly<Record<string, readonly SupersededValue[]>> | undefined;
  readonly missing?: Readonly<Record<string, MissingField>> | undefined;
}

export const provenanceFieldNames: readonly string[] = Object.keys(provenanceFields);
