import { z } from 'zod';
import type { IsoDate } from '../../domain/iso-date.ts';
import { isIsoDay } from '../../domain/iso-date.ts';
import { ignoredKey } from '../reading/checked-json.ts';

/** A part of the regulations as its text stood on a day. */
export interface EarText<Entry> {
  /** The eCFR's day of issue. */
  readonly day: IsoDate;
  readonly entries: readonly Entry[];
}

export const text = z.string().trim().min(1);
export const wholeNumber = z.number().int().nonnegative();

const day = z.string().refine(isIsoDay, 'is not a day');

/** What each document of the arrangement says of itself. The address names the day of issue once more. */
export const earHead = {
  $comment: ignoredKey('how the arrangement was made'),
  citation: text,
  source: z.strictObject({ url: z.url(), api: text, format: z.literal('XML') }),
  ecfrIssueDate: day,
  retrievedAt: ignoredKey('the day of issue is the day of the data'),
};

export function dayMistakes({ source, ecfrIssueDate }: { readonly source: { readonly url: string }; readonly ecfrIssueDate: IsoDate }) {
  return source.url.includes(`/${ecfrIssueDate}/`) ? [] : [{ what: `ecfrIssueDate says ${ecfrIssueDate}, and the address of the text ${source.url}`, whatToDo: 'look up which of them is right, and get the file again' }];
}
