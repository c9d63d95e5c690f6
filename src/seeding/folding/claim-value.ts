import { globalId } from '../../domain/global-id.ts';
import type { FieldMeta } from '../kinds/fields.ts';
import type { Properties } from '../kinds/seed-kind.ts';

/** A value as a claim holds it: a text, or a range of numbers with its unit. Ids in it are global. */
export function claimValue(value: unknown, meta: FieldMeta, unit: string | undefined): Properties {
  if (typeof value === 'number') return { valueLow: value, valueHigh: value, valueUnit: unit };
  return { valueText: textOf(value, meta) };
}

function textOf(value: unknown, meta: FieldMeta): string {
  if (typeof value === 'string') return meta.refersTo?.[0] !== undefined && meta.prefixed !== true ? globalId(meta.refersTo[0], value) : value;
  if (typeof value === 'number' || typeof value === 'boolean') return String(value);
  if (Array.isArray(value) && value.every((item) => typeof item !== 'object')) return value.map((item: unknown) => textOf(item, meta)).join('; ');
  return JSON.stringify(value);
}
