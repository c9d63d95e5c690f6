import { z } from 'zod';
import { globalId } from '../../domain/global-id.ts';
import { OPEN_END } from '../../domain/iso-date.ts';
import { day, editorialText, reference, text } from './fields.ts';
import { defineKind } from './seed-kind.ts';

/** Memberships are kept on the group, since the source lists them by group; in the graph they lead from the country. */
export const countryGroupKind = defineKind({
  file: 'country-groups',
  label: 'CountryGroup',
  noun: 'country group',
  idPattern: /^[A-Za-z0-9]+(?:[-.:][A-Za-z0-9]+)*$/,
  idHint: 'use letters and digits, with "-", "." or ":" between them',
  fields: {
    name: text,
    description: text.optional(),
    observedOn: day.optional(),
    note: editorialText.optional(),
    members: z.array(z.strictObject({
      country: reference('country'),
      from: day.optional(),
      until: day.optional(),
      observedFrom: day.optional(),
      observedUntil: day.optional(),
      citation: text.optional(),
      note: editorialText.optional(),
    })).optional(),
  },
});

/** The properties of `MEMBER_OF`, whose start is the country and not the record. */
export interface Membership {
  readonly country: string;
  readonly from?: string;
  readonly until?: string;
  /** The earliest and last text in which it was found, where its beginning or end is not known. */
  readonly observedFrom?: string;
  readonly observedUntil?: string;
  readonly citation?: string;
  readonly note?: string;
}

export function membershipRow(groupId: string, member: Membership) {
  const { country, ...properties } = member;
  return { from: globalId('country', country), to: groupId, properties: { ...properties, until: member.until ?? OPEN_END } };
}
