import type { z } from 'zod';
import { z as zod } from 'zod';
import type { Mistake } from '../../seeding/mistake.ts';
import { FeedError } from '../feed-error.ts';
import type { JsonDocument } from './json-document.ts';

/** A mistake in a file whose name is added later. */
export type Found = Omit<Mistake, 'file'>;

/** A key that is known and not read, and why. */
export const ignoredKey = (reason: string) => zod.unknown().optional().meta({ ignoredBecause: reason });

export interface JsonForm<Schema extends z.ZodType> {
  readonly schema: Schema;
  /** The member whose items have lines of their own. */
  readonly list: string;
  /** What to adapt when the publisher has changed the form. */
  readonly readBy: string;
}

/** A document of that form, in which every key is known; else every mistake with its line. */
export function checkedJson<Schema extends z.ZodType>(file: string, { value, itemLines }: JsonDocument, { schema, list, readBy }: JsonForm<Schema>): z.infer<Schema> {
  const read = schema.safeParse(value);
  if (read.success) return read.data;
  const lines = itemLines(list);
  throw refusedFor(file, read.error.issues.map(({ path, message }) => ({ ...lineOf(path, list, lines), what: `${path.join('.') || 'the file'}: ${message}`, whatToDo: `the form of the file has changed: adapt ${readBy}` })));
}

/** A broken file would be wrong in every line: so many mistakes are told. */
const shown = 20;

export function refusedFor(file: string, found: readonly Found[]): FeedError {
  const rest: readonly Found[] = found.length > shown ? [{ what: `and ${found.length - shown} more mistakes`, whatToDo: 'mend those above first' }] : [];
  return new FeedError([...found.slice(0, shown), ...rest].map((mistake) => ({ file, ...mistake })));
}

export function lineOf([member, position]: readonly PropertyKey[], list: string, lines: readonly number[]): { readonly line?: number } {
  const line = member === list && typeof position === 'number' ? lines[position] : undefined;
  return line === undefined ? {} : { line };
}
