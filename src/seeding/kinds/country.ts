import type { FieldMeta } from './fields.ts';
import { editorialText, text, texts } from './fields.ts';
import { defineKind } from './seed-kind.ts';

const none: FieldMeta = { absentMeansNone: true };

/** The id is the ISO 3166-1 alpha-2 code. */
export const countryKind = defineKind({
  file: 'countries',
  label: 'Country',
  idPattern: /^[A-Z]{2}$/,
  idHint: 'use the two capital letters of ISO 3166-1, in quotes',
  fields: {
    name: text,
    /** Of the Country Chart (15 CFR part 738, Supplement No. 1): the columns with a mark, and its footnotes or what a row without marks refers to. */
    countryChartColumns: texts.meta(none).optional(),
    countryChartNotes: texts.meta(none).optional(),
    note: editorialText.optional(),
  },
  properties: (country) => ({ code: country.id }),
});
