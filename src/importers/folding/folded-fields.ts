import type { IsoDate } from '../../domain/iso-date.ts';
import { fieldHistory } from './field-history.ts';

/** What one vintage says of a record, by field; undefined: nothing. */
export interface FieldSayings {
  readonly day: IsoDate;
  /** Bare id of its source, perhaps with a locator after `#`. */
  readonly source: string;
  readonly fields: Readonly<Record<string, unknown>>;
}

export interface FoldedFields {
  readonly values: Readonly<Record<string, unknown>>;
  readonly sources: Readonly<Record<string, readonly string[]>>;
  readonly superseded?: Readonly<Record<string, readonly { readonly value: unknown; readonly sources: readonly string[] }[]>>;
}

/**
 * A record as its newest vintage (the last one) has it, in the seed's form: each value with the first vintage that has said it since without a break, and, of plain values, what
 * it took the place of. What the newest no longer says is gone.
 */
export function foldedFields(sayings: readonly FieldSayings[]): FoldedFields {
  const newest = sayings.at(-1)?.fields ?? {};
  const histories = Object.keys(newest).filter((field) => newest[field] !== undefined).map((field) => ({
    field, history: fieldHistory(sayings.map(({ day, source, fields }) => ({ day, source, value: fields[field] })))!,
  }));
  const first = sayings.find(({ source }) => histories.some(({ history }) => history.source === source))?.source;
  const superseded = histories.filter(({ history }) => typeof history.value !== 'object' && history.superseded.length > 0).map(({ field, history }) => [field, history.superseded] as const);
  return {
    values: Object.fromEntries(histories.map(({ field, history }) => [field, history.value])),
    sources: {
      ...(first === undefined ? {} : { default: [first] }),
      ...Object.fromEntries(histories.filter(({ history }) => history.source !== first).map(({ field, history }) => [field, [history.source]])),
    },
    ...(superseded.length === 0 ? {} : { superseded: Object.fromEntries(superseded) }),
  };
}
